package io.keiretsu.explorer;

import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.CrossOrigin;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Gives Neo4j Browser its colours and captions. Browser is a page of another port, so it
 * asks first whether it may load them; that is what {@link CrossOrigin} answers.
 */
@RestController
@CrossOrigin
class StyleController {

	static final String FILE = "cypher/browser/style.grass";

	@GetMapping(path = "/browser/style.grass", produces = MediaType.TEXT_PLAIN_VALUE + ";charset=UTF-8")
	Resource style() {
		return new ClassPathResource(FILE);
	}

}
