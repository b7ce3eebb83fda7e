package dev.waymark.event;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the past counts.
 *
 * @param halfLife after this time an impression and a click count half; what was counted
 * before a change of it stays as it was counted
 */
@ConfigurationProperties("waymark.learning")
public record LearningSettings(@DefaultValue("30d") Duration halfLife) {
}
