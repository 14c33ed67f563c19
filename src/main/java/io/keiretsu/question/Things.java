package io.keiretsu.question;

import java.util.List;
import java.util.Optional;

import org.springframework.data.domain.Limit;
import org.springframework.data.repository.NoRepositoryBean;
import org.springframework.data.repository.Repository;

/**
 * Things of one kind, to be found and never saved: all writing is {@code cypher/ingest}.
 *
 * @param <T> the kind
 */
@NoRepositoryBean
public interface Things<T> extends Repository<T, String> {

	/**
	 * {@return the thing with that id}
	 * @param id its id
	 */
	Optional<T> findById(String id);

	/**
	 * {@return the things after that one, by id}
	 * @param id where the last page ended; empty to begin
	 * @param limit how many at most
	 * @param as the view that is wanted
	 */
	<V> List<V> findByIdGreaterThanOrderById(String id, Limit limit, Class<V> as);

	/**
	 * {@return those of the things that are among these, by id}
	 * @param ids their ids
	 * @param as the view that is wanted
	 */
	<V> List<V> findByIdInOrderById(List<String> ids, Class<V> as);

}
