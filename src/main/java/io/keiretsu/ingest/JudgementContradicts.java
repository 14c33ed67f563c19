package io.keiretsu.ingest;

import java.util.List;
import java.util.stream.Collectors;

/** A judgement would contradict what follows from others. */
public class JudgementContradicts extends RuntimeException {

	private final transient List<Link> chain;

	JudgementContradicts(List<Link> chain) {
		super("These cannot all be true: %s. Take one of them back, or judge otherwise."
			.formatted(chain.stream().map((link) -> link.sentence()).collect(Collectors.joining(", ", "", ""))));
		this.chain = List.copyOf(chain);
	}

	/**
	 * One of the judgements that contradict each other, the new one among them.
	 *
	 * @param one the id of a thing
	 * @param other the id of the other
	 * @param verdict same or not-same
	 * @param reason why somebody judged so
	 */
	public record Link(String one, String other, String verdict, String reason) {

		static Link of(Sameness.Standing judgement) {
			return new Link(judgement.one(), judgement.other(), judgement.verdict().word(), judgement.reason());
		}

		private String sentence() {
			return Verdict.of(this.verdict).of(this.one, this.other) + " (" + this.reason + ")";
		}

	}

	/**
	 * {@return a chain of the same, and last the judgement that says that its ends are
	 * not}
	 */
	public List<Link> chain() {
		return this.chain;
	}

}
