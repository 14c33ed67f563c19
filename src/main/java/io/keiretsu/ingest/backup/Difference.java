package io.keiretsu.ingest.backup;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * The first difference between two backups, in words.
 *
 * @param one what the first is called, such as {@code the backup}
 * @param other what the other is called
 */
public record Difference(String one, String other) {

	/**
	 * {@return the first difference, if there is one}
	 * @param first a backup
	 * @param second another
	 * @param sections what is compared
	 */
	public Optional<String> between(BackupFile first, BackupFile second, List<Section> sections) {
		return sections.stream()
			.map((section) -> between(first, second, section))
			.flatMap(Optional::stream)
			.findFirst();
	}

	private Optional<String> between(BackupFile first, BackupFile second, Section section) {
		try (BackupFile.Reader ours = first.reader(section); BackupFile.Reader theirs = second.reader(section)) {
			while (true) {
				String our = ours.next();
				String their = theirs.next();
				if (our == null && their == null) {
					return Optional.empty();
				}
				if (our == null || !our.equals(their)) {
					return Optional.of(told(section, our, their));
				}
			}
		}
	}

	private String told(Section section, @Nullable String our, @Nullable String their) {
		String ourId = (our != null) ? id(our) : null;
		String theirId = (their != null) ? id(their) : null;
		if (ourId != null && theirId != null && ourId.equals(theirId)) {
			return section.about(ourId) + ": "
					+ field("", Line.JSON.readTree(our), Line.JSON.readTree(String.valueOf(their)));
		}
		boolean oursFirst = theirId == null || (ourId != null && comesFirst(ourId, theirId));
		return section.about(String.valueOf(oursFirst ? ourId : theirId)) + " is in "
				+ (oursFirst ? this.one : this.other) + ", and not in " + (oursFirst ? this.other : this.one);
	}

	private static String id(String line) {
		return Line.JSON.readTree(line).path("id").asString();
	}

	/** As the index of the database orders. */
	private static boolean comesFirst(String id, String other) {
		if (id.matches("\\d{1,18}") && other.matches("\\d{1,18}")) {
			return Long.parseLong(id) < Long.parseLong(other);
		}
		return Arrays.compareUnsigned(id.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8)) < 0;
	}

	private String field(String path, JsonNode ours, JsonNode theirs) {
		if (ours.isObject() && theirs.isObject()) {
			TreeSet<String> names = new TreeSet<>(ours.propertyNames());
			names.addAll(theirs.propertyNames());
			for (String name : names) {
				if (!ours.path(name).equals(theirs.path(name))) {
					return field(path.isEmpty() ? name : path + "." + name, ours.path(name), theirs.path(name));
				}
			}
		}
		if (ours.isArray() && theirs.isArray() && ours.size() == theirs.size()) {
			for (int index = 0; index < ours.size(); index++) {
				if (!ours.path(index).equals(theirs.path(index))) {
					return field(path, ours.path(index), theirs.path(index));
				}
			}
		}
		return "'%s' is %s in %s, and %s in %s".formatted(path, shown(ours), this.one, shown(theirs), this.other);
	}

	private static String shown(JsonNode value) {
		String text = value.isMissingNode() ? "not there" : value.toString();
		return (text.length() > 200) ? text.substring(0, 200) + "…" : text;
	}

}
