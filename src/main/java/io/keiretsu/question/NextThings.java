package io.keiretsu.question;

import org.jspecify.annotations.Nullable;
import org.neo4j.cypherdsl.core.Condition;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Node;
import org.neo4j.cypherdsl.core.SortItem;
import org.neo4j.cypherdsl.core.Statement;

import io.keiretsu.fact.ThingKind;

/**
 * Finds the next things of a kind in the order of an index, so that a page costs the same
 * however many come after it. A derived finder orders what it has projected, for which
 * Neo4j reads and sorts all of them.
 */
final class NextThings {

	private static final String ID = "id";

	private NextThings() {
	}

	/**
	 * {@return what finds them, by id}
	 * @param kind of which kind
	 * @param country where they are, ISO 3166-1 alpha-2; {@code null} for anywhere
	 * @param after the id where the last page ended; empty to begin
	 * @param limit how many at most
	 */
	static Statement of(ThingKind kind, @Nullable String country, String after, int limit) {
		Node thing = Cypher.node(kind.label()).named("thing");
		Condition further = thing.property(ID).gt(Cypher.parameter("after", after));
		return (country != null)
				? inOrder(thing, further.and(thing.property("country").eq(Cypher.parameter("country", country))), limit,
						thing.property("country").ascending(), thing.property(ID).ascending())
				: inOrder(thing, further, limit, thing.property(ID).ascending());
	}

	private static Statement inOrder(Node thing, Condition condition, int limit, SortItem... order) {
		return Cypher.match(thing)
			.where(condition)
			.with(thing)
			.orderBy(order)
			.limit(Cypher.parameter("limit", limit))
			.returning(thing)
			.orderBy(order)
			.build();
	}

}
