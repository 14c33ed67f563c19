package io.keiretsu.disruption.network;

/** How a loss travels. */
public enum Model {

	/** Who is touched, and at which tier. */
	REACH,
	/** Weighted by documented shares. */
	EXPOSURE,
	/** Economic Systemic Risk Index, Diem et al. 2022. */
	ESRI

}
