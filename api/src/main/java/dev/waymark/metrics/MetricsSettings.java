package dev.waymark.metrics;

import java.time.ZoneId;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the measures.
 *
 * @param timeZone where the days of spend begin and end, such as {@code Europe/Helsinki}
 */
@ConfigurationProperties("waymark.metrics")
record MetricsSettings(@DefaultValue("UTC") ZoneId timeZone) {
}
