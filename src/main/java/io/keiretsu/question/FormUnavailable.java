package io.keiretsu.question;

/** An answer cannot be had in the form that is wanted. */
public class FormUnavailable extends RuntimeException {

	FormUnavailable(String message) {
		super(message);
	}

}
