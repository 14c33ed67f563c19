package io.keiretsu.explorer;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.data.neo4j.core.schema.Node;
import org.springframework.test.context.junit.jupiter.web.SpringJUnitWebConfig;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.servlet.config.annotation.EnableWebMvc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.options;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

@SpringJUnitWebConfig({ StyleController.class, StyleTests.WebMvc.class })
class StyleTests {

	/** Labels that no record maps: they keep the books. */
	private static final Set<String> UNMAPPED = Set.of("Country", "Ledger", "Entry");

	private static final Pattern RULE = Pattern.compile("(?m)^node\\.(\\w+) \\{ (.*) \\}$");

	private final MockMvc door;

	StyleTests(@Autowired WebApplicationContext context) {
		this.door = MockMvcBuilders.webAppContextSetup(context).build();
	}

	@Test
	void isGivenToThePageOfAnotherPortWhichAsksFirst() throws Exception {
		String browser = "http://localhost:7474";
		this.door
			.perform(options("/browser/style.grass").header("Origin", browser)
				.header("Access-Control-Request-Method", "GET")
				.header("Access-Control-Request-Headers", "cache-control,pragma,sentry-trace"))
			.andExpect(status().isOk())
			.andExpect(header().string("Access-Control-Allow-Origin", "*"))
			.andExpect(header().string("Access-Control-Allow-Headers", "cache-control, pragma, sentry-trace"));
		this.door.perform(get("/browser/style.grass").header("Origin", browser))
			.andExpect(status().isOk())
			.andExpect(header().string("Access-Control-Allow-Origin", "*"))
			.andExpect(content().contentType("text/plain;charset=UTF-8"))
			.andExpect(content().string(style()));
	}

	@Test
	void refusesAPageThatWouldWrite() throws Exception {
		this.door
			.perform(options("/browser/style.grass").header("Origin", "http://localhost:7474")
				.header("Access-Control-Request-Method", "PUT"))
			.andExpect(header().doesNotExist("Access-Control-Allow-Origin"));
	}

	@Test
	void hasARuleForEveryLabelAndForNoOther() throws Exception {
		Set<String> labels = new TreeSet<>(UNMAPPED);
		var rooms = new ClassPathScanningCandidateComponentProvider(false);
		rooms.addIncludeFilter(new AnnotationTypeFilter(Node.class));
		for (var mapped : rooms.findCandidateComponents("io.keiretsu")) {
			Node node = Class.forName(Objects.requireNonNull(mapped.getBeanClassName())).getAnnotation(Node.class);
			labels.addAll(Arrays.asList(node.value()));
			labels.addAll(Arrays.asList(node.labels()));
			labels.add(node.primaryLabel());
		}
		labels.remove("");
		assertThat(rules().keySet()).containsExactlyInAnyOrderElementsOf(labels);
	}

	@Test
	void captionsEveryFactWithItsTitle() throws Exception {
		var facts = rules().entrySet().stream().filter((rule) -> rule.getValue().contains("{title}"));
		assertThat(facts.map(Map.Entry::getKey)).contains("Fact", "SupplyContract", "PlantStatus", "Statement")
			.doesNotContain("Firm", "Plant", "Source");
	}

	@Test
	void hasNoCommentSinceBrowserTakesItForPartOfTheNextRule() throws Exception {
		assertThat(style()).doesNotContain("/*", "//");
	}

	private static Map<String, String> rules() throws Exception {
		return RULE.matcher(style())
			.results()
			.collect(Collectors.toMap((MatchResult rule) -> rule.group(1), (rule) -> rule.group(2)));
	}

	private static String style() throws Exception {
		return new ClassPathResource(StyleController.FILE).getContentAsString(StandardCharsets.UTF_8);
	}

	@EnableWebMvc
	static class WebMvc {

	}

}
