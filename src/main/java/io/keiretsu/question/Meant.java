package io.keiretsu.question;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;

import org.springframework.stereotype.Component;

import io.keiretsu.access.Caller;
import io.keiretsu.fact.AsOf;
import io.keiretsu.fact.ThingKind;
import io.keiretsu.graph.Graph;

/**
 * Which thing a name means, and what it stands for: a firm for its group, a product for
 * all that is a kind of it.
 */
@Component
class Meant {

	private final Names names;

	private final Graph graph;

	private final Remembered<Called, Thing> things = new Remembered<>();

	private final Remembered<Map<String, @Nullable Object>, List<String>> groups = new Remembered<>();

	private final Remembered<String, List<String>> trees = new Remembered<>();

	Meant(Names names, Graph graph) {
		this.names = names;
		this.graph = graph;
	}

	private record Called(String text, List<ThingKind> kinds, boolean seesInternal) {

	}

	/**
	 * {@return the one thing that is meant}
	 * @param head the entry up to which is read
	 * @param parameter which parameter names it
	 * @param text an id, an identifier or a name
	 * @throws ThingUnknown if there is none
	 * @throws NameAmbiguous if there are several of that name
	 */
	Thing by(Head head, AskedParameter parameter, String text) {
		return this.things.at(head, new Called(text, parameter.kinds(), Caller.current().seesInternal()),
				(called) -> this.names.resolve(parameter.name(), called.text(), called.kinds()));
	}

	/**
	 * {@return the legal entities for which a firm stands}
	 * @param head the entry up to which is read
	 * @param firm the id of the firm
	 * @param group self, controlled or ultimate
	 * @param asOf the clocks
	 */
	List<String> group(Head head, String firm, @Nullable Object group, AsOf asOf) {
		Map<String, @Nullable Object> parameters = asOf.parameters();
		parameters.put("firm", firm);
		parameters.put("group", group);
		return this.groups.at(head, parameters, (asked) -> {
			List<String> members = ids(this.graph.read("things/group", asked));
			return members.isEmpty() ? List.of(firm) : members;
		});
	}

	/**
	 * {@return the product and its narrower ones}
	 * @param head the entry up to which is read
	 * @param product the id of the product
	 */
	List<String> tree(Head head, String product) {
		return this.trees.at(head, product,
				(asked) -> ids(this.graph.read("things/narrower-products", Map.of("product", asked))));
	}

	private static List<String> ids(List<Record> rows) {
		return rows.stream().map((row) -> row.get("id").asString()).toList();
	}

}
