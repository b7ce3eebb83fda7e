package dev.waymark.visitor;

import java.time.Duration;

import dev.waymark.visitor.inference.VisitorRules;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of what is known of visitors.
 *
 * @param history so many events of a visitor are read, the newest
 * @param impressions so many impressions within the cool-down are as good as a view
 * @param coolDown content that was viewed once is seen for so long
 * @param answerProbability chance that an answer of quality 1 settles a question
 * @param answered from this chance on a question counts as answered
 * @param personaThreshold how likely a persona has to be to be named
 * @param stageThreshold how likely a stage has to be to serve by it
 */
@ConfigurationProperties("waymark.visitors")
public record VisitorSettings(@DefaultValue("1000") int history, @DefaultValue("5") int impressions,
		@DefaultValue("30d") Duration coolDown, @DefaultValue("0.7") double answerProbability,
		@DefaultValue("0.5") double answered, @DefaultValue("0.6") double personaThreshold,
		@DefaultValue("0.5") double stageThreshold) {

	public VisitorSettings {
		if (history < 1) {
			throw new IllegalArgumentException(
					"waymark.visitors.history is " + history + ", but a history holds at least 1 event");
		}
	}

	/**
	 * What counts as seen, answered and known.
	 * @return the rules
	 */
	public VisitorRules rules() {
		return new VisitorRules(this.impressions, this.coolDown, this.answerProbability, this.answered,
				this.personaThreshold, this.stageThreshold);
	}

}
