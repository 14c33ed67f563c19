package io.keiretsu.question;

import java.util.List;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.convert.converter.Converter;
import org.springframework.data.convert.ReadingConverter;
import org.springframework.data.convert.WritingConverter;
import org.springframework.data.neo4j.core.convert.Neo4jConversions;

import org.neo4j.driver.Value;
import org.neo4j.driver.Values;

import io.keiretsu.fact.PartialDate;

/** How Spring Data Neo4j reads the words of facts. */
@Configuration(proxyBeanMethods = false)
class Mapping {

	@Bean
	Neo4jConversions neo4jConversions() {
		return new Neo4jConversions(List.of(new ToPartialDate(), new FromPartialDate()));
	}

	/**
	 * Never used, as nothing is saved; but it tells Spring Data that this is no entity.
	 */
	@WritingConverter
	private static final class FromPartialDate implements Converter<PartialDate, Value> {

		@Override
		public Value convert(PartialDate date) {
			return Values.value(date.stated());
		}

	}

	@ReadingConverter
	private static final class ToPartialDate implements Converter<Value, PartialDate> {

		@Override
		public PartialDate convert(Value stated) {
			return new PartialDate(stated.asString());
		}

	}

}
