package io.keiretsu.ingest.casefile;

import java.util.List;

/**
 * A case file that was read and found to be without fault.
 *
 * @param file the name of the file
 * @param id the id of the case
 * @param sharing whether it may leave
 * @param things what it describes, in the order of the file
 * @param facts what its sources state, in the order of the file
 */
public record CaseFile(String file, String id, Sharing sharing, List<StatedThing> things, List<StatedFact> facts) {
}
