package io.keiretsu.ingest.followthemoney;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.function.Predicate;

import io.keiretsu.ingest.casefile.Reading;
import io.keiretsu.ingest.register.Opened;
import io.keiretsu.ingest.register.RecordReading;

/**
 * Opens a file of <a href="https://followthemoney.tech">FollowTheMoney</a> entities:
 * JSON, one a line, packed or not.
 */
public final class FollowTheMoneyReading {

	private FollowTheMoneyReading() {
	}

	/**
	 * Opens a file.
	 * @param path the file; its name, up to the first dot, tells its case from others
	 * @return what it says, entity by entity
	 */
	public static Reading open(Path path) {
		return new RecordReading<>(path, FollowTheMoneyReading::read,
				new FollowTheMoneyRegister(String.valueOf(path.getFileName())));
	}

	private static void read(InputStream file, Predicate<Line> each) throws IOException {
		BufferedReader lines = new BufferedReader(new InputStreamReader(Opened.of(file), StandardCharsets.UTF_8));
		int number = 1;
		for (String text = lines.readLine(); text != null; text = lines.readLine()) {
			if (!text.isBlank() && !each.test(new Line(number, text))) {
				return;
			}
			number++;
		}
	}

	/**
	 * An entity as it is written.
	 *
	 * @param number of the line, counted from 1
	 * @param text JSON
	 */
	record Line(int number, String text) {

	}

}
