package io.keiretsu.ingest.casefile;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A load of case files has faults, and nothing of it goes in.
 */
public class CaseRefused extends RuntimeException {

	private static final int SHOWN = 100;

	private final transient List<Fault> faults;

	/**
	 * Refuses a load for these faults.
	 */
	public CaseRefused(List<Fault> faults) {
		this(faults.stream().distinct().sorted(Comparator.comparing(Fault::file).thenComparing(Fault::line)).toList(),
				true);
	}

	private CaseRefused(List<Fault> faults, boolean sorted) {
		super(message(faults));
		this.faults = faults;
	}

	/**
	 * Every fault, sorted by file and line.
	 */
	public List<Fault> faults() {
		return this.faults;
	}

	private static String message(List<Fault> faults) {
		String opening = (faults.size() == 1) ? "Nothing was loaded, for one fault:"
				: "Nothing was loaded, for " + faults.size() + " faults:";
		String shown = faults.stream().limit(SHOWN).map(Fault::toString).collect(Collectors.joining("\n"));
		return opening + "\n" + shown
				+ ((faults.size() > SHOWN) ? "\n… and " + (faults.size() - SHOWN) + " more." : "");
	}

}
