package io.keiretsu.access;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What somebody may do. */
public enum Role {

	/** Reads what is public, where reading is not open to everybody. */
	READER,
	/** Brings things in, and reads internal cases. */
	EDITOR,
	/** Judges and takes back, and reads internal cases. */
	REVIEWER,
	/** Does everything. */
	ADMIN;

	/**
	 * {@return the role as commands and files write it}
	 */
	public String word() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** Every role by its word. */
	static List<String> words() {
		return Arrays.stream(values()).map(Role::word).toList();
	}

	/**
	 * {@return this role and those that it includes}
	 */
	Set<Role> included() {
		return switch (this) {
			case READER -> EnumSet.of(READER);
			case EDITOR -> EnumSet.of(READER, EDITOR);
			case REVIEWER -> EnumSet.of(READER, REVIEWER);
			case ADMIN -> EnumSet.allOf(Role.class);
		};
	}

}
