package io.keiretsu.graph;

import java.net.URI;

/**
 * The database does not know the user, or knows another password.
 */
class PasswordRefused extends StartRefused {

	PasswordRefused(URI database, String user, boolean local) {
		super("The database at " + database + " refused the password of the user '" + user + "'.",
				local ? "Put the word back that was in the file 'password' of its home."
						: "Set spring.neo4j.authentication.username and spring.neo4j.authentication.password"
								+ " to what it knows.");
	}

}
