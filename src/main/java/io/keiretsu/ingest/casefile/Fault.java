package io.keiretsu.ingest.casefile;

import org.jspecify.annotations.Nullable;

/**
 * One thing that is wrong with a file that comes in.
 *
 * @param file the name of the file
 * @param line the line, counted from 1
 * @param key where in the file, such as {@code facts[3].stage} or the column
 * {@code amount.value}; empty for the whole file
 * @param value what stands there, if that is a single value
 * @param message what was refused, the value, what is allowed, what to do
 */
public record Fault(String file, int line, String key, @Nullable String value, String message) {

	/**
	 * The same fault, told of another key.
	 */
	public Fault at(String key) {
		return new Fault(this.file, this.line, key, this.value, this.message);
	}

	/**
	 * The fault as a person reads it: file, line, key, and the sentence.
	 */
	@Override
	public String toString() {
		return this.file + ":" + this.line + ": " + (this.key.isEmpty() ? "" : this.key + ": ") + this.message;
	}

}
