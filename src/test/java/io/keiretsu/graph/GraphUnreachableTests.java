package io.keiretsu.graph;

import org.junit.jupiter.api.Test;
import org.neo4j.driver.exceptions.ClientException;
import org.neo4j.driver.exceptions.ServiceUnavailableException;

import org.springframework.transaction.TransactionSystemException;

import static org.assertj.core.api.Assertions.assertThat;

class GraphUnreachableTests {

	@Test
	void isFoundBehindWhatSpringThrows() {
		RuntimeException thrown = new TransactionSystemException("Could not open a session",
				new ServiceUnavailableException("Connection refused"));
		assertThat(GraphUnreachable.in(thrown)).isPresent();
		assertThat(GraphUnreachable.orElse(thrown)).isInstanceOf(GraphUnreachable.class)
			.hasMessage("The database cannot be reached. Try again in 5 s; /readyz says why.");
	}

	@Test
	void isFoundWhenThePoolIsEmpty() {
		assertThat(GraphUnreachable.in(new ClientException(
				"Unable to acquire connection from the pool within configured maximum time of 2000ms")))
			.isPresent();
	}

	@Test
	void isNotSomebodysTypo() {
		RuntimeException typo = new ClientException("Neo.ClientError.Statement.SyntaxError", "Invalid input");
		assertThat(GraphUnreachable.in(typo)).isEmpty();
		assertThat(GraphUnreachable.orElse(typo)).isSameAs(typo);
	}

}
