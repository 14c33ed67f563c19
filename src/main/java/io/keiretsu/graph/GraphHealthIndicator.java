package io.keiretsu.graph;

import java.util.Optional;
import java.util.concurrent.TimeUnit;

import org.neo4j.driver.Driver;
import org.neo4j.driver.async.AsyncSession;
import org.neo4j.driver.async.ResultCursor;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.core.NestedExceptionUtils;

/**
 * Says in {@code /readyz} whether the database answers, and if not, why.
 */
class GraphHealthIndicator extends AbstractHealthIndicator {

	private static final long PATIENCE_IN_SECONDS = 2;

	private final Driver driver;

	private final ObjectProvider<LocalNeo4j> local;

	GraphHealthIndicator(Driver driver, ObjectProvider<LocalNeo4j> local) {
		this.driver = driver;
		this.local = local;
	}

	@Override
	protected void doHealthCheck(Health.Builder health) {
		Optional<String> ended = Optional.ofNullable(this.local.getIfAvailable()).flatMap(LocalNeo4j::ended);
		if (ended.isPresent()) {
			health.down().withDetail("because", ended.get());
			return;
		}
		AsyncSession session = this.driver.session(AsyncSession.class);
		try {
			session.runAsync("RETURN 1 AS one")
				.thenCompose(ResultCursor::consumeAsync)
				.toCompletableFuture()
				.get(PATIENCE_IN_SECONDS, TimeUnit.SECONDS);
			health.up();
		}
		catch (Exception failure) {
			health.down()
				.withDetail("because", "The database does not answer: "
						+ NestedExceptionUtils.getMostSpecificCause(failure).getMessage());
		}
		finally {
			session.closeAsync();
		}
	}

}
