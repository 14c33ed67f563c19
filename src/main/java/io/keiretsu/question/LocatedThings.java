package io.keiretsu.question;

import java.util.List;

import org.springframework.data.domain.Limit;
import org.springframework.data.repository.NoRepositoryBean;

/**
 * Things that are in a country.
 *
 * @param <T> the kind
 */
@NoRepositoryBean
public interface LocatedThings<T> extends Things<T> {

	/**
	 * {@return the things of a country after that one, by id}
	 * @param country ISO 3166-1 alpha-2
	 * @param id where the last page ended; empty to begin
	 * @param limit how many at most
	 * @param as the view that is wanted
	 */
	<V> List<V> findByCountryAndIdGreaterThanOrderById(String country, String id, Limit limit, Class<V> as);

}
