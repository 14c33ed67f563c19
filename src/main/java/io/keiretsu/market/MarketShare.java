package io.keiretsu.market;

import io.keiretsu.fact.PartialDate;
import io.keiretsu.fact.Quantity;
import io.keiretsu.fact.Slot;
import io.keiretsu.fact.Title;
import io.keiretsu.firm.Firm;
import io.keiretsu.product.Product;
import io.keiretsu.question.QuantityProperties;
import io.keiretsu.question.Thing;
import org.jspecify.annotations.Nullable;

import org.springframework.data.neo4j.core.schema.CompositeProperty;
import org.springframework.data.neo4j.core.schema.Id;
import org.springframework.data.neo4j.core.schema.Node;
import org.springframework.data.neo4j.core.schema.Relationship;

/**
 * How much of a market a firm, a country or all firms hold in a period, as somebody
 * counted it.
 *
 * @param id of the fact
 * @param title its caption
 * @param of the firm or country; none where all firms are meant
 * @param in the product that makes the market
 * @param period the time that was counted
 * @param percent of the market, 0 to 100
 * @param amount what was sold or installed
 * @param rank 1 is the largest
 * @param count how many firms of the country are among the top
 * @param top how many firms the ranking lists
 * @param measure installed-energy, sales, revenue or units
 * @param inARow for how many periods it has held this rank
 * @param countedBy the firm that counted
 */
@Title("{of} in {in}, {period}[: {percent}][, rank {rank}][, {count} of {top}][, {amount}]")
@Node(primaryLabel = "MarketShare", labels = { "Fact" })
public record MarketShare(@Id String id, String title, @Slot @Relationship("OF") @Nullable Thing of,
		@Slot @Relationship("IN") Product in, @Slot PartialDate period,
		@CompositeProperty(delimiter = "", converter = QuantityProperties.class) @Nullable Quantity percent,
		@CompositeProperty(delimiter = "", converter = QuantityProperties.class) @Nullable Quantity amount,
		@Nullable Integer rank, @Nullable Integer count, @Slot @Nullable Integer top, @Slot @Nullable String measure,
		@Nullable Integer inARow, @Slot @Relationship("COUNTED_BY") @Nullable Firm countedBy) {

}
