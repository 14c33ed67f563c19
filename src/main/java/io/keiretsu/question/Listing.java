package io.keiretsu.question;

import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

import io.keiretsu.fact.ThingKind;

/** Lists things page by page, all or those of a name. */
@Component
public class Listing {

	private static final int SIMILAR = 200;

	private final Names names;

	Listing(Names names) {
		this.names = names;
	}

	/** What a list shows of a thing. */
	public interface Row {

		/**
		 * {@return its id}
		 */
		String getId();

		/**
		 * {@return what it is called}
		 */
		String getName();

	}

	/** What a list shows of a thing that is somewhere. */
	public interface Located extends Row {

		/**
		 * {@return where it is, ISO 3166-1 alpha-2}
		 */
		@Nullable String getCountry();

	}

	/**
	 * What is wanted of a list.
	 *
	 * @param name what the things are called, in any script and nearly so; {@code null}
	 * for all
	 * @param country where they are; {@code null} for anywhere
	 * @param limit how many a page holds
	 * @param cursor where the last page ended; {@code null} to begin
	 */
	public record Wanted(@Nullable String name, @Nullable String country, int limit, @Nullable String cursor) {

		/**
		 * Takes an empty name or country for none.
		 * @throws ParameterRefused if the country is no country
		 */
		public Wanted {
			name = (name == null || name.isBlank()) ? null : name;
			country = (country == null || country.isBlank()) ? null : CountryCode.of(country.strip());
		}

		/**
		 * {@return whether a thing is where it was wanted}
		 * @param row the thing
		 */
		boolean isThere(Row row) {
			return this.country == null
					|| (row instanceof Located located && Objects.equals(this.country, located.getCountry()));
		}

	}

	/**
	 * {@return a page of things}
	 * @param things of which kind
	 * @param kind the same in a word
	 * @param wanted which of them
	 * @param as the view that is wanted
	 */
	public <V extends Row> Page<V> page(Things<?> things, ThingKind kind, Wanted wanted, Class<V> as) {
		int limit = Page.limit(wanted.limit());
		String after = (wanted.cursor() != null) ? wanted.cursor() : "";
		if (wanted.name() != null) {
			List<String> ids = this.names.like(wanted.name(), List.of(kind), SIMILAR)
				.stream()
				.map(Candidate::id)
				.filter((id) -> id.compareTo(after) > 0)
				.toList();
			return Page.of(things.findByIdInOrderById(ids, as).stream().filter(wanted::isThere).toList(), limit,
					Row::getId);
		}
		if (wanted.country() != null && things instanceof LocatedThings<?> located) {
			return Page.of(
					located.findByCountryAndIdGreaterThanOrderById(wanted.country(), after, Limit.of(limit + 1), as),
					limit, Row::getId);
		}
		return Page.of(things.findByIdGreaterThanOrderById(after, Limit.of(limit + 1), as), limit, Row::getId);
	}

}
