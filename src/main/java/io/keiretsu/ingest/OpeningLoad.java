package io.keiretsu.ingest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

import io.keiretsu.graph.GraphUnreachable;
import io.keiretsu.graph.StartRefused;
import io.keiretsu.ingest.casefile.CaseRefused;
import io.keiretsu.ingest.casefile.CaseText;

/**
 * Loads the cases that are named in {@code keiretsu.cases} when Keiretsu starts, before
 * anybody can ask, so that no answer rests on half a load; and keeps readers up to date.
 */
@Component
@EnableConfigurationProperties(IngestSettings.class)
class OpeningLoad implements SmartInitializingSingleton {

	private static final String BUNDLED = "classpath:";

	private final IngestSettings settings;

	private final CaseLoad load;

	private final Ledger ledger;

	private final Restoring restoring;

	OpeningLoad(IngestSettings settings, CaseLoad load, Ledger ledger, Restoring restoring) {
		this.settings = settings;
		this.load = load;
		this.ledger = ledger;
		this.restoring = restoring;
	}

	@Override
	public void afterSingletonsInstantiated() {
		this.restoring.requireWhole();
		this.ledger.acknowledgeAll();
		List<CaseText> texts = this.settings.cases().stream().flatMap((place) -> read(place).stream()).toList();
		if (!texts.isEmpty()) {
			try {
				this.load.load(texts);
			}
			catch (CaseRefused refused) {
				throw new StartRefused(String.valueOf(refused.getMessage()),
						"Correct the case files, or leave them out of keiretsu.cases. Nothing was changed.");
			}
		}
	}

	/**
	 * Other writers may share an external database: readers here see what they committed.
	 */
	@Scheduled(fixedDelay = 1000)
	void follow() {
		try {
			this.ledger.followOthers();
		}
		catch (GraphUnreachable away) {
			// the next look may find it again; readiness says that it is away
		}
	}

	private static List<CaseText> read(String place) {
		try {
			return place.startsWith(BUNDLED) ? bundled(place) : files(Path.of(place));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static List<CaseText> bundled(String place) throws IOException {
		List<CaseText> texts = new ArrayList<>();
		for (Resource file : new PathMatchingResourcePatternResolver().getResources(place + "*.yaml")) {
			texts
				.add(new CaseText(String.valueOf(file.getFilename()), file.getContentAsString(StandardCharsets.UTF_8)));
		}
		return texts;
	}

	private static List<CaseText> files(Path place) throws IOException {
		if (!Files.exists(place)) {
			throw new StartRefused("There is no case file or folder '%s', which keiretsu.cases names.".formatted(place),
					"Correct the path; keiretsu.cases= (empty) loads none.");
		}
		List<CaseText> texts = new ArrayList<>();
		try (Stream<Path> files = Files.walk(place)) {
			for (Path file : files.filter((each) -> each.toString().matches(".*\\.(ya?ml|json)")).sorted().toList()) {
				texts.add(new CaseText(file.toString(), Files.readString(file)));
			}
		}
		return texts;
	}

}
