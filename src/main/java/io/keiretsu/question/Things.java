package io.keiretsu.question;

import java.util.List;
import java.util.Optional;

import org.springframework.data.neo4j.repository.support.CypherdslStatementExecutor;
import org.springframework.data.repository.NoRepositoryBean;
import org.springframework.data.repository.Repository;

/**
 * Things of one kind, to be found and never saved: all writing is {@code cypher/ingest}.
 *
 * @param <T> the kind
 */
@NoRepositoryBean
public interface Things<T> extends Repository<T, String>, CypherdslStatementExecutor<T> {

	/**
	 * {@return the thing with that id}
	 * @param id its id
	 */
	Optional<T> findById(String id);

	/**
	 * {@return those of the things that are among these, by id}
	 * @param ids their ids
	 * @param as the view that is wanted
	 */
	<V> List<V> findByIdInOrderById(List<String> ids, Class<V> as);

}
