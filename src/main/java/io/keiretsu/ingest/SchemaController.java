package io.keiretsu.ingest;

import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Publishes the schemas of what comes in. */
@RestController
class SchemaController {

	@GetMapping(path = "/api/schemas/case", produces = "application/schema+json")
	Resource caseFile() {
		return new ClassPathResource("schemas/case.schema.json");
	}

	@GetMapping(path = "/api/schemas/mapping", produces = "application/schema+json")
	Resource mapping() {
		return new ClassPathResource("schemas/mapping.schema.json");
	}

}
