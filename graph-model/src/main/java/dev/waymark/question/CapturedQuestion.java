package dev.waymark.question;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;

import org.neo4j.driver.Value;

/**
 * What was heard of a question.
 *
 * @param source who heard it first
 * @param at when it was heard first
 * @param timesHeard how often, from 1
 * @param review how far its review has come
 * @param hearings the latest of them, newest first
 */
public record CapturedQuestion(QuestionSource source, Instant at, int timesHeard, QuestionReview review,
		List<Hearing> hearings) {

	public CapturedQuestion {
		hearings = List.copyOf(hearings);
	}

	/**
	 * Reads a node's properties.
	 * @param properties of a {@code Question} node with {@code timesHeard}
	 * @return what was heard of it
	 */
	static CapturedQuestion read(Value properties) {
		return new CapturedQuestion(QuestionSource.valueOf(properties.get("capturedSource").asString()),
				properties.get("capturedAt").as(ZonedDateTime.class).toInstant(), properties.get("timesHeard").asInt(),
				QuestionReview.valueOf(properties.get("review").asString(QuestionReview.ACCEPTED.name())),
				properties.get("hearings").asList((hearing) -> Hearing.read(hearing.asString())));
	}

}
