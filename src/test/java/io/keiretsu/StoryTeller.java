package io.keiretsu;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.test.context.junit.jupiter.SpringExtension;

import io.keiretsu.ingest.CaseLoad;
import io.keiretsu.ingest.casefile.CaseText;

/** Loads the {@link Story} of a test class before its first test. */
public class StoryTeller implements BeforeAllCallback {

	private static final String HEAD = """
			case: story
			sharing: public
			sources:
			  - {id: gazette, title: The day's news, publisher: The Gazette, published: 2025-06-30, language: en, reliability: B}
			  - {id: herald, title: The year's news, publisher: The Herald, published: 2024, language: en, reliability: C}
			  - {id: leaflet, title: A leaflet, reliability: D}
			""";

	private static final Pattern STATED = Pattern.compile("@([\\w+-]+)");

	@Override
	public void beforeAll(ExtensionContext context) throws IOException {
		Story story = context.getRequiredTestClass().getAnnotation(Story.class);
		List<CaseText> texts = new ArrayList<>(story.bundled() ? bundled() : List.of());
		for (String text : story.value()) {
			texts.add(text(text));
		}
		SpringExtension.getApplicationContext(context).getBean(CaseLoad.class).load(texts);
	}

	/**
	 * {@return a case, ready to be loaded; to tell the same story anew}
	 * @param text as {@link Story} takes it
	 */
	public static CaseText text(String text) {
		String whole = text.startsWith("case:") ? text : HEAD + text;
		return new CaseText("story.yaml",
				STATED.matcher(whole)
					.replaceAll((stated) -> Arrays.stream(stated.group(1).split("\\+"))
						.map((source) -> "{source: " + source + ", locator: page 1}")
						.collect(Collectors.joining(", ", "statedIn: [", "]"))));
	}

	private static List<CaseText> bundled() throws IOException {
		List<CaseText> texts = new ArrayList<>();
		for (Resource file : new PathMatchingResourcePatternResolver().getResources("classpath:cases/*.yaml")) {
			texts
				.add(new CaseText(String.valueOf(file.getFilename()), file.getContentAsString(StandardCharsets.UTF_8)));
		}
		return texts;
	}

}
