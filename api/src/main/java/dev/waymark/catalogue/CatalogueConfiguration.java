package dev.waymark.catalogue;

import dev.waymark.answer.Answers;
import dev.waymark.content.Channels;
import dev.waymark.content.ContentAssets;
import dev.waymark.content.Formats;
import dev.waymark.content.Guesses;
import dev.waymark.input.KnownKeys;
import dev.waymark.journey.Journeys;
import dev.waymark.journey.Paths;
import dev.waymark.journey.Stages;
import dev.waymark.persona.Personas;
import dev.waymark.persona.Segments;
import dev.waymark.placement.Placements;
import dev.waymark.question.Questions;
import dev.waymark.subject.Subjects;
import dev.waymark.trigger.Triggers;

import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/**
 * Makes beans of the catalogue's read ports, each over the application's graph.
 */
@Configuration(proxyBeanMethods = false)
@Import({ Answers.class, Channels.class, ContentAssets.class, Formats.class, Guesses.class, Journeys.class,
		KnownKeys.class, Paths.class, Personas.class, Placements.class, Questions.class, Segments.class, Stages.class,
		Subjects.class, Triggers.class })
class CatalogueConfiguration {

}
