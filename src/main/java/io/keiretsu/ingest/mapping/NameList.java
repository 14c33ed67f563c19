package io.keiretsu.ingest.mapping;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * A list that stands in one cell: names, with shares or partners behind them.
 *
 * @param column the column
 * @param split takes the cell apart
 * @param inner takes apart what stands in parentheses
 * @param shares whether shares stand behind names
 * @param one what one name in parentheses is
 * @param several what several names in parentheses are
 * @param known what certain texts in parentheses are, by their folded text
 * @param nobody folded names that are nobody
 * @param map gives the name that is meant
 * @param ids gives ids by name
 */
record NameList(String column, NameSplit split, NameSplit inner, boolean shares, Rule one, Rule several,
		Map<String, Rule> known, Set<String> nobody, @Nullable ValueMap map, @Nullable ValueMap ids) {

	private static final Pattern SHARE = Pattern.compile(
			"^(.*?)\\s*[\\[(]\\s*(?:([0-9]{1,3}(?:[.,][0-9]{1,10})?)\\s*%|unknown\\s*%?|undisclosed)\\s*[\\])]$",
			Pattern.CASE_INSENSITIVE);

	private static final Pattern PARENTHESES = Pattern.compile("^(.+?)\\s*\\(([^()]+)\\)$");

	/** The members, and the partners behind them. */
	record Members(List<Member> members, List<Member> partners) {

	}

	Members of(String cell, MappedRow row) throws CellRefused {
		Members found = new Members(new ArrayList<>(), new ArrayList<>());
		for (String printed : this.split.of(cell)) {
			member(printed, row, found);
		}
		return found;
	}

	private void member(String printed, MappedRow row, Members found) throws CellRefused {
		String name = printed;
		String share = null;
		Matcher behind = SHARE.matcher(name);
		if (this.shares && behind.matches()) {
			name = behind.group(1);
			share = fraction(behind.group(2));
		}
		String alias = null;
		List<String> partners = List.of();
		Matcher parentheses = PARENTHESES.matcher(name);
		if (parentheses.matches() && !this.split.isWhole(name)) {
			List<String> inside = this.inner.of(parentheses.group(2));
			Rule rule = this.known.getOrDefault(Slug.folded(parentheses.group(2)),
					(inside.size() > 1) ? this.several : this.one);
			name = (rule == Rule.KEEP) ? name : parentheses.group(1);
			alias = (rule == Rule.ALIAS) ? parentheses.group(2) : null;
			partners = (rule == Rule.PARTNERS) ? inside : partners;
		}
		for (String meant : meant(name)) {
			String other = (alias == null && !meant.equals(name)) ? name : alias;
			Member member = new Member(meant, printed, id(meant, row), share, other, null);
			found.members().add(member);
			for (String partner : partners) {
				for (String each : meant(partner)) {
					found.partners()
						.add(new Member(each, partner, id(each, row), null, each.equals(partner) ? null : partner,
								member.id()));
				}
			}
		}
	}

	private List<String> meant(String name) throws CellRefused {
		if (name.isBlank() || this.nobody.contains(Slug.folded(name))) {
			return List.of();
		}
		return (this.map != null) ? this.map.of(name) : List.of(name);
	}

	private String id(String name, MappedRow row) throws CellRefused {
		List<String> ids = (this.ids != null) ? this.ids.of(name) : List.of();
		return (ids.isEmpty() || ids.get(0).equals(name)) ? row.identities().of(name, row.line()) : ids.get(0);
	}

	private static @Nullable String fraction(@Nullable String percent) {
		return (percent == null) ? null
				: new BigDecimal(percent.replace(',', '.')).movePointLeft(2).stripTrailingZeros().toPlainString();
	}

	/** What a text in parentheses behind a name is. */
	enum Rule {

		KEEP, DROP, ALIAS, PARTNERS;

		static Rule of(String word) {
			return valueOf(word.toUpperCase(Locale.ROOT));
		}

	}

}
