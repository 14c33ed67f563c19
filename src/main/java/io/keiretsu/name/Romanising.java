package io.keiretsu.name;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;

import com.ibm.icu.text.Transliterator;
import org.apache.lucene.analysis.ja.JapaneseTokenizer;
import org.apache.lucene.analysis.ja.tokenattributes.ReadingAttribute;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * Writes any script in Latin letters: ICU's rules, and for Japanese the readings of
 * kanji, from the dictionary of Kuromoji.
 */
final class Romanising {

	private final Transliterator any = Transliterator
		.getInstance("Greek-Latin/UNGEGN; Russian-Latin/BGN; Any-Latin; Latin-ASCII; Lower");

	private final Transliterator simplified = Transliterator.getInstance("Traditional-Simplified");

	private final JapaneseTokenizer japanese = new JapaneseTokenizer(null, true, JapaneseTokenizer.Mode.NORMAL);

	/** Chinese in Pinyin, Korean, Russian, Greek and others, without spaces. */
	String latin(String text) {
		return letters(this.any.transliterate(text));
	}

	/** Chinese in simplified signs. */
	String simplified(String text) {
		return this.simplified.transliterate(text);
	}

	/** Japanese, as it is read aloud. */
	synchronized String japanese(String text) {
		StringBuilder read = new StringBuilder();
		try (JapaneseTokenizer tokens = this.japanese) {
			CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
			ReadingAttribute reading = tokens.addAttribute(ReadingAttribute.class);
			tokens.setReader(new StringReader(text));
			tokens.reset();
			while (tokens.incrementToken()) {
				String aloud = reading.getReading();
				read.append((aloud != null) ? aloud : term.toString());
			}
			tokens.end();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return letters(this.any.transliterate(read.toString()));
	}

	private static String letters(String latin) {
		return latin.replaceAll("[^a-z0-9]", "");
	}

}
