package io.keiretsu.question;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import io.keiretsu.fact.Qualifier;
import io.keiretsu.fact.Quantity;

import static org.assertj.core.api.Assertions.assertThat;

class ColumnsTests {

	private final Columns<Row> columns = new Columns<>(Row.class);

	private record Row(@Nullable Thing plant, List<Thing> parties, @Nullable Quantity amount,
			@Nullable Quantity investment, @Unit @Nullable Quantity capacity, @Nullable BigDecimal share,
			@Nullable Integer rank, @Nullable Boolean jointly, List<String> facts) {

	}

	@Test
	void namesTheColumnsThatEachComponentTakes() {
		assertThat(this.columns.names()).containsExactly("plant", "plantId", "parties", "partyIds", "amount",
				"currency", "qualifier", "amountMin", "amountMax", "otherAmount", "otherCurrency", "impliedRate",
				"investment", "investmentCurrency", "investmentQualifier", "investmentMin", "investmentMax",
				"investmentOther", "investmentOtherCurrency", "investmentImpliedRate", "capacity", "capacityMin",
				"capacityMax", "capacityUnit", "capacityQualifier", "share", "rank", "jointly", "facts");
	}

	@Test
	void saysOfWhatTypeTheyAre() {
		assertThat(this.columns.all()).contains(new Columns.Column("plantId", "text"),
				new Columns.Column("partyIds", "texts"), new Columns.Column("amountMax", "number"),
				new Columns.Column("share", "number"), new Columns.Column("rank", "number"),
				new Columns.Column("jointly", "boolean"), new Columns.Column("facts", "texts"));
	}

	@Test
	void readsARow() {
		Map<String, @Nullable Object> row = new HashMap<>();
		row.put("plant", "East plant");
		row.put("plantId", "east");
		row.put("parties", List.of("One", "Two"));
		row.put("partyIds", List.of("one", "two"));
		row.put("amount", 55700000000.0);
		row.put("currency", "JPY");
		row.put("qualifier", "up-to");
		row.put("amountMin", 0.0);
		row.put("amountMax", 55700000000.0);
		row.put("otherAmount", 536500000.0);
		row.put("otherCurrency", "USD");
		row.put("capacityMin", 0.0);
		row.put("capacityMax", 9.0);
		row.put("capacityUnit", "GWh");
		row.put("capacityQualifier", "exact");
		row.put("share", 0.25);
		row.put("rank", 6L);
		row.put("jointly", true);
		row.put("facts", List.of("fact-1"));
		Row read = this.columns.read(row);
		assertThat(read.plant()).isEqualTo(new Thing("east", "East plant"));
		assertThat(read.parties()).containsExactly(new Thing("one", "One"), new Thing("two", "Two"));
		assertThat(read.amount()).isNotNull().satisfies((amount) -> {
			assertThat(Words.amount(amount)).isEqualTo("up to ¥55.7bn");
			assertThat(amount.qualifier()).isEqualTo(Qualifier.UP_TO);
			assertThat(amount.other()).isNotNull().satisfies((other) -> assertThat(other.measure()).isEqualTo("USD"));
		});
		assertThat(read.investment()).isNull();
		assertThat(read.capacity()).isNotNull()
			.satisfies((capacity) -> assertThat(Words.amount(capacity)).isEqualTo("up to 9 GWh"));
		assertThat(read.share()).isEqualByComparingTo("0.25");
		assertThat(read.rank()).isEqualTo(6);
		assertThat(read.jointly()).isTrue();
		assertThat(read.facts()).containsExactly("fact-1");
	}

	@Test
	void readsARowInWhichNothingIsKnown() {
		Row read = this.columns.read(Map.of());
		assertThat(read).isEqualTo(new Row(null, List.of(), null, null, null, null, null, null, List.of()));
	}

	@Test
	void writesEveryColumnAndNumbersAsPeopleDo() {
		Map<String, @Nullable Object> flat = this.columns
			.flat(Map.of("amount", 1.5e9, "share", 0.25, "amountMax", 9.0));
		assertThat(flat.keySet()).containsExactlyElementsOf(this.columns.names());
		assertThat(flat.get("amount")).hasToString("1500000000");
		assertThat(flat.get("share")).hasToString("0.25");
		assertThat(flat.get("amountMax")).hasToString("9");
		assertThat(flat.get("plant")).isNull();
	}

	@Test
	void keepsAListThatHasGaps() {
		Columns<Shares> shares = new Columns<>(Shares.class);
		assertThat(shares.read(Map.of("shares", Arrays.asList(0.6, null))).shares()).containsExactly(0.6, null);
	}

	private record Shares(List<@Nullable Double> shares) {

	}

}
