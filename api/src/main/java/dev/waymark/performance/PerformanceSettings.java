package dev.waymark.performance;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the past counts.
 *
 * @param halfLife after this time what was shown and taken counts half
 */
@ConfigurationProperties("waymark.learning")
public record PerformanceSettings(@DefaultValue("30d") Duration halfLife) {
}
