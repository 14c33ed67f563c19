package io.keiretsu.name;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Takes the legal form off a name, wherever it stands and in whatever script. */
final class LegalForms {

	private static final int LONGEST = 8;

	/** What stands before a name as well as behind it. */
	private static final Set<String> BEFORE = Set.of("ooo", "ооо", "oao", "оао", "pao", "пао", "zao", "зао", "ao", "ао",
			"тов", "пат", "прат", "тоо", "pt", "jsc", "pjsc", "oy", "ab", "llc", "gmbh", "uab", "kk", "srl",
			"kabushiki kaisha", "godo kaisha", "yugen kaisha", "cong ty tnhh", "cong ty co phan", "บรษท");

	private static final Set<String> OFTEN_MISTYPED = Set.of("corporation", "incorporated", "limited", "company",
			"aktiengesellschaft");

	private final Forms forms;

	private final List<String> attached;

	LegalForms(Forms forms) {
		this.forms = forms;
		this.attached = forms.attached();
	}

	/**
	 * A name in two parts.
	 *
	 * @param words what the firm is called
	 * @param forms the aliases of its legal forms
	 */
	record Parted(List<String> words, Set<String> forms) {

	}

	/**
	 * {@return the name without its legal forms, and these; where a name is nothing but a
	 * legal form, it stays}
	 * @param folded the name, folded
	 */
	Parted part(String folded) {
		Set<String> found = new LinkedHashSet<>();
		List<String> words = new ArrayList<>(Folding.words(offEnds(folded, found)));
		while (offTheEnd(words, found) || offTheBeginning(words, found)) {
			String rest = offEnds(String.join(" ", words), found);
			words = new ArrayList<>(Folding.words(rest));
		}
		return new Parted(words, found);
	}

	private String offEnds(String folded, Set<String> found) {
		String text = folded;
		if (text.chars().allMatch((sign) -> sign < 0x1100)) {
			return text;
		}
		for (String alias : this.attached) {
			String bracketed = "(" + alias + ")";
			if (text.contains(bracketed) && text.length() > bracketed.length()) {
				text = text.replace(bracketed, " ").strip();
				found.add(alias);
			}
			else if (alias.length() > 1 && text.length() > alias.length()) {
				if (text.startsWith(alias)) {
					text = text.substring(alias.length()).strip();
					found.add(alias);
				}
				else if (text.endsWith(alias)) {
					text = text.substring(0, text.length() - alias.length()).strip();
					found.add(alias);
				}
			}
		}
		return text;
	}

	private boolean offTheEnd(List<String> words, Set<String> found) {
		for (int length = Math.min(LONGEST, words.size() - 1); length > 0; length--) {
			List<String> end = words.subList(words.size() - length, words.size());
			String alias = String.join(" ", end);
			if (this.forms.isAlias(end)) {
				found.add(alias);
				end.clear();
				dropAnd(words);
				return true;
			}
		}
		if (words.size() > 1) {
			String last = words.get(words.size() - 1);
			for (String form : OFTEN_MISTYPED) {
				if (Spelling.isMistyped(last, form)) {
					found.add(form);
					words.remove(words.size() - 1);
					return true;
				}
			}
		}
		return false;
	}

	/** As in Müller &amp; Co. */
	private static void dropAnd(List<String> words) {
		if (words.size() > 1 && words.get(words.size() - 1).equals("and")) {
			words.remove(words.size() - 1);
		}
	}

	private boolean offTheBeginning(List<String> words, Set<String> found) {
		for (int length = Math.min(LONGEST, words.size() - 1); length > 0; length--) {
			List<String> beginning = words.subList(0, length);
			String alias = String.join(" ", beginning);
			if ((BEFORE.contains(alias) || length > 2) && this.forms.isAlias(beginning)) {
				found.add(alias);
				beginning.clear();
				return true;
			}
		}
		return false;
	}

}
