package io.keiretsu.disruption;

import io.keiretsu.question.Head;

/** Something that is understood, and may now be computed, however long that takes. */
interface Answerable {

	/**
	 * {@return the request that gives the answer again, with every clock fixed}
	 */
	String self();

	/**
	 * {@return the entry of the ledger that it rests on}
	 */
	Head head();

	/**
	 * {@return whether the answer may tell what internal cases say}
	 */
	boolean isInternal();

	/**
	 * {@return the answer}
	 * @param progress hears how far it is, and says whether to go on
	 */
	ScenarioAnswer answer(Progress progress);

}
