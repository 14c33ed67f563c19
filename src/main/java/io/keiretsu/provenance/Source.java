package io.keiretsu.provenance;

import java.util.List;

import io.keiretsu.fact.PartialDate;
import io.keiretsu.fact.Reliability;
import org.jspecify.annotations.Nullable;

import org.springframework.data.neo4j.core.schema.Id;
import org.springframework.data.neo4j.core.schema.Node;
import org.springframework.data.neo4j.core.schema.Relationship;

/**
 * Where something is written.
 *
 * @param id the slug it is known by
 * @param name what it is called
 * @param kind such as article, release or filing
 * @param publisher who published it
 * @param published when, as precise as stated
 * @param retrieved when it was read for this graph
 * @param language ISO 639
 * @param reliability Admiralty scale
 * @param url where it lies
 * @param archivedUrl where a copy lies
 * @param sha256 of what was read
 * @param basedOn the sources that it retells
 */
@Node(primaryLabel = "Source", labels = { "Thing" })
public record Source(@Id String id, String name, @Nullable String kind, @Nullable String publisher,
		@Nullable PartialDate published, @Nullable PartialDate retrieved, @Nullable String language,
		@Nullable Reliability reliability, @Nullable String url, @Nullable String archivedUrl, @Nullable String sha256,
		@Relationship("BASED_ON") List<Source> basedOn) {

}
