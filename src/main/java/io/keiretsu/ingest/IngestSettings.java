package io.keiretsu.ingest;

import java.util.List;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What can be set about what comes in, under {@code keiretsu}.
 *
 * @param cases folders or files of cases to load at start; empty loads none
 */
@ConfigurationProperties("keiretsu")
record IngestSettings(@DefaultValue("classpath:cases/") List<String> cases) {

}
