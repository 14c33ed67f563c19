package io.keiretsu.question;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.EncodedResource;
import org.springframework.core.io.support.PropertiesLoaderUtils;
import org.springframework.stereotype.Component;

/** What each column means, whichever question returns it. */
@Component
class Glossary {

	private static final String[] ENDINGS = { "Ids", "Id", "Min", "Max", "Currency", "Qualifier", "OtherCurrency",
			"Other", "ImpliedRate", "Unit" };

	private final Properties meanings;

	Glossary() {
		try {
			this.meanings = PropertiesLoaderUtils.loadProperties(
					new EncodedResource(new ClassPathResource("cypher/columns.properties"), StandardCharsets.UTF_8));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * {@return what a column means; a column such as {@code investmentMax} that has no
	 * entry of its own is explained by {@code investment} and {@code …Max}}
	 * @param column its name
	 */
	String says(String column) {
		String own = this.meanings.getProperty(column);
		if (own != null) {
			return own;
		}
		for (String ending : ENDINGS) {
			String stem = column.endsWith(ending) ? column.substring(0, column.length() - ending.length()) : "";
			String meaning = this.meanings.getProperty(ending.equals("Ids") ? stem + "s" : stem);
			if (!stem.isEmpty() && meaning != null) {
				return meaning + ": " + this.meanings.getProperty("…" + ending, ending);
			}
		}
		throw new IllegalStateException(
				"cypher/columns.properties does not say what the column '%s' is. Add a line.".formatted(column));
	}

}
