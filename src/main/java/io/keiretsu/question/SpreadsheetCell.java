package io.keiretsu.question;

import java.util.regex.Pattern;

/**
 * A text as a cell that no spreadsheet takes for a formula: one that begins with a sign
 * of formulas gets an apostrophe before it, as
 * <a href="https://owasp.org/www-community/attacks/CSV_Injection">OWASP</a> advises, and
 * so does one that looks as if it had got one already. Numbers stay numbers.
 */
public final class SpreadsheetCell {

	private static final String MARK = "'";

	private static final Pattern FORMULA = Pattern.compile("'*[=+\\-@\\t\\r\\n＝＋－＠].*", Pattern.DOTALL);

	private static final Pattern NUMBER = Pattern.compile("[-+]?[0-9]+(\\.[0-9]+)?([eE][-+]?[0-9]+)?");

	private SpreadsheetCell() {
	}

	/**
	 * {@return the text as a cell}
	 * @param text any text
	 */
	public static String of(String text) {
		return (FORMULA.matcher(text).matches() && !NUMBER.matcher(text).matches()) ? MARK + text : text;
	}

	/**
	 * {@return a text that stands among others in one cell, in which no sign of formulas
	 * follows what a spreadsheet may take for the end of a cell}
	 * @param text any text
	 */
	public static String within(String text) {
		return text.replaceAll("([,;|\\t\\r\\n]\\s*)(?=[=+\\-@＝＋－＠])", "$1" + MARK);
	}

	/**
	 * {@return the text that became this cell}
	 * @param cell a cell of a table that was written here, or elsewhere without an
	 * apostrophe before a sign of formulas
	 */
	public static String read(String cell) {
		return (cell.startsWith(MARK) && FORMULA.matcher(cell).matches()) ? cell.substring(MARK.length()) : cell;
	}

}
