package io.keiretsu.ingest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.util.Map;
import java.util.TreeMap;

import tools.jackson.databind.json.JsonMapper;

import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

import io.keiretsu.Web;
import io.keiretsu.graph.EditorToken;

/** A person who judges over HTTP. */
final class Judge {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private final Web web;

	private final String token;

	Judge(MockMvc mvc, EditorToken token) {
		this.web = new Web(mvc);
		try {
			this.token = "Bearer " + Files.readString(token.file()).strip();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** What somebody is told who may see every case. */
	Web.Reply reads(String path) {
		return this.web.send(MockMvcRequestBuilders.get(URI.create(path)).header("Authorization", this.token));
	}

	Web.Reply same(String one, String other) {
		return says(one, other, "same", "none");
	}

	Web.Reply says(String one, String other, String verdict, String expects) {
		Map<String, String> body = new TreeMap<>(Map.of("one", one, "other", other, "verdict", verdict, "reason",
				"seen by an editor", "expects", expects));
		return post(body);
	}

	Web.Reply post(Map<String, String> body) {
		return this.web.send(MockMvcRequestBuilders.post("/api/judgements")
			.header("Authorization", this.token)
			.contentType(MediaType.APPLICATION_JSON)
			.content(JSON.writeValueAsString(body)));
	}

	Web.Reply takesBack(Web.Reply judgement) {
		return takesBack(judgement.ok().text("id"));
	}

	Web.Reply takesBack(String id) {
		return this.web.send(MockMvcRequestBuilders.delete("/api/judgements/" + id)
			.queryParam("reason", "it was an error")
			.header("Authorization", this.token));
	}

}
