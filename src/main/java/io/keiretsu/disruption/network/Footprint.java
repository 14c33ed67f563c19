package io.keiretsu.disruption.network;

import java.util.Map;

/**
 * What a network takes of the heap.
 *
 * @param structures bytes by name of the structure
 * @param relations among how many relations they are shared
 */
public record Footprint(Map<String, Long> structures, int relations) {

	/**
	 * {@return bytes in all}
	 */
	public long bytes() {
		return this.structures.values().stream().mapToLong(Long::longValue).sum();
	}

	/**
	 * {@return bytes a relation, firms and plants included}
	 */
	public double perRelation() {
		return (this.relations != 0) ? (double) bytes() / this.relations : 0;
	}

}
