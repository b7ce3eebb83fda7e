package dev.waymark.http;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * What the endpoint takes.
 *
 * @param maxBody the largest request body
 */
@ConfigurationProperties("waymark.http")
record HttpSettings(@DefaultValue("1MB") DataSize maxBody) {
}
