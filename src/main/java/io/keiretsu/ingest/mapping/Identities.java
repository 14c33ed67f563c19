package io.keiretsu.ingest.mapping;

import io.keiretsu.ingest.casefile.Hash;
import io.keiretsu.ingest.casefile.LongTable;

/**
 * Makes ids of names and sees to it that no two names get one id unnoticed. Names that
 * differ in case, accents, blanks or punctuation are one.
 */
final class Identities {

	private static final long LINE = 0xFFFF_FFFFL;

	private final LongTable known = new LongTable();

	/**
	 * The id of a name.
	 * @param line where the name stands
	 */
	String of(String name, int line) throws CellRefused {
		String id = Slug.of(name);
		long mine = (Hash.of(Slug.common(name)) & ~LINE) | line;
		long first = this.known.putIfAbsent(Hash.of(id), mine);
		if ((first & ~LINE) != (mine & ~LINE)) {
			throw new CellRefused(name,
					"'" + name + "' would get the id '" + id + "', which another name in line " + (first & LINE)
							+ " has already. Give one of them an id of its own in 'ids', or one name for both "
							+ "in 'map'.");
		}
		return id;
	}

}
