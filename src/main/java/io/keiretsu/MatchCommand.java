package io.keiretsu;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import de.siegmar.fastcsv.writer.CsvWriter;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.web.client.RestClientResponseException;

import io.keiretsu.ingest.table.Csv;
import io.keiretsu.ingest.table.CsvRow;
import io.keiretsu.ingest.table.CsvStyle;
import io.keiretsu.ingest.table.TableBroken;
import io.keiretsu.question.SpreadsheetCell;

/**
 * {@code match NAMES.csv [MATCHED.csv]}: says of each row of a list which firm or plant
 * of the graph it may be. The list has a column {@code name}; {@code kind},
 * {@code country}, {@code place}, {@code industry} and the identifiers help. Each row
 * comes out with {@code matchVerdict}, {@code matchId}, {@code matchName},
 * {@code matchScore} and {@code matchReasons} behind it.
 */
final class MatchCommand implements Command {

	static final String WORD = "match";

	private static final int TOGETHER = 200;

	private static final List<String> SAID = List.of("kind", "country", "place", "industry");

	private static final List<String> CODES = List.of("lei", "isin", "ticker", "wikidata", "corporateNumber");

	private static final List<String> ADDED = List.of("matchVerdict", "matchId", "matchName", "matchScore",
			"matchReasons");

	private final List<String> words;

	private final PrintStream out;

	MatchCommand(String[] arguments, PrintStream out) {
		this.words = new DefaultApplicationArguments(arguments).getNonOptionArgs();
		this.out = out;
	}

	@Override
	public boolean isReady() {
		if (this.words.size() < 2 || this.words.size() > 3) {
			this.out.println("Write 'match' and then the path of a CSV with a column name; and, if not "
					+ "beside it, where the answer shall go.");
			return false;
		}
		if (!Files.isRegularFile(Path.of(this.words.get(1)))) {
			this.out.printf("There is no file '%s'. Correct the path after 'match'.%n", this.words.get(1));
			return false;
		}
		return true;
	}

	@Override
	public int run(ImportServer server) throws IOException {
		Path list = Path.of(this.words.get(1));
		Path answer = (this.words.size() > 2) ? Path.of(this.words.get(2))
				: list.resolveSibling(String.valueOf(list.getFileName()).replaceFirst("(\\.[^.]*)?$", ".matched.csv"));
		Map<String, Integer> counts = new TreeMap<>();
		try (Csv rows = Csv.open(Files.newInputStream(list), CsvStyle.USUAL);
				CsvWriter matched = CsvWriter.builder().build(answer)) {
			CsvRow head = rows.next();
			if (head == null || !head.cells().contains("name")) {
				this.out.printf("'%s' has no column 'name' in its first row. Add one.%n", list);
				return 1;
			}
			List<String> columns = new ArrayList<>(head.cells());
			columns.addAll(ADDED);
			matched.writeRecord(columns);
			List<List<String>> part = new ArrayList<>();
			for (CsvRow row = rows.next(); row != null; row = rows.next()) {
				part.add(row.cells());
				if (part.size() == TOGETHER) {
					match(server, head.cells(), part, matched, counts);
				}
			}
			match(server, head.cells(), part, matched, counts);
		}
		catch (RestClientResponseException refused) {
			this.out.println(JsonMapper.shared().readTree(refused.getResponseBodyAsString()).path("detail").asString());
			return 1;
		}
		catch (TableBroken broken) {
			this.out.printf("%s:%d: %s%n", list, broken.line(), broken.sentence());
			return 1;
		}
		this.out.printf("%s: %s%n", answer,
				counts.entrySet()
					.stream()
					.map((each) -> each.getValue() + " " + each.getKey())
					.collect(Collectors.joining(", ")));
		return 0;
	}

	private static void match(ImportServer server, List<String> columns, List<List<String>> part, CsvWriter matched,
			Map<String, Integer> counts) {
		if (part.isEmpty()) {
			return;
		}
		JsonNode answers = server.post("/api/match?limit=1",
				part.stream().map((cells) -> sought(columns, cells)).toList());
		for (int i = 0; i < part.size(); i++) {
			JsonNode answer = answers.path(i);
			JsonNode best = answer.path("candidates").path(0);
			String verdict = answer.path("verdict").asString("");
			counts.merge(verdict, 1, Integer::sum);
			List<String> cells = new ArrayList<>(part.get(i));
			while (cells.size() < columns.size()) {
				cells.add("");
			}
			cells.add(verdict);
			cells.add(best.path("id").asString(""));
			cells.add(SpreadsheetCell.of(best.path("name").asString("")));
			cells.add(best.path("score").asString(""));
			cells.add(SpreadsheetCell
				.of(best.path("reasons").valueStream().map(JsonNode::asString).collect(Collectors.joining("; "))));
			matched.writeRecord(cells);
		}
		part.clear();
	}

	private static Map<String, Object> sought(List<String> columns, List<String> cells) {
		Map<String, Object> sought = new LinkedHashMap<>();
		Map<String, String> identifiers = new LinkedHashMap<>();
		for (int i = 0; i < Math.min(columns.size(), cells.size()); i++) {
			String column = columns.get(i);
			String cell = cells.get(i).strip();
			if (!cell.isEmpty() && (column.equals("name") || SAID.contains(column))) {
				sought.put(column, cell);
			}
			else if (!cell.isEmpty() && CODES.contains(column.replace("identifiers.", ""))) {
				identifiers.put(column.replace("identifiers.", ""), cell);
			}
		}
		sought.put("identifiers", identifiers);
		return sought;
	}

}
