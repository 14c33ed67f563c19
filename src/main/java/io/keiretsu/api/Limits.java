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
 * @param atOnce how many answers are worked at side by side; twice as many scenarios are
 * waited for beside them
 * @param waiting how many requests of a kind may wait for their turn; where ever more
 * come than can be served, only half as many as are worked at
 * @param patience how long a request waits for its turn
 */
@ConfigurationProperties("keiretsu.limits")
record Limits(@DefaultValue("1MB") DataSize body, @DefaultValue("1000") int requestsPerSecond,
		@DefaultValue("4") int atOnce, @DefaultValue("16") int waiting, @DefaultValue("10s") Duration patience) {

}
