package io.keiretsu.fact;

import java.math.BigInteger;

/** The check digits of identifiers, by which a mistyped one is found. */
public final class CheckDigits {

	private CheckDigits() {
	}

	/**
	 * {@return whether the check digits of an LEI fit}, by ISO 7064 MOD 97-10
	 * @param text 18 capital letters or digits and 2 digits
	 */
	public static boolean fitLei(String text) {
		return text.matches("[0-9A-Z]{18}[0-9]{2}")
				&& new BigInteger(digits(text)).mod(BigInteger.valueOf(97)).intValue() == 1;
	}

	/**
	 * {@return whether the check digit of an ISIN fits}, by Luhn's formula (ISO 6166)
	 * @param text 2 capital letters, 9 capital letters or digits, and 1 digit
	 */
	public static boolean fitIsin(String text) {
		if (!text.matches("[A-Z]{2}[0-9A-Z]{9}[0-9]")) {
			return false;
		}
		String digits = digits(text);
		int sum = 0;
		for (int i = 0; i < digits.length(); i++) {
			int digit = digits.charAt(digits.length() - 1 - i) - '0';
			int weighed = (i % 2 == 1) ? digit * 2 : digit;
			sum += weighed / 10 + weighed % 10;
		}
		return sum % 10 == 0;
	}

	private static String digits(String text) {
		StringBuilder digits = new StringBuilder();
		text.chars().forEach((sign) -> digits.append(Character.digit(sign, 36)));
		return digits.toString();
	}

}
