package io.keiretsu.name;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A name as it was read.
 *
 * @param text the name itself
 * @param plain its words without the legal form, folded, as written
 * @param readings the ways to read it, most often one; each is its words in Latin letters
 * @param forms what its legal forms are called
 * @param numbers the numbers in it
 */
public record Read(String text, String plain, List<List<Word>> readings, Set<String> forms, Set<String> numbers) {

	/**
	 * {@return what to find the name by in an index of texts}: its words without the
	 * legal form, in Latin letters, in each reading, with what they mean
	 */
	public String indexed() {
		return this.readings.stream()
			.flatMap((words) -> words.stream()
				.flatMap((word) -> Stream.concat(Stream.of(word.text()),
						word.romanised() ? word.means().stream().sorted() : Stream.of())))
			.filter((word) -> word.chars().allMatch((sign) -> sign < 128))
			.distinct()
			.collect(Collectors.joining(" "));
	}

	/**
	 * {@return all words that the name can be found by, each once}: as they are written,
	 * folded, and as they are read
	 */
	public String folded() {
		Set<String> words = new LinkedHashSet<>(Folding.words(Folding.fold(this.text)));
		words.addAll(List.of(indexed().split(" ")));
		return String.join(" ", words).strip();
	}

	/**
	 * {@return the words of the name, in Latin letters, as the first reading has them}
	 */
	public List<String> words() {
		return this.readings.isEmpty() ? List.of() : this.readings.get(0).stream().map(Word::text).toList();
	}

}
