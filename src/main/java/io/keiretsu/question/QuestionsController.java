package io.keiretsu.question;

import java.time.Duration;
import java.util.List;

import tools.jackson.databind.json.JsonMapper;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.context.request.ServletWebRequest;

/** The one endpoint of all questions. */
@RestController
@RequestMapping("/api/questions")
class QuestionsController {

	private final Questions questions;

	private final Asking asking;

	private final JsonMapper json;

	QuestionsController(Questions questions, Asking asking, JsonMapper json) {
		this.questions = questions;
		this.asking = asking;
		this.json = json;
	}

	@GetMapping
	List<QuestionDescription> list() {
		return this.questions.all();
	}

	@GetMapping("/{room}/{stem}")
	ResponseEntity<?> ask(@PathVariable String room, @PathVariable String stem,
			@RequestParam MultiValueMap<String, String> parameters, NativeWebRequest request) {
		long start = System.nanoTime();
		Form form = Form.wanted(request);
		Asking.Understood understood = this.asking.understand(room + "/" + stem,
				Request.of(parameters).whole(form.isWhole()));
		if (((ServletWebRequest) request).checkNotModified(understood.version() + "-" + form.word())) {
			return ResponseEntity.status(HttpStatus.NOT_MODIFIED).build();
		}
		ResponseEntity<?> answer = form.answer(understood, this.json);
		HttpHeaders headers = new HttpHeaders(answer.getHeaders());
		headers.set("Server-Timing", "answer;dur=" + Duration.ofNanos(System.nanoTime() - start).toMillis());
		return new ResponseEntity<>(answer.getBody(), headers, answer.getStatusCode());
	}

}
