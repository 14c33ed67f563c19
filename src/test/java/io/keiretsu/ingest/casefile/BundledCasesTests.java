package io.keiretsu.ingest.casefile;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class BundledCasesTests {

	private static final List<CaseFile> CASES = new CaseFiles(KnownThings.NONE)
		.read(Stream.of("japan-batteries-other-reports.yaml", "japan-batteries.yaml")
			.map(BundledCasesTests::text)
			.toList());

	@Test
	void areWithoutFault() {
		assertThat(CASES).extracting(CaseFile::id).containsExactly("japan-batteries-other-reports", "japan-batteries");
	}

	@Test
	void everyBodyParagraphOfTheArticleIsRead() {
		assertThat(article().facts()
			.stream()
			.flatMap((fact) -> fact.statedIn().stream())
			.map(StatedEvidence::locator)
			.filter((locator) -> locator.startsWith("body"))
			.distinct()).hasSize(12);
	}

	@Test
	void theOrderFromLansingIsOneFactWithTwoReports() {
		List<Map<String, Object>> orders = CASES.stream()
			.flatMap((each) -> each.facts().stream())
			.filter((fact) -> fact.kind().equals("supply-contract"))
			.map(StatedFact::keys)
			.toList();
		assertThat(orders).hasSize(2);
		assertThat(orders.get(0)).isEqualTo(orders.get(1));
	}

	@Test
	void bothSumsAreInBothCurrencies() {
		assertThat(amounts("subsidy"))
			.containsExactly(List.of(number(55_700_000_000L, "JPY", "up-to"), number(536_500_000, "USD", "about")));
		assertThat(amounts("investment"))
			.containsExactly(List.of(number(463_000_000_000L, "JPY", "exact"), number(4_450_000_000L, "USD", "about")));
	}

	@Test
	void noReportThatWasOnlyRelayedIsSaidToHaveBeenSeen() {
		CaseFile others = CASES.get(0);
		assertThat(others.things()).noneMatch((thing) -> thing.keys().containsKey("retrieved"));
		assertThat(others.facts().stream().flatMap((fact) -> fact.statedIn().stream()))
			.allMatch((evidence) -> evidence.source().equals("na-battery-projects-2024")
					? evidence.locator().startsWith("line ") : evidence.locator().equals("relayed, not seen"));
	}

	private static List<Object> amounts(String kind) {
		return article().facts()
			.stream()
			.filter((fact) -> fact.kind().equals(kind))
			.map((fact) -> fact.keys().get("amount"))
			.toList();
	}

	private static Map<String, Object> number(long value, String currency, String qualifier) {
		return Map.of("value", BigDecimal.valueOf(value), "currency", currency, "qualifier", qualifier, "per",
				"not-stated");
	}

	private static CaseFile article() {
		return CASES.get(1);
	}

	private static CaseText text(String file) {
		try (InputStream content = BundledCasesTests.class.getResourceAsStream("/cases/" + file)) {
			return new CaseText(file, new String(content.readAllBytes(), StandardCharsets.UTF_8));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
