package io.keiretsu.access;

/** A token cannot be made, or not be revoked, as it was asked for. */
public class TokenRefused extends RuntimeException {

	TokenRefused(String message) {
		super(message);
	}

}
