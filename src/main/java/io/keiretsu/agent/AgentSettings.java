package io.keiretsu.agent;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What can be set about agents, under {@code keiretsu.agent}.
 *
 * @param tokens how long one answer of a tool may be, in tokens of
 * {@value Budget#BYTES_A_TOKEN} bytes of UTF-8
 */
@ConfigurationProperties("keiretsu.agent")
record AgentSettings(@DefaultValue("8000") int tokens) {

}
