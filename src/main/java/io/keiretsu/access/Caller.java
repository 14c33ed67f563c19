package io.keiretsu.access;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;

/**
 * Who asks.
 *
 * @param name the name of the token
 * @param roles what it allows, with all that these include
 * @param address where the request came from; {@code null} for what the app does by
 * itself
 */
public record Caller(String name, Set<Role> roles, @Nullable String address) {

	/** Keiretsu itself, as it loads its first cases. It writes without asking a door. */
	private static final Caller KEIRETSU = new Caller("keiretsu", Set.of(), null);

	/** Somebody without a token. */
	private static final Caller ANYBODY = new Caller("anybody", Set.of(), null);

	/**
	 * {@return the holder of a token}
	 * @param name of the token
	 * @param roles of the token
	 * @param address where the request came from
	 */
	public static Caller with(String name, Collection<Role> roles, @Nullable String address) {
		EnumSet<Role> all = EnumSet.noneOf(Role.class);
		roles.forEach((role) -> all.addAll(role.included()));
		return new Caller(name, all, address);
	}

	/**
	 * {@return who asks on this thread}
	 */
	public static Caller current() {
		Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
		return (authentication == null) ? KEIRETSU
				: (authentication.getPrincipal() instanceof Caller caller) ? caller : ANYBODY;
	}

	/**
	 * {@return whether internal cases are shown}
	 */
	public boolean seesInternal() {
		return this.roles.contains(Role.EDITOR) || this.roles.contains(Role.REVIEWER);
	}

	/**
	 * Does something in the name of the caller, on this thread.
	 * @param work what is done
	 */
	public void doing(Runnable work) {
		SecurityContext before = SecurityContextHolder.getContext();
		try {
			SecurityContextHolder.setContext(context());
			work.run();
		}
		finally {
			SecurityContextHolder.setContext(before);
		}
	}

	/**
	 * {@return this caller as Spring Security knows callers}
	 */
	public SecurityContext context() {
		SecurityContext context = SecurityContextHolder.createEmptyContext();
		context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(this, null, AuthorityUtils
			.createAuthorityList(this.roles.stream().map((role) -> "ROLE_" + role.name()).toArray(String[]::new))));
		return context;
	}

}
