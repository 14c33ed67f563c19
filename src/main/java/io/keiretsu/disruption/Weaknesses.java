package io.keiretsu.disruption;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import io.keiretsu.disruption.Networks.Known;
import io.keiretsu.disruption.network.Node;
import io.keiretsu.fact.AsOf;
import io.keiretsu.question.Head;
import io.keiretsu.question.Page;
import io.keiretsu.question.ParameterRefused;
import io.keiretsu.question.Quoting;
import io.keiretsu.question.Request;
import io.keiretsu.question.Thing;

/**
 * Where a buyer, or everybody, is weak: chokepoints, critical sets and systemic risk, as
 * of any day.
 */
@Component
class Weaknesses {

	private static final String BUYER = "buyer";

	private static final String LIMIT = "limit";

	private static final int MOST_TIERS = 10;

	private final Networks networks;

	private final Understanding understanding;

	private final Quoting quoting;

	private final Sharing sharing;

	private final WeaknessTelling telling;

	Weaknesses(Networks networks, Understanding understanding, Quoting quoting, Sharing sharing,
			WeaknessTelling telling) {
		this.networks = networks;
		this.understanding = understanding;
		this.quoting = quoting;
		this.sharing = sharing;
		this.telling = telling;
	}

	static Set<String> with(Set<String> own) {
		Set<String> all = new HashSet<>(own);
		all.addAll(Set.of("validAt", "knownAt", "reportedBy", "cases", LIMIT));
		return all;
	}

	Answerable chokepoints(Request request, boolean seesInternal) {
		Asked asked = asked("chokepoints", request, seesInternal);
		Thing buyer = buyer(asked, request);
		return searched(asked, Map.of(BUYER, buyer.id()),
				(wanted, progress) -> ChokepointsTelling.of(wanted, buyer, this.quoting));
	}

	Answerable criticalSets(Request request, boolean seesInternal) {
		Asked asked = asked("critical-sets", request, seesInternal);
		Thing buyer = buyer(asked, request);
		double share = part("share", request.one("share", "0.5"));
		Node.Kind kind = switch (request.one("kind", "plant")) {
			case "plant" -> Node.Kind.PLANT;
			case "firm" -> Node.Kind.FIRM;
			default -> throw new ParameterRefused("kind", request.one("kind", ""), "plant or firm");
		};
		int tiers = Understanding.number("tiers", request.one("tiers", "3"), 1, MOST_TIERS);
		Map<String, @Nullable Object> shown = new LinkedHashMap<>();
		shown.put(BUYER, buyer.id());
		shown.put("share", share);
		shown.put("kind", Understanding.word(kind));
		shown.put("tiers", tiers);
		CriticalSetTelling.Wanted set = new CriticalSetTelling.Wanted(buyer, share, kind, tiers);
		return searched(asked, shown, (wanted, progress) -> CriticalSetTelling.of(wanted, set, this.quoting));
	}

	Answerable systemicRisk(Request request, boolean seesInternal) {
		Asked asked = asked("systemic-risk", request, seesInternal);
		double documented = part("documented", request.one("documented", "0.5"));
		return searched(asked, Map.of("documented", documented),
				(wanted, progress) -> SystemicRiskTelling.of(wanted, documented, progress, this.quoting));
	}

	private Answerable searched(Asked asked, Map<String, ? extends @Nullable Object> shown,
			BiFunction<WeaknessAsked, Progress, Weakness> search) {
		return new Search(asked.of(shown), asked.internal(), search, this.telling);
	}

	private Asked asked(String name, Request request, boolean seesInternal) {
		Known known = this.networks.newest();
		AsOf asOf = this.quoting.asOf(request, known.head());
		return new Asked(name, known, asOf, this.sharing.seen(known, asOf, seesInternal),
				Understanding.number(LIMIT, request.one(LIMIT, "100"), 1, Page.MOST),
				seesInternal && this.sharing.isInternal(known, asOf.cases()));
	}

	private Thing buyer(Asked asked, Request request) {
		String buyer = request.one(BUYER);
		if (buyer == null) {
			throw new ParameterRefused(BUYER, "nothing",
					"the firm that is supplied, by id or name, such as toyota-motor");
		}
		return this.understanding.firm(asked.known(), BUYER, buyer);
	}

	private static double part(String name, String value) {
		try {
			double part = Double.parseDouble(value);
			if (part >= 0 && part <= 1) {
				return part;
			}
		}
		catch (NumberFormatException ex) {
			// refused below, like a number out of range
		}
		throw new ParameterRefused(name, value, "a number from 0 to 1");
	}

	/** What all of them take. */
	private record Asked(String name, Known known, AsOf asOf, AsOf seen, int limit, boolean internal) {

		WeaknessAsked of(Map<String, ? extends @Nullable Object> shown) {
			Map<String, @Nullable Object> all = new LinkedHashMap<>(shown);
			all.put("validAt", this.asOf.validAt());
			all.put("knownAt", this.asOf.knownAt());
			all.put("reportedBy", this.asOf.reportedBy());
			all.put("cases", (this.asOf.cases() != null) ? String.join(",", this.asOf.cases()) : null);
			all.put(LIMIT, this.limit);
			return new WeaknessAsked("scenarios/" + this.name, new LinkedHashMap<>(shown), this.known, this.asOf,
					this.seen, this.limit, Answering.link("/api/scenarios/" + this.name, all));
		}

	}

	/** Searched and told when it is answered. */
	private record Search(WeaknessAsked asked, boolean isInternal, BiFunction<WeaknessAsked, Progress, Weakness> search,
			WeaknessTelling telling) implements Answerable {

		@Override
		public String self() {
			return this.asked.self();
		}

		@Override
		public Head head() {
			return this.asked.head();
		}

		@Override
		public ScenarioAnswer answer(Progress progress) {
			return this.telling.told(this.asked, this.search.apply(this.asked, progress));
		}

	}

}
