package io.keiretsu.ingest.gleif;

import org.jspecify.annotations.Nullable;

/**
 * What the first records of a copy tell of it.
 *
 * @param level what its records are about; {@code null} before the first
 * @param year in which it was published; {@code null} where it does not say
 */
record GleifCopy(@Nullable Level level, @Nullable String year) {

	static final GleifCopy UNDATED = new GleifCopy(null, null);

	/** What records are about. */
	enum Level {

		/** Level 1: which entities there are. */
		ENTITIES("Entity", "LEI data, level 1: entities"),
		/** Level 2: who owns whom. */
		RELATIONSHIPS("Relationship", "LEI data, level 2: relationships"),
		/** Level 2: who does not say who owns it. */
		EXCEPTIONS("Exception", "LEI data, level 2: reporting exceptions");

		private final String branch;

		private final String title;

		Level(String branch, String title) {
			this.branch = branch;
			this.title = title;
		}

		String title() {
			return this.title;
		}

		String word() {
			return name().toLowerCase(java.util.Locale.ROOT);
		}

		static @Nullable Level of(Branch record) {
			for (Level level : values()) {
				if (record.at(level.branch).isPresent()) {
					return level;
				}
			}
			return record.text("ExceptionCategory").isEmpty() ? null : EXCEPTIONS;
		}

	}

	GleifCopy with(Branch record) {
		String date = record.text("ContentDate");
		return new GleifCopy(Level.of(record), date.matches("\\d{4}-.*") ? date.substring(0, 4) : this.year);
	}

}
