package io.keiretsu.question;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;

/** The questions of the catalogue, to be kept in Neo4j Browser or elsewhere. */
@Component
public class SavedQueries {

	private final Catalogue catalogue;

	private final Asking asking;

	SavedQueries(Catalogue catalogue, Asking asking) {
		this.catalogue = catalogue;
		this.asking = asking;
	}

	/**
	 * {@return every question with the values that its description gives as an example,
	 * but for those whose example this graph does not hold}
	 */
	public List<SavedQuery> all() {
		List<SavedQuery> all = new ArrayList<>();
		for (Asked asked : this.catalogue.all()) {
			try {
				all.add(this.asking.understand(asked.name(), new Request(examples(asked))).saved());
			}
			catch (ThingUnknown notHeld) {
				continue;
			}
		}
		return all;
	}

	private static Map<String, List<String>> examples(Asked asked) {
		return asked.parameters()
			.stream()
			.filter((parameter) -> parameter.required() && parameter.example() != null)
			.collect(Collectors.toMap(AskedParameter::name,
					(parameter) -> List.of(String.valueOf(parameter.example()))));
	}

	/**
	 * {@return a question with these values}
	 * @param request as a path with its query, such as
	 * {@code supply/who-supplies?buyer=Toyota}
	 */
	public SavedQuery of(String request) {
		var asked = UriComponentsBuilder.fromUriString(request).build();
		MultiValueMap<String, String> values = asked.getQueryParams();
		return this.asking.understand(String.valueOf(asked.getPath()), new Request(Map.copyOf(values))).saved();
	}

}
