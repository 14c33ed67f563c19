package io.keiretsu.api;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

import io.keiretsu.graph.Graph;
import io.keiretsu.question.Acknowledged;
import io.keiretsu.question.Head;

/** Links everything, and says what is held. */
@RestController
class IndexController {

	private static final List<String> LINKS = List.of("/", "/api/questions", "/api/search?q={name}",
			"/api/firms{?name,country,validAt,knownAt,reportedBy,cases,limit,cursor}",
			"/api/plants{?name,country,validAt,knownAt,reportedBy,cases,limit,cursor}",
			"/api/ministries{?name,country,validAt,knownAt,reportedBy,cases,limit,cursor}",
			"/api/products{?name,validAt,knownAt,reportedBy,cases,limit,cursor}",
			"/api/sources{?name,validAt,knownAt,reportedBy,cases,limit,cursor}",
			"/api/cases{?name,validAt,knownAt,reportedBy,cases,limit,cursor}",
			"/api/facts{?kind,about,source,validAt,knownAt,reportedBy,cases,limit,cursor}", "/api/facts/{id}",
			"/api/judgements{?about,verdict,limit,cursor}", "/api/judgements/{id}", "/api/changes{?since,limit}",
			"/api/export{?format,cases}", "/api/scenarios{?scenario}",
			"/api/scenarios/chokepoints{?buyer,validAt,knownAt,reportedBy,cases,limit}",
			"/api/scenarios/critical-sets{?buyer,share,kind,tiers,validAt,knownAt,reportedBy,cases,limit}",
			"/api/scenarios/systemic-risk{?documented,validAt,knownAt,reportedBy,cases,limit}", "/api/jobs",
			"/api/jobs/{id}", "/api/jobs/{id}/matches", "/api/jobs/{id}/result", "/api/match{?limit}",
			"/api/schemas/case", "/api/schemas/mapping", "/api/who", "/browser/guide.html", "/browser/queries.zip",
			"/mcp", "/problems", "/v3/api-docs", "/swagger-ui.html", "/livez", "/readyz");

	private final Graph graph;

	private final Acknowledged acknowledged;

	IndexController(Graph graph, Acknowledged acknowledged) {
		this.graph = graph;
		this.acknowledged = acknowledged;
	}

	/**
	 * What there is.
	 *
	 * @param links as URI templates (RFC 6570)
	 * @param holds things and facts by kind
	 * @param head the newest entry of the ledger that readers rely on
	 */
	record Index(String name, List<String> links, Map<String, Long> holds, Head head) {

	}

	@GetMapping("/api")
	Index index() {
		Map<String, Long> holds = new LinkedHashMap<>();
		this.graph.read("things/holdings", Map.of())
			.forEach((row) -> holds.put(row.get("kind").asString(), row.get("held").asLong()));
		return new Index("Keiretsu", LINKS, new TreeMap<>(holds), this.acknowledged.head());
	}

}
