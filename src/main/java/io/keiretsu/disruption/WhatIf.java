package io.keiretsu.disruption;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import io.keiretsu.disruption.Networks.Known;
import io.keiretsu.disruption.network.Hit;
import io.keiretsu.disruption.network.Impact;
import io.keiretsu.disruption.network.NetworkView;
import io.keiretsu.disruption.network.Scenario;
import io.keiretsu.fact.AsOf;
import io.keiretsu.question.Head;
import io.keiretsu.question.NameAmbiguous;
import io.keiretsu.question.Page;
import io.keiretsu.question.ParameterRefused;
import io.keiretsu.question.Quoting;
import io.keiretsu.question.ThingUnknown;

/**
 * What happens if: computed on the network as of any day, told with the contracts that
 * carry the loss and their sources. Nothing that is stored changes.
 */
@Component
public class WhatIf {

	private final Networks networks;

	private final Understanding understanding;

	private final Quoting quoting;

	private final Sharing sharing;

	private final ScenarioTelling telling;

	WhatIf(Networks networks, Understanding understanding, Quoting quoting, Sharing sharing, ScenarioTelling telling) {
		this.networks = networks;
		this.understanding = understanding;
		this.quoting = quoting;
		this.sharing = sharing;
		this.telling = telling;
	}

	/**
	 * {@return the answer}
	 * @param asked what stops, and how its loss travels
	 * @param seesInternal whether what internal cases say may be told
	 * @throws ParameterRefused if a value is out of range
	 * @throws ThingUnknown if nothing goes by a name
	 * @throws NameAmbiguous if several things go by a name
	 */
	public ScenarioAnswer answer(ScenarioAsked asked, boolean seesInternal) {
		return understand(asked, seesInternal).answer(Progress.NONE);
	}

	/**
	 * {@return a scenario that is understood, and may then be computed}
	 * @param asked what stops, and how its loss travels
	 * @param seesInternal whether what internal cases say may be told
	 */
	Ready understand(ScenarioAsked asked, boolean seesInternal) {
		Known known = this.networks.newest();
		AsOf asOf = this.quoting.asOf(asked.request(), known.head());
		ScenarioAsked against = asked.against();
		return new Ready(known, this.understanding.of(known, asked, ""),
				(against != null) ? this.understanding.of(known, against, "against.") : null, asOf,
				this.sharing.seen(known, asOf, seesInternal),
				Understanding.number("limit", asked.limit(), 1, Page.MOST),
				seesInternal && this.sharing.isInternal(known, asOf.cases()));
	}

	/** A scenario that is understood. */
	final class Ready implements Answerable {

		final Known known;

		final Understood asked;

		final @Nullable Understood against;

		final AsOf asOf;

		/** The clocks with the cases that may be seen. */
		final AsOf seen;

		final int limit;

		private final boolean internal;

		private Ready(Known known, Understood asked, @Nullable Understood against, AsOf asOf, AsOf seen, int limit,
				boolean internal) {
			this.known = known;
			this.asked = asked;
			this.against = against;
			this.asOf = asOf;
			this.seen = seen;
			this.limit = limit;
			this.internal = internal;
		}

		@Override
		public String self() {
			return WhatIf.this.telling.self(this);
		}

		@Override
		public Head head() {
			return this.known.head();
		}

		@Override
		public boolean isInternal() {
			return this.internal;
		}

		@Override
		public ScenarioAnswer answer(Progress progress) {
			NetworkView view = Views.of(this.known, this.seen);
			Scenario scenario = this.asked.in(this.known.network(), this.limit);
			Impact impact = view.impact(scenario);
			if (this.against == null) {
				return WhatIf.this.telling.told(this, view, impact, null);
			}
			Scenario other = this.against.in(this.known.network(), this.limit);
			Impact otherImpact = view.impact(other.besides(firms(impact)));
			Set<Integer> missing = firms(otherImpact);
			missing.removeAll(firms(impact));
			Impact whole = (missing.isEmpty() || impact.firms() <= this.limit) ? impact
					: view.impact(scenario.besides(missing));
			return WhatIf.this.telling.told(this, view, whole, otherImpact);
		}

	}

	private static Set<Integer> firms(Impact impact) {
		List<Hit> hits = impact.hits();
		return hits.stream().map(Hit::firm).collect(Collectors.toSet());
	}

}
