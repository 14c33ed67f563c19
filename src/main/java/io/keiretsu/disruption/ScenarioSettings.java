package io.keiretsu.disruption;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What can be set about scenarios, under {@code keiretsu.scenarios}.
 *
 * @param patience how long a request waits for its answer; what takes longer becomes a
 * job
 * @param atOnce how many are computed at once
 * @param waiting how many may wait
 */
@ConfigurationProperties("keiretsu.scenarios")
record ScenarioSettings(@DefaultValue("5s") Duration patience, @DefaultValue("2") int atOnce,
		@DefaultValue("50") int waiting) {

}
