package io.keiretsu.api;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * What may be asked of the server, under {@code keiretsu.limits}.
 *
 * @param body the longest body of a request that is no import
 * @param requestsPerSecond how many requests one address may send, on average and at once
 * @param atOnce how many answers are worked at side by side
 * @param waiting how many requests may wait for their turn
 * @param patience how long a request waits for its turn
 */
@ConfigurationProperties("keiretsu.limits")
record Limits(@DefaultValue("1MB") DataSize body, @DefaultValue("1000") int requestsPerSecond,
		@DefaultValue("8") int atOnce, @DefaultValue("8") int waiting, @DefaultValue("2s") Duration patience) {

}
