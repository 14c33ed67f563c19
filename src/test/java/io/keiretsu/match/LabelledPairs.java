package io.keiretsu.match;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import org.jspecify.annotations.Nullable;

import io.keiretsu.fact.ThingKind;
import io.keiretsu.name.Commonness;

/** Pairs of names that are labelled as one or two, and what the matcher says of them. */
final class LabelledPairs {

	private static final Weighing WEIGHING = new Weighing(Commonness.ofListedFirms());

	private LabelledPairs() {
	}

	/**
	 * A pair and what came of it.
	 *
	 * @param category what it tries
	 * @param same whether it is one firm or plant
	 * @param one the one name
	 * @param other the other
	 * @param match what the matcher says
	 */
	record Tried(String category, boolean same, String one, String other, Match match) {

		boolean proposed() {
			return this.match.verdict() == Verdict.SAME;
		}

	}

	/**
	 * How well the matcher did.
	 *
	 * @param hits pairs that are one, and proposed as the same
	 * @param wrong pairs that are two, and proposed as the same
	 * @param missed pairs that are one, and not proposed
	 */
	record Score(long hits, long wrong, long missed) {

		static Score of(List<Tried> tried) {
			return new Score(tried.stream().filter((pair) -> pair.same() && pair.proposed()).count(),
					tried.stream().filter((pair) -> !pair.same() && pair.proposed()).count(),
					tried.stream().filter((pair) -> pair.same() && !pair.proposed()).count());
		}

		double precision() {
			return (double) this.hits / (this.hits + this.wrong);
		}

		double recall() {
			return (double) this.hits / (this.hits + this.missed);
		}

		double f1() {
			return 2.0 * this.hits / (2 * this.hits + this.wrong + this.missed);
		}

		@Override
		public String toString() {
			return String.format(Locale.ROOT, "precision %.3f, recall %.3f, F1 %.3f", precision(), recall(), f1());
		}

	}

	static List<Tried> tried(String file) {
		try (InputStream list = Objects.requireNonNull(LabelledPairs.class.getResourceAsStream("/names/" + file));
				CsvReader<NamedCsvRecord> rows = CsvReader.builder()
					.ofNamedCsvRecord(new InputStreamReader(list, StandardCharsets.UTF_8))) {
			return rows.stream().map(LabelledPairs::tried).toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static Tried tried(NamedCsvRecord row) {
		Match match = WEIGHING.weigh(profile(row, "one"), profile(row, "other"));
		return new Tried(row.getField("category"), row.getField("verdict").equals("same"), row.getField("one"),
				row.getField("other"), match);
	}

	private static Weighing.ReadProfile profile(NamedCsvRecord row, String which) {
		String identifier = row.getField(which + "Identifier");
		int colon = identifier.indexOf(':');
		return Weighing.ReadProfile.of(new Profile(ThingKind.valueOf(row.getField("kind").toUpperCase(Locale.ROOT)),
				List.of(row.getField(which)), given(row.getField(which + "Country")),
				given(row.getField(which + "Place")), null, (colon < 0) ? Map.of()
						: Map.of(identifier.substring(0, colon), Set.of(identifier.substring(colon + 1)))));
	}

	private static @Nullable String given(String text) {
		return text.isEmpty() ? null : text;
	}

}
