package io.keiretsu.disruption;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import io.keiretsu.disruption.Understood.Stopping;
import io.keiretsu.disruption.network.Clocks;
import io.keiretsu.question.Words;

/** What stops, in words, such as "Lansing battery plant stops". */
final class Opening {

	private Opening() {
	}

	static String of(List<Stopping> stops) {
		Map<String, List<Stopping>> alike = new LinkedHashMap<>();
		stops.forEach((stopping) -> alike
			.computeIfAbsent(stopping.losing() + " " + stopping.recover(), (how) -> new ArrayList<>())
			.add(stopping));
		return Words.list(alike.values().stream().map(Opening::clause).toList());
	}

	private static String clause(List<Stopping> alike) {
		Stopping how = alike.get(0);
		boolean one = alike.size() == 1;
		String verb = (how.losing() == 1) ? (one ? " stops" : " stop") : (one ? " loses " : " lose ")
				+ Figures.percent(how.losing()) + " of " + (one ? "its" : "their") + " output";
		String time = (how.recover() != Clocks.FOREVER) ? " for " + Words.count(how.recover(), "day") : "";
		return Words.list(alike.stream().map(Opening::subject).toList()) + verb + time;
	}

	private static String subject(Stopping stopping) {
		return switch (stopping.kind()) {
			case COUNTRY -> "production in " + stopping.thing().name();
			case PRODUCT -> "production of " + stopping.thing().name();
			default -> stopping.thing().name();
		};
	}

}
