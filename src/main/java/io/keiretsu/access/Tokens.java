package io.keiretsu.access;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import io.keiretsu.graph.EditorToken;
import io.keiretsu.graph.GraphSettings;

/**
 * Knows whose token a word is. The file is read each time, so that a token that was
 * revoked is refused from then on.
 */
@Component
public class Tokens {

	/** Whoever can read the home owns all that is in it. */
	private static final String OWNER = "owner";

	private final TokenFile file;

	private final EditorToken ofTheHome;

	Tokens(GraphSettings settings, EditorToken ofTheHome) {
		this.file = new TokenFile(settings.absoluteHome());
		this.ofTheHome = ofTheHome;
	}

	/**
	 * {@return who holds the token; nobody, if it is none}
	 * @param word what was said
	 * @param address where the request came from
	 */
	public Optional<Caller> holder(String word, @Nullable String address) {
		if (this.ofTheHome.is(word)) {
			return Optional.of(Caller.with(OWNER, List.of(Role.ADMIN), address));
		}
		return this.file.of(word).map((token) -> Caller.with(token.name(), token.roles(), address));
	}

}
