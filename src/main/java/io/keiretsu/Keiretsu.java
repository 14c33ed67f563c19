package io.keiretsu;

import java.time.Clock;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.scheduling.annotation.EnableScheduling;

/**
 * Starts Keiretsu: a knowledge base of firms, plants, ministries and supply contracts
 * that answers with its sources.
 */
@SpringBootApplication
@EnableScheduling
public class Keiretsu {

	public static void main(String[] arguments) {
		SpringApplication.run(Keiretsu.class, arguments);
	}

	@Bean
	Clock clock() {
		return Clock.systemUTC();
	}

}
