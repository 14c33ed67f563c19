package io.keiretsu.api;

import java.util.List;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

import io.keiretsu.access.Caller;
import io.keiretsu.access.Role;

/** Tells whoever asks as whom the server knows them. */
@RestController
class WhoController {

	/**
	 * Somebody.
	 *
	 * @param name of the token; {@code anybody} without one
	 * @param roles what it allows, with all that these include
	 */
	record Who(String name, List<String> roles) {

	}

	@GetMapping("/api/who")
	Who who() {
		Caller caller = Caller.current();
		return new Who(caller.name(), caller.roles().stream().map(Role::word).toList());
	}

}
