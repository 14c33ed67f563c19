package io.keiretsu.match;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import org.junit.jupiter.api.Assumptions;
import tools.jackson.databind.json.JsonMapper;

import io.keiretsu.ingest.casefile.CaseText;
import io.keiretsu.name.NameReader;

/** Firms that are listed in Tokyo, Hong Kong, Shenzhen and Korea. */
final class ListedFirms {

	private static final Path FOLDER = Path.of("..", "shared", "data", "listed-companies");

	private static final Map<String, String> COUNTRIES = Map.of("Japan", "JP", "China", "CN", "Hong Kong", "HK",
			"South Korea", "KR");

	private ListedFirms() {
	}

	/**
	 * A listed firm.
	 *
	 * @param id its symbol, as an id
	 * @param name its name
	 * @param country where it is
	 */
	record Listed(String id, String name, String country) {

		/** Its name without the legal form. */
		String bare() {
			return NameReader.shared().read(this.name, this.country).plain();
		}

		/** Its name with one mistake of the hand, in the longest word. */
		String mistyped(RandomGenerator random) {
			String[] words = bare().split(" ");
			int longest = 0;
			for (int i = 1; i < words.length; i++) {
				longest = (words[i].length() > words[longest].length()) ? i : longest;
			}
			String word = words[longest];
			if (word.length() < 4) {
				return bare() + " " + "ltd";
			}
			int at = 1 + random.nextInt(word.length() - 2);
			words[longest] = switch (random.nextInt(3)) {
				case 0 -> word.substring(0, at) + word.substring(at + 1);
				case 1 -> word.substring(0, at) + word.charAt(at + 1) + word.charAt(at) + word.substring(at + 2);
				default -> word.substring(0, at) + word.charAt(at) + word.substring(at);
			};
			return String.join(" ", words);
		}

	}

	/**
	 * Firms whose names differ by more than the legal form, spread over all exchanges.
	 */
	static List<Listed> some(int number) {
		Assumptions.assumeTrue(Files.isDirectory(FOLDER), "the listed firms are not beside the project: " + FOLDER);
		List<Listed> all = new ArrayList<>();
		Set<String> names = new HashSet<>();
		for (String exchange : List.of("JPX", "HKG", "SHZ", "KOE")) {
			try (CsvReader<NamedCsvRecord> rows = CsvReader.builder()
				.ofNamedCsvRecord(FOLDER.resolve(exchange + ".csv"))) {
				rows.forEach((row) -> {
					String country = COUNTRIES.get(row.getField("country"));
					String name = row.getField("name").strip();
					String id = row.getField("symbol").toLowerCase(java.util.Locale.ROOT).replace('.', '-');
					if (country != null && !name.isEmpty()
							&& names.add(new Listed(id, name, country).bare().replace(" ", ""))) {
						all.add(new Listed("listed-" + id, name, country));
					}
				});
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		}
		List<Listed> some = new ArrayList<>();
		for (int i = 0; i < number; i++) {
			some.add(all.get((int) ((long) i * all.size() / number)));
		}
		return some;
	}

	static CaseText asCase(List<Listed> firms) {
		String json = JsonMapper.shared()
			.writeValueAsString(Map.of("case", "listed", "sharing", "public", "firms",
					firms.stream()
						.map((firm) -> Map.of("id", firm.id(), "name", firm.name(), "country", firm.country()))
						.collect(Collectors.toList()),
					"facts", List.of()));
		return new CaseText("listed.json", json);
	}

}
