package io.keiretsu.ingest;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import org.springframework.security.concurrent.DelegatingSecurityContextExecutor;

/**
 * Commits batches in their order on a thread of its own, so that the next one is read and
 * made ready meanwhile, in the name of whoever hands them over. One is committed and one
 * waits, never more.
 */
class WritingAhead implements AutoCloseable {

	private final Ledger ledger;

	private final ExecutorService thread = Executors.newSingleThreadExecutor((work) -> {
		Thread writer = new Thread(work, "imports-commit");
		writer.setDaemon(true);
		return writer;
	});

	private CompletableFuture<Outcome> committing = CompletableFuture.completedFuture(Outcome.NOTHING);

	private Outcome outcome = Outcome.NOTHING;

	WritingAhead(Ledger ledger) {
		this.ledger = ledger;
	}

	/** Hands a batch over, as soon as the one before is committed. */
	void write(Batch batch) {
		await();
		this.committing = CompletableFuture.supplyAsync(() -> this.ledger.write(batch),
				new DelegatingSecurityContextExecutor(this.thread));
	}

	/**
	 * Waits until all is committed.
	 * @return what came of it
	 */
	Outcome await() {
		CompletableFuture<Outcome> last = this.committing;
		this.committing = CompletableFuture.completedFuture(Outcome.NOTHING);
		try {
			this.outcome = this.outcome.plus(last.join());
			return this.outcome;
		}
		catch (CompletionException failed) {
			throw (failed.getCause() instanceof RuntimeException cause) ? cause : failed;
		}
	}

	/** What came of the batches that are known to be committed. */
	Outcome soFar() {
		return this.outcome;
	}

	/** Lets what is being committed end, whatever becomes of it. */
	@Override
	public void close() {
		this.committing.exceptionally((failure) -> Outcome.NOTHING).join();
		this.thread.shutdown();
	}

}
