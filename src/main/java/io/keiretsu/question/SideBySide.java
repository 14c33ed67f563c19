package io.keiretsu.question;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

import jakarta.annotation.PreDestroy;
import org.springframework.scheduling.concurrent.CustomizableThreadFactory;
import org.springframework.stereotype.Component;

/**
 * Asks the graph several things at once that do not wait for one another. When all hands
 * are full, whoever asks does it alone.
 */
@Component
public class SideBySide {

	private static final int HANDS = 2 * Runtime.getRuntime().availableProcessors();

	private final ThreadPoolExecutor hands = new ThreadPoolExecutor(0, HANDS, 1, TimeUnit.MINUTES,
			new SynchronousQueue<>(), new CustomizableThreadFactory("asking-"),
			new ThreadPoolExecutor.CallerRunsPolicy());

	/**
	 * {@return what each piece of work gives, in their order}
	 * @param works what to do
	 */
	<T> List<T> all(List<Supplier<T>> works) {
		Executor executor = (works.size() == 1) ? Runnable::run : this.hands;
		List<CompletableFuture<T>> begun = works.stream()
			.map((work) -> CompletableFuture.supplyAsync(work, executor))
			.toList();
		return begun.stream().map(SideBySide::ended).toList();
	}

	/**
	 * Begins a piece of work, while whoever asks goes on.
	 * @param work what to do
	 * @return waits for what it gives, and throws what it throws
	 */
	public <T> Supplier<T> begun(Supplier<T> work) {
		CompletableFuture<T> begun = CompletableFuture.supplyAsync(work, this.hands);
		return () -> ended(begun);
	}

	private static <T> T ended(CompletableFuture<T> begun) {
		try {
			return begun.join();
		}
		catch (CompletionException failure) {
			throw (failure.getCause() instanceof RuntimeException cause) ? cause : failure;
		}
	}

	@PreDestroy
	void stop() {
		this.hands.shutdown();
	}

}
