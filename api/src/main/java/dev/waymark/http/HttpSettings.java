package dev.waymark.http;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * What the endpoint takes.
 *
 * @param maxBody the largest request body
 * @param patience so long an answer may take
 */
@ConfigurationProperties("waymark.http")
record HttpSettings(@DefaultValue("1MB") DataSize maxBody, @DefaultValue("25s") Duration patience) {
}
