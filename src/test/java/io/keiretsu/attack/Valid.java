package io.keiretsu.attack;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.springframework.core.io.ClassPathResource;

import io.keiretsu.attack.Fields.Item;

/** One valid file of every format that comes in. */
final class Valid {

	static final String MAPPING = """
			mapping: rows
			about: 'A list'
			case: mapped
			sharing: public
			file: {encoding: 'UTF-8', delimiter: ',', quote: '"', decimal: '.', thousands: blank, banner: 0}
			notGiven: ['-']
			evidence: {source: list, locator: 'row {line}', statedAs: '{Share}', confidence: '0.5'}
			sources: [{id: list, title: 'A list', published: 2024}]
			values: {size: {entries: {'big': 'large'}}}
			rows: {Firm: {match: '.'}}
			things:
			  - {section: firms, needs: ['name'], keys: {id: {text: '{Firm}', id: true}, name: '{Firm}', country: '{Country}'}}
			facts:
			  - {kind: stake, keys: {owner: {text: '{Firm}', id: true}, in: {text: '{Owner}', id: true}, share: {column: Share, number: {least: 0, times: 0.01, strip: ['%']}}, validFrom: '{Since}', note: '{Note}'}}
			""";

	static final String LIST = """
			Firm,Country,Owner,Share,Since,Note
			Volt,JP,Volt,50%,2024-05,n
			"Volt, Cells",NO,Volt,"1.5",2024,-
			Cells,,Volt,,,"a ""quoted"" note"
			""";

	static final String GLEIF_CSV = """
			LEI,Entity.LegalName,Entity.LegalName.xmllang,Entity.LegalAddress.Country,Entity.LegalAddress.City,Entity.EntityStatus,Registration.RegistrationStatus
			1234VOLT0000PARENT64,Volt of the register,ja,JP,Kyoto,ACTIVE,ISSUED
			1234VOLT000000CELL50,Cells of the register,en,JP,,INACTIVE,LAPSED
			""";

	static final String GLEIF_JSON = """
			[{"Relationship": {"StartNode": {"NodeID": "1234VOLT000000CELL50", "NodeIDType": "LEI"}, "EndNode": {"NodeID": {"$": "1234VOLT0000PARENT64"}},
			  "RelationshipType": "IS_DIRECTLY_CONSOLIDATED_BY", "RelationshipStatus": "ACTIVE",
			  "RelationshipPeriods": [{"StartDate": "2017-08-14T00:00:00Z", "EndDate": "2024-12-31T00:00:00Z", "PeriodType": "RELATIONSHIP_PERIOD"}]}}]
			""";

	static final String GLEIF_XML = """
			<?xml version="1.0" encoding="UTF-8"?>
			<lei:LEIData xmlns:lei="http://www.gleif.org/data/schema/leidata/2016">
			<lei:LEIHeader><lei:ContentDate>2025-06-05T08:20:51Z</lei:ContentDate></lei:LEIHeader>
			<lei:LEIRecords><lei:LEIRecord><lei:LEI>1234VOLT0000PARENT64</lei:LEI><lei:Entity>
			<lei:LegalName xml:lang="ja">ボルト株式会社</lei:LegalName>
			<lei:OtherEntityNames><lei:OtherEntityName xml:lang="en" type="ALTERNATIVE_LANGUAGE_LEGAL_NAME">Volt &amp; Co</lei:OtherEntityName></lei:OtherEntityNames>
			<lei:LegalAddress><lei:City>Kyoto</lei:City><lei:Country>JP</lei:Country></lei:LegalAddress>
			<lei:RegistrationAuthority><lei:RegistrationAuthorityID>RA000412</lei:RegistrationAuthorityID><lei:RegistrationAuthorityEntityID>1234567890123</lei:RegistrationAuthorityEntityID></lei:RegistrationAuthority>
			<lei:EntityStatus>ACTIVE</lei:EntityStatus></lei:Entity>
			<lei:Registration><lei:RegistrationStatus>ISSUED</lei:RegistrationStatus></lei:Registration></lei:LEIRecord>
			<lei:LEIRecord><lei:LEI>1234VOLT000000CELL50</lei:LEI><lei:Entity><lei:LegalName>Cells</lei:LegalName></lei:Entity></lei:LEIRecord>
			</lei:LEIRecords></lei:LEIData>
			""";

	static final String FOLLOWTHEMONEY = """
			{"id": "o-1", "schema": "Ownership", "properties": {"owner": ["C-1"], "asset": ["c-2"], "percentage": ["51.5%"], "startDate": ["2019-05"], "endDate": ["2024-01-31T00:00:00"]}}
			{"id": "C-1", "schema": "Company", "properties": {"name": ["Volt Holding", "ボルト"], "alias": ["Volt"], "jurisdiction": ["jp"], "leiCode": ["LEI12345"], "registrationNumber": ["0100-01"], "wikidataId": ["Q42"]}}
			{"id": "c-2", "schema": "Organization", "properties": {"name": ["Volt Cells"], "country": ["no", "jp"]}}
			{"id": "b-1", "schema": "PublicBody", "properties": {"name": ["Battery Agency"], "country": ["no"]}}
			""";

	private Valid() {
	}

	static String caseFile() {
		return Fields.json("fuzzed", items());
	}

	private static List<Item> items() {
		List<Item> items = new ArrayList<>(Fields.things());
		items.addAll(Fields.facts());
		return items;
	}

	static byte[] bundled() throws IOException {
		return new ClassPathResource("cases/japan-batteries.yaml").getContentAsByteArray();
	}

	static Map<String, String> tables() {
		Map<String, String> tables = new LinkedHashMap<>(Map.of("case.csv", "id,sharing\nfuzzed,public\n"));
		items().stream()
			.map(Item::sort)
			.distinct()
			.forEach((sort) -> tables.put(sort + ".csv",
					Fields.csv(items().stream().filter((item) -> item.sort().equals(sort)).map(Item::keys).toList())));
		return tables;
	}

}
