package io.keiretsu.question;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import org.springframework.stereotype.Component;
import org.springframework.util.DigestUtils;
import org.springframework.web.util.UriComponentsBuilder;

import io.keiretsu.fact.AsOf;
import io.keiretsu.graph.CypherFile;
import io.keiretsu.graph.Graph;

/** Asks a question and gives back an answer that can be quoted. */
@Component
public class Asking {

	private final Catalogue catalogue;

	private final Resolving resolving;

	private final Graph graph;

	private final Finding finding;

	private final Silence silence;

	private final Acknowledged acknowledged;

	private final BrowserLink browser;

	private final Measuring measuring;

	Asking(Catalogue catalogue, Resolving resolving, Graph graph, Finding finding, Silence silence,
			Acknowledged acknowledged, BrowserLink browser, Measuring measuring) {
		this.catalogue = catalogue;
		this.resolving = resolving;
		this.graph = graph;
		this.finding = finding;
		this.silence = silence;
		this.acknowledged = acknowledged;
		this.browser = browser;
		this.measuring = measuring;
	}

	/**
	 * {@return the answer}
	 * @param name such as {@code supply/who-supplies}
	 * @param request the parameters
	 * @throws QuestionUnknown if there is no such question
	 * @throws ParameterRefused if a parameter is not known, missing or out of range
	 * @throws ThingUnknown if nothing goes by a name
	 * @throws NameAmbiguous if several things go by a name
	 */
	public Answer ask(String name, Request request) {
		return understand(name, request).answer();
	}

	/**
	 * What all rows of an answer rest on.
	 *
	 * @param facts the ids of the facts
	 * @param asOf the clocks of the answer
	 */
	public record Covered(List<String> facts, AsOf asOf) {

	}

	/**
	 * {@return what the answer rests on, however many rows it has}
	 * @param name such as {@code supply/who-supplies}
	 * @param request the parameters; a limit among them cuts
	 */
	public Covered covered(String name, Request request) {
		Understood understood = understand(name, request.whole(true));
		List<Evidence> evidence = this.finding
			.find(understood.asked, understood.asked.columns(), understood.resolved, understood.head)
			.findings()
			.evidence();
		return new Covered(evidence.stream().map(Evidence::fact).distinct().sorted().toList(),
				understood.resolved.asOf());
	}

	/**
	 * {@return a request that is understood, and may then be answered}
	 * @param name such as {@code supply/who-supplies}
	 * @param request the parameters
	 */
	Understood understand(String name, Request request) {
		Asked asked = this.catalogue.get(name);
		Head head = this.acknowledged.head();
		Resolved resolved = this.resolving.resolve(asked, request, head);
		return new Understood(asked.within(resolved.cypher()), resolved, head);
	}

	/** A request that is understood. */
	final class Understood {

		private final Asked asked;

		private final Resolved resolved;

		private final Head head;

		private final String self;

		private Understood(Asked asked, Resolved resolved, Head head) {
			this.asked = asked;
			this.resolved = resolved;
			this.head = head;
			this.self = Asking.self(asked, resolved);
		}

		/**
		 * {@return a tag that changes when the answer may change: of the version of the
		 * graph and of the request with every clock fixed}
		 */
		String version() {
			return DigestUtils.md5DigestAsHex((this.head.hash() + " " + this.self).getBytes(StandardCharsets.UTF_8));
		}

		String self() {
			return this.self;
		}

		Answer answer() {
			return Asking.this.measuring.answer(this.asked.name(),
					() -> Asking.this.answer(this.asked, this.asked.columns(), this));
		}

		/**
		 * {@return the answer with what it takes to verify it later}
		 */
		ObjectNode proof(JsonMapper json) {
			return Proof.of(answer(), this.head, json);
		}

		/**
		 * {@return the question as a statement that runs as it is}
		 */
		SavedQuery saved() {
			String asks = asks(this.asked, this.resolved);
			CypherFile picture = this.asked.picture();
			return new SavedQuery(this.asked.name(), asks,
					"// " + asks + "\n" + BrowserLink.written(this.asked.cypher(), this.resolved.cypher()),
					(picture != null) ? "// " + asks + "\n" + BrowserLink.written(picture, this.resolved.cypher())
							: null);
		}

		/**
		 * {@return the paths of the picture, or {@code null} where the question has none}
		 */
		@Nullable List<Record> picture() {
			CypherFile picture = this.asked.picture();
			Map<String, @Nullable Object> parameters = new HashMap<>(this.resolved.cypher());
			return (picture == null) ? null : Asking.this.graph.readText(picture.text(), parameters);
		}

	}

	private <R extends java.lang.Record> Answer answer(Asked asked, Columns<R> columns, Understood understood) {
		Resolved resolved = understood.resolved;
		Head head = understood.head;
		AsOf asOf = resolved.asOf();
		Found<R> found = this.finding.find(asked, columns, resolved, head);
		Findings<R> findings = found.findings();
		Map<String, @Nullable Object> parameters = asked.used(resolved.cypher());
		return new Answer(asked.name(), asks(asked, resolved), found.says(), resolved.shown(),
				asOf.validAt().toString(), asOf.knownAt().toString(),
				(asOf.reportedBy() != null) ? asOf.reportedBy().toString() : null, columns.names(),
				found.told().shown().stream().map((row) -> columns.flat(row.flat())).toList(), findings.evidence(),
				findings.disputed(), findings.coverage(), this.silence.of(asked, columns, resolved, head, found),
				asked.cypher().text(), parameters, this.browser.to(asked.cypher(), parameters),
				(asked.picture() != null) ? this.browser.to(asked.picture(), resolved.cypher()) : null, understood.self,
				head.hash(), findings.truncated());
	}

	/**
	 * The question with the thing that it is about, where the file only says what kind of
	 * thing that is.
	 */
	private static String asks(Asked asked, Resolved resolved) {
		String asks = asked.cypher().asks();
		for (AskedParameter parameter : asked.parameters()) {
			String name = resolved.named().get(parameter.name());
			if (name != null) {
				asks = asks.replaceFirst("\\ba " + parameter.type() + "\\b", Matcher.quoteReplacement(name));
			}
		}
		return asks;
	}

	private static String self(Asked asked, Resolved resolved) {
		UriComponentsBuilder self = UriComponentsBuilder.fromPath("/api/questions/" + asked.name());
		Map<String, @Nullable Object> all = new TreeMap<>(resolved.shown());
		AsOf asOf = resolved.asOf();
		all.put("validAt", asOf.validAt());
		all.put("knownAt", asOf.knownAt());
		all.put("reportedBy", asOf.reportedBy());
		all.put("cases", (asOf.cases() != null) ? String.join(",", asOf.cases()) : null);
		all.put("limit", resolved.limit());
		all.forEach((name, value) -> {
			if (value != null) {
				self.queryParam(name, "{" + name + "}");
			}
		});
		all.replaceAll((name, value) -> (value instanceof List<?> list)
				? String.join(",", list.stream().map(Object::toString).toList()) : value);
		return self.encode().buildAndExpand(all).toUriString();
	}

}
