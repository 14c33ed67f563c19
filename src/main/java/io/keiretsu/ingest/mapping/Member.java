package io.keiretsu.ingest.mapping;

import org.jspecify.annotations.Nullable;

/**
 * A member of a list that stands in a cell.
 *
 * @param name its name
 * @param printed what is printed of it
 * @param id its id
 * @param share its share as a fraction, if one stands there
 * @param alias another name of it, if one stands there
 * @param of the id of the joint venture that it is a partner in, if it is one
 */
record Member(String name, String printed, String id, @Nullable String share, @Nullable String alias,
		@Nullable String of) {

	/** The value of a field. */
	@Nullable String field(String field) {
		return switch (field) {
			case "name" -> this.name;
			case "printed" -> this.printed;
			case "id" -> this.id;
			case "share" -> this.share;
			case "alias" -> this.alias;
			case "of" -> this.of;
			default -> null;
		};
	}

}
