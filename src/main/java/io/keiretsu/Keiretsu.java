package io.keiretsu;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/**
 * Starts Keiretsu: a knowledge base of firms, plants, ministries and supply contracts
 * that answers with its sources.
 */
@SpringBootApplication
public class Keiretsu {

	public static void main(String[] arguments) {
		SpringApplication.run(Keiretsu.class, arguments);
	}

}
