package io.keiretsu.question;

import java.util.Locale;

import org.springframework.data.neo4j.core.schema.Id;
import org.springframework.data.neo4j.core.schema.Node;

/**
 * Whatever is stated, seen as no more than that.
 *
 * @param id the first 16 digits of what it says, a dash, the number of the spell
 * @param kind such as {@code supply-contract}
 * @param title its caption
 */
@Node("Fact")
public record Fact(@Id String id, String kind, String title) {

	/**
	 * {@return the kind of facts that carry a label, as case files write it}
	 * @param label such as {@code SupplyContract}
	 */
	public static String kindOf(String label) {
		return label.replaceAll("(?<=.)([A-Z])", "-$1").toLowerCase(Locale.ROOT);
	}

}
