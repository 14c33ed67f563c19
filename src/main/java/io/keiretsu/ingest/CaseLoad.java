package io.keiretsu.ingest;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Component;

import io.keiretsu.graph.Graph;
import io.keiretsu.ingest.casefile.CaseFile;
import io.keiretsu.ingest.casefile.CaseFiles;
import io.keiretsu.ingest.casefile.CaseText;
import io.keiretsu.ingest.casefile.KnownThings;

/**
 * Loads case files: all are checked before anything is written; then the things of all
 * cases go in, then the facts, and what a case no longer says is withdrawn last.
 */
@Component
public class CaseLoad {

	private static final Logger log = LoggerFactory.getLogger(CaseLoad.class);

	private static final int BATCH = 1000;

	private final Ledger ledger;

	private final Graph graph;

	private final FactKinds kinds;

	private final KnownThings known;

	private final Completion completion;

	CaseLoad(Ledger ledger, Graph graph, FactKinds kinds, KnownThings known, Completion completion) {
		this.ledger = ledger;
		this.graph = graph;
		this.kinds = kinds;
		this.known = known;
		this.completion = completion;
	}

	/**
	 * Loads cases that belong together.
	 * @param texts the files
	 * @return what came of it, counted as pieces of evidence
	 * @throws io.keiretsu.ingest.casefile.CaseRefused with every fault of every file;
	 * then nothing was written
	 */
	public Outcome load(List<CaseText> texts) {
		List<CaseFile> files = new CaseFiles(this.known).read(texts);
		Outcome outcome = Outcome.NOTHING;
		for (CaseFile file : files) {
			for (List<ThingRow> part : parts(List.copyOf(ThingRows.of(file).values()))) {
				outcome = outcome.plus(this.ledger.write(Batch.describing(file.id(), part)));
			}
		}
		List<FactRows.Run> runs = new FactRows(this.kinds, new Referred(files, this.graph)).of(files);
		for (FactRows.Run run : runs) {
			for (List<Batch.Statement> part : parts(run.statements())) {
				outcome = outcome.plus(this.ledger.write(Batch.stating(run.caseId(), part)));
			}
		}
		for (CaseFile file : files) {
			Set<String> things = ThingRows.of(file).keySet();
			outcome = outcome.plus(this.completion.complete(file.id(), things::contains, keys(file, runs)::contains));
		}
		log.info("Cases {}: {} statements, {} new, {} withdrawn, {} withheld",
				files.stream().map(CaseFile::id).toList(), outcome.read(), outcome.added(), outcome.retracted(),
				outcome.withheld());
		return outcome;
	}

	private static Set<String> keys(CaseFile file, List<FactRows.Run> runs) {
		return runs.stream()
			.filter((run) -> run.caseId().equals(file.id()))
			.flatMap((run) -> run.statements().stream().map(Batch.Statement::key))
			.collect(Collectors.toSet());
	}

	/** The whole in parts as large as one commit. */
	static <T> List<List<T>> parts(List<T> whole) {
		return IntStream.iterate(0, (start) -> start < whole.size(), (start) -> start + BATCH)
			.mapToObj((start) -> whole.subList(start, Math.min(whole.size(), start + BATCH)))
			.toList();
	}

}
