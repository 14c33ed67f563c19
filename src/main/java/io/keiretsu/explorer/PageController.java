package io.keiretsu.explorer;

import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Gives the page for people. No script or style stands in the page itself or comes from
 * another host, as the policy of this server demands.
 */
@RestController
class PageController {

	@GetMapping(path = "/", produces = MediaType.TEXT_HTML_VALUE + ";charset=UTF-8")
	ResponseEntity<Resource> page() {
		return ResponseEntity.ok()
			.cacheControl(CacheControl.noCache())
			.body(new ClassPathResource("static/index.html"));
	}

}
