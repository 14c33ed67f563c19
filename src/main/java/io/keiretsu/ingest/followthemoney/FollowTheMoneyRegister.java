package io.keiretsu.ingest.followthemoney;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.keiretsu.ingest.casefile.Head;
import io.keiretsu.ingest.casefile.Sharing;
import io.keiretsu.ingest.followthemoney.FollowTheMoneyReading.Line;
import io.keiretsu.ingest.register.Register;
import tech.followthemoney.entity.ValueEntity;
import tech.followthemoney.exc.SchemaException;
import tech.followthemoney.model.Model;
import tech.followthemoney.model.Schema;

/**
 * What entities of FollowTheMoney mean here: companies and organizations are firms,
 * public bodies are agencies, ownerships are stakes. Nothing else has a place, least of
 * all persons.
 */
final class FollowTheMoneyRegister implements Register<Line> {

	private static final ObjectMapper JSON = new ObjectMapper();

	private static final Model MODEL = model();

	private final String name;

	FollowTheMoneyRegister(String file) {
		String beginning = file.toLowerCase(Locale.ROOT).replaceFirst("\\..*", "");
		this.name = "ftm-" + beginning.replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
	}

	private static Model model() {
		try {
			return Model.loadDefault();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	@Override
	public Head head() {
		return new Head(this.name, Sharing.PUBLIC);
	}

	@Override
	public List<Map<String, Object>> sources() {
		return List.of(Map.of("id", source(), "title", "FollowTheMoney entities of " + this.name, "kind", "list"));
	}

	private String source() {
		return this.name + "-entities";
	}

	@Override
	public void tell(Line line, Teller to) {
		entity(line, to).ifPresent((entity) -> {
			Told told = new Told(entity, line.number(), source());
			if (is(entity, "PublicBody")) {
				told.agency(to);
			}
			else if (is(entity, "Organization") || is(entity, "Company")
					|| entity.getSchema().getName().equals("LegalEntity")) {
				told.firm(to);
			}
			else if (is(entity, "Ownership")) {
				told.stake(to);
			}
			else {
				String schema = entity.getSchema().getName();
				to.leavesOut(line.number(), "schema", schema,
						"A %s has no place here; LegalEntity, Company, Organization, PublicBody and Ownership have."
							.formatted(schema));
			}
		});
	}

	private static Optional<ValueEntity> entity(Line line, Teller to) {
		try {
			JsonNode json = JSON.readTree(line.text());
			String schema = json.path("schema").asText();
			if (json.path("id").asText().isBlank() || MODEL.getSchema(schema) == null) {
				to.leavesOut(line.number(), "schema", schema,
						"The entity has no id, or a schema that FollowTheMoney does not have.");
				return Optional.empty();
			}
			return Optional.of(ValueEntity.fromJson(MODEL, json));
		}
		catch (JsonProcessingException ex) {
			to.leavesOut(line.number(), "", "", "The line is no JSON; each line is one entity.");
		}
		catch (SchemaException ex) {
			to.leavesOut(line.number(), "properties", "",
					"The entity is not as its schema has it: %s.".formatted(ex.getMessage()));
		}
		return Optional.empty();
	}

	private static boolean is(ValueEntity entity, String schema) {
		Schema wanted = MODEL.getSchema(schema);
		return entity.getSchema().isA(wanted);
	}

}
