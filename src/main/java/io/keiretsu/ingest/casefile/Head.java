package io.keiretsu.ingest.casefile;

/**
 * What a case says of itself before it says anything else.
 *
 * @param caseId the id of the case
 * @param sharing whether it may leave
 */
public record Head(String caseId, Sharing sharing) {

}
