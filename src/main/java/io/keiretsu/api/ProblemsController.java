package io.keiretsu.api;

import java.util.Arrays;
import java.util.List;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;

import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import io.keiretsu.question.ThingUnknown;

/** Says what problems there are, and answers with one where nothing else answers. */
@RestController
class ProblemsController implements ErrorController {

	record Described(String type, String title, int status, String meaning) {

		static Described of(ProblemType type) {
			return new Described(type.uri().toString(), type.title(), type.status().value(), type.meaning());
		}

	}

	@GetMapping("/problems")
	List<Described> list() {
		return Arrays.stream(ProblemType.values()).map(Described::of).toList();
	}

	@GetMapping("/problems/{slug}")
	Described one(@PathVariable String slug) {
		return list().stream()
			.filter((described) -> described.type().endsWith("/" + slug))
			.findFirst()
			.orElseThrow(() -> new ThingUnknown("problem", slug, List.of()));
	}

	@RequestMapping("/error")
	ResponseEntity<ProblemDetail> error(HttpServletRequest request) {
		Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
		ProblemType type = ProblemType.of((status instanceof Integer code) ? code : 404);
		return ResponseEntity.status(type.status())
			.contentType(MediaType.APPLICATION_PROBLEM_JSON)
			.body(type.with(type.meaning()));
	}

}
