package io.keiretsu.match;

import java.util.List;

import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Takes names over HTTP. */
@RestController
class MatchController {

	private final Comparing comparing;

	MatchController(Comparing comparing) {
		this.comparing = comparing;
	}

	/**
	 * Matches names.
	 * @param sought a list of names, or of what else is known beside them
	 * @param limit how many candidates each gets
	 * @return one answer for each, in their order
	 */
	@PostMapping("/api/match")
	List<Matched> match(@RequestBody List<Sought> sought, @RequestParam(defaultValue = "5") int limit) {
		return this.comparing.match(sought, limit);
	}

}
