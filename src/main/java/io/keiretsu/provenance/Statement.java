package io.keiretsu.provenance;

import java.util.Comparator;
import java.util.List;

import io.keiretsu.fact.Key;
import io.keiretsu.fact.Slot;
import io.keiretsu.fact.Title;
import io.keiretsu.question.Fact;
import io.keiretsu.question.Thing;
import org.jspecify.annotations.Nullable;

import org.springframework.data.neo4j.core.schema.Id;
import org.springframework.data.neo4j.core.schema.Node;
import org.springframework.data.neo4j.core.schema.Relationship;

/**
 * What somebody claims, thinks, expects or intends, in our own words. It never counts in
 * a number.
 *
 * @param id of the fact
 * @param title its caption
 * @param about the things it speaks of
 * @param by the firm or ministry that says so
 * @param byWords who says so, where that is nobody with an identity
 * @param says at most 200 characters
 * @param stance reported, assessment, forecast, intention, reason or condition
 * @param contradicts the facts that it denies
 */
@Title("{says}")
@Node(primaryLabel = "Statement", labels = { "Fact" })
public record Statement(@Id String id, String title, @Slot @Relationship("ABOUT") List<Thing> about,
		@Slot @Relationship("BY") @Nullable Thing by, @Nullable String byWords, @Slot @Key("says") String text,
		@Slot String stance, @Relationship("CONTRADICTS") List<Fact> contradicts) {

	/** Lists have one order, whichever way the graph gives them. */
	public Statement {
		about = about.stream().sorted(Comparator.comparing(Thing::id)).toList();
		contradicts = contradicts.stream().sorted(Comparator.comparing(Fact::id)).toList();
	}

}
