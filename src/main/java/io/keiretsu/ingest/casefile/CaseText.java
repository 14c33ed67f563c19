package io.keiretsu.ingest.casefile;

/**
 * A case file before it is read.
 *
 * @param file its name, as faults shall give it
 * @param content its text, YAML 1.2 or JSON
 */
public record CaseText(String file, String content) {
}
