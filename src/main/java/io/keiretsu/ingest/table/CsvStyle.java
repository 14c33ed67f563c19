package io.keiretsu.ingest.table;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * How a CSV file is written.
 *
 * @param charset its encoding, unless a byte order mark says another
 * @param delimiter what stands between two cells
 * @param quote what stands around a cell that holds a delimiter or a line break
 * @param banner how many lines stand before the header
 */
public record CsvStyle(Charset charset, String delimiter, char quote, int banner) {

	/** As RFC 4180 has it, in UTF-8. */
	public static final CsvStyle USUAL = new CsvStyle(StandardCharsets.UTF_8, ",", '"', 0);

}
