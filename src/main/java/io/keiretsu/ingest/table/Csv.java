package io.keiretsu.ingest.table;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import org.jspecify.annotations.Nullable;

/**
 * Reads one CSV file row by row. Empty lines are passed over.
 */
public final class Csv implements AutoCloseable {

	/** No cell of a table of facts comes near; one that does is an unclosed quote. */
	static final int LONGEST_CELL = 1 << 20;

	private static final Pattern LINE = Pattern.compile("(?:starting at|started in) line (\\d+)");

	private final CsvReader<CsvRecord> reader;

	private final CsvStyle style;

	private @Nullable CloseableIterator<CsvRecord> rows;

	private int line;

	private Csv(CsvReader<CsvRecord> reader, CsvStyle style) {
		this.reader = reader;
		this.style = style;
	}

	/**
	 * Opens a file; closing the Csv closes it.
	 */
	public static Csv open(InputStream file, CsvStyle style) throws IOException {
		return new Csv(reader(style).ofCsvRecord(ByteOrderMark.reader(file, style.charset())), style);
	}

	/**
	 * {@return whether the signs of a style can be told from each other}
	 */
	public static boolean canRead(CsvStyle style) {
		try {
			reader(style).ofCsvRecord("").close();
			return true;
		}
		catch (IllegalArgumentException same) {
			return false;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static CsvReader.CsvReaderBuilder reader(CsvStyle style) {
		return CsvReader.builder()
			.fieldSeparator(style.delimiter())
			.quoteCharacter(style.quote())
			.extraFieldStrategy(FieldMismatchStrategy.IGNORE)
			.missingFieldStrategy(FieldMismatchStrategy.IGNORE)
			.allowUnclosedQuote(false)
			.maxBufferSize(LONGEST_CELL);
	}

	/**
	 * The next row, or null where there is none.
	 * @throws TableBroken where neither this row nor any after it can be read
	 */
	public @Nullable CsvRow next() throws TableBroken {
		try {
			CloseableIterator<CsvRecord> open = rows();
			if (!open.hasNext()) {
				return null;
			}
			CsvRecord row = open.next();
			this.line = Math.toIntExact(row.getStartingLineNumber());
			return new CsvRow(this.line, row.getFields());
		}
		catch (CsvParseException ex) {
			throw broken(messages(ex));
		}
		catch (UncheckedIOException ex) {
			throw new TableBroken(this.line + 1,
					"The file cannot be read on from here: " + reason(ex.getCause()) + ".");
		}
	}

	@Override
	public void close() throws IOException {
		if (this.rows != null) {
			this.rows.close();
		}
		this.reader.close();
	}

	private CloseableIterator<CsvRecord> rows() {
		if (this.rows == null) {
			if (this.style.banner() > 0) {
				this.reader.skipLines(this.style.banner());
			}
			this.rows = this.reader.iterator();
		}
		return this.rows;
	}

	private TableBroken broken(String messages) {
		if (messages.contains("Not enough lines")) {
			return new TableBroken(1, "The file has fewer lines than the " + this.style.banner()
					+ " to be passed over before its header. Pass over fewer.");
		}
		Matcher found = LINE.matcher(messages);
		int begin = found.find() ? Integer.parseInt(found.group(1)) : this.line + 1;
		char quote = this.style.quote();
		if (messages.contains("Unclosed")) {
			return new TableBroken(begin,
					"In the row that begins here a quote (" + quote
							+ ") opens and the file ends before it closes; the file was cut off, or the quote is to be "
							+ "doubled. Close it, or take the whole file again.");
		}
		if (messages.contains("after closing quote")) {
			return new TableBroken(begin, "In the row that begins here something stands between a closing quote ("
					+ quote + ") and the next cell; write a quote inside a cell twice. Nothing below was read.");
		}
		if (messages.contains("fields")) {
			return new TableBroken(begin, "The row that begins here has more cells than any table; look for the "
					+ "delimiter. Nothing below was read.");
		}
		return new TableBroken(begin,
				"A cell of the row that begins here has more than " + LONGEST_CELL + " characters; a quote (" + quote
						+ ") opens and is not closed, or this is no table. Nothing below " + "was read.");
	}

	private static String messages(Throwable thrown) {
		StringBuilder messages = new StringBuilder();
		for (Throwable each = thrown; each != null; each = each.getCause()) {
			messages.append(each.getMessage()).append('\n');
		}
		return messages.toString();
	}

	private static String reason(@Nullable IOException ex) {
		String message = (ex != null) ? ex.getMessage() : null;
		return (message != null) ? message : "it is damaged";
	}

}
