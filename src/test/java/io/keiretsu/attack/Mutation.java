package io.keiretsu.attack;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Changes valid files a little, so that they are nearly valid: bytes, words, lines,
 * nesting.
 */
final class Mutation {

	private static final Pattern WORD = Pattern.compile("[^\\s,:;{}\\[\\]\"'<>|()]+");

	private static final Pattern SIGN = Pattern.compile("[,:;{}\\[\\]\"'<>|()\\n=#&*!-]");

	/** Numbers, dates and signs of the formats that are seldom meant. */
	private static final List<String> ODD = List.of("0", "-0", "1e99", "-1e-99", "0.000000000000000000000001",
			"9999999999999999999999999", "1E400", "1e3", "0x1F", "1_000", "Infinity", ".5", "5.", "٣", "2024-02-30",
			"9998", "9999", "1000", "0999", "/2028", "2028-04/2029-03", "2029/2028", "2028/", "2024-13", "-2024",
			"20245", "2024-02-29T24:00:00Z", "*a", "&a x", "!!binary x", "? ", "<<", "%YAML 9.9", "---", "...", "|",
			"> ", "null", "~", "true", "NO", "{}", "[]", "\"", "''", "{a: {b: {c: [", "case", "facts", "id", "{line}",
			"{each.id}", "{", "country:XX", "country:", "all", "<!DOCTYPE x>", "<![CDATA[", "&#0;", "&x;", "\\u0000",
			"\\ud800", "\\x", "\uFEFF", "US-", "000", "XX");

	private final Random random;

	Mutation(Random random) {
		this.random = random;
	}

	/** Yes or no. */
	boolean either() {
		return this.random.nextBoolean();
	}

	/** The file, changed in one to five places. */
	byte[] of(byte[] file) {
		byte[] changed = file;
		int times = 1 + this.random.nextInt(5);
		for (int time = 0; time < times && changed.length > 0; time++) {
			changed = switch (this.random.nextInt(10)) {
				case 0 -> bytes(changed);
				case 1 -> part(changed);
				case 2 -> lines(changed);
				case 3 -> tokens(changed, SIGN);
				default -> tokens(changed, WORD);
			};
		}
		return changed;
	}

	private byte[] bytes(byte[] file) {
		byte[] changed = file.clone();
		for (int each = 1 + this.random.nextInt(4); each > 0; each--) {
			changed[this.random.nextInt(changed.length)] = (byte) this.random.nextInt(256);
		}
		return changed;
	}

	/** A part is lost, told twice, or all that is left. */
	private byte[] part(byte[] file) {
		int from = this.random.nextInt(file.length);
		int to = from + this.random.nextInt(Math.min(file.length - from, 1 << this.random.nextInt(12)) + 1);
		ByteArrayOutputStream changed = new ByteArrayOutputStream();
		changed.write(file, 0, from);
		switch (this.random.nextInt(4)) {
			case 0 -> {
				changed.write(file, from, to - from);
				changed.write(file, from, file.length - from);
			}
			case 1 -> {
				return Arrays.copyOf(file, from);
			}
			default -> changed.write(file, to, file.length - to);
		}
		return changed.toByteArray();
	}

	private byte[] lines(byte[] file) {
		List<String> lines = new ArrayList<>(List.of(text(file).split("(?<=\n)")));
		int line = this.random.nextInt(lines.size());
		int other = this.random.nextInt(lines.size());
		switch (this.random.nextInt(5)) {
			case 0 -> lines.remove(line);
			case 1 -> lines.add(other, lines.get(line));
			case 2 -> Collections.swap(lines, line, other);
			case 3 -> lines.set(line, " ".repeat(this.random.nextInt(5)) + lines.get(line));
			default -> lines.set(line, lines.get(line).stripLeading());
		}
		return bytes(String.join("", lines));
	}

	/** Something is replaced by something odd, by what stands elsewhere, or nested. */
	private byte[] tokens(byte[] file, Pattern what) {
		String text = text(file);
		List<MatchResult> found = what.matcher(text).results().toList();
		if (found.isEmpty()) {
			return file;
		}
		MatchResult place = found.get(this.random.nextInt(found.size()));
		String odd = switch (this.random.nextInt(6)) {
			case 0 -> found.get(this.random.nextInt(found.size())).group();
			case 1 -> utf8(Payload.values()[this.random.nextInt(Payload.values().length)].text());
			case 2 -> "[".repeat(1 << this.random.nextInt(14)) + place.group();
			case 3 -> "{" + place.group() + ": " + place.group() + "}";
			default -> utf8(ODD.get(this.random.nextInt(ODD.size())));
		};
		return bytes(text.substring(0, place.start()) + odd + text.substring(place.end()));
	}

	private static String utf8(String text) {
		return text(text.getBytes(StandardCharsets.UTF_8));
	}

	/** Bytes as signs, so that what is no text stays as it is. */
	private static String text(byte[] file) {
		return new String(file, StandardCharsets.ISO_8859_1);
	}

	private static byte[] bytes(String text) {
		return text.getBytes(StandardCharsets.ISO_8859_1);
	}

}
