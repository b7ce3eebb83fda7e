package dev.waymark.seed.starter;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dev.waymark.seed.starter.PlacementEntry.Rule;
import dev.waymark.seed.starter.QuestionEntry.Arising;
import dev.waymark.seed.starter.QuestionEntry.Asking;

/**
 * Rejects names of things that no file describes.
 */
final class References {

	private final StarterContents contents;

	private final Faults faults;

	private final Known stages;

	private final Known triggers;

	private final Known personas;

	private final Known questions;

	private final Known formats;

	private final Known content;

	private References(StarterContents contents, Faults faults) {
		this.contents = contents;
		this.faults = faults;
		this.stages = known("stage", contents.stages().map(StageEntry::id));
		this.triggers = known("trigger", contents.triggers().stream().map(TriggerEntry::key));
		this.personas = known("persona", contents.personas().map(PersonaEntry::key));
		this.questions = known("question", contents.questions().stream().map(QuestionEntry::key));
		this.formats = known("format", contents.formats().stream().map(FormatEntry::key));
		this.content = known("content", contents.content().stream().flatMap(References::ids));
	}

	static void check(StarterContents contents, Faults faults) {
		new References(contents, faults).check();
	}

	private void check() {
		this.contents.stages().forEach(this::ofStage);
		this.contents.triggers().forEach((entry) -> each(entry.origin(), "leadsTo", entry.leadsTo(), this.stages));
		this.contents.personas().forEach(this::ofPersona);
		this.contents.questions().forEach(this::ofQuestion);
		ofSubjectsAndContent();
		this.contents.placements().forEach(this::ofPlacement);
	}

	private void ofStage(StageEntry stage) {
		each(stage.origin(), "next", stage.next().keySet(), this.stages);
		each(stage.origin(), "alignedWith", stage.alignedWith().keySet(), this.stages);
	}

	private void ofPersona(PersonaEntry persona) {
		each(persona.origin(), "path", persona.path(), this.stages);
		each(persona.origin(), "triggers", persona.triggers(), this.triggers);
	}

	private void ofQuestion(QuestionEntry question) {
		each(question.origin(), "arisesAt", question.arisesAt().stream().map(Arising::stage).toList(), this.stages);
		each(question.origin(), "askedBy", question.askedBy().stream().map(Asking::persona).toList(), this.personas);
		each(question.origin(), "raisedBy", question.raisedBy(), this.triggers);
	}

	private void ofSubjectsAndContent() {
		Known subjects = known("subject", this.contents.subjects().stream().map(SubjectEntry::key));
		Known channels = known("channel", this.contents.channels().stream().map(ChannelEntry::key));
		for (SubjectEntry subject : this.contents.subjects()) {
			String whole = subject.partOf();
			each(subject.origin(), "partOf", (whole != null) ? List.of(whole) : List.of(), subjects);
		}
		for (ContentEntry entry : this.contents.content()) {
			each(entry.origin(), "format", List.of(entry.format()), this.formats);
			each(entry.origin(), "channels", entry.channels(), channels);
			each(entry.origin(), "about", entry.about(), subjects);
			each(entry.origin(), "answers", entry.answers().keySet(), this.questions);
		}
	}

	private void ofPlacement(PlacementEntry placement) {
		each(placement.origin(), "formats", placement.formats(), this.formats);
		each(placement.origin(), "rules", placement.rules().stream().map(Rule::content).distinct().toList(),
				this.content);
		each(placement.origin(), "editorial", placement.editorial(), this.content);
	}

	private void each(Origin origin, String field, Collection<String> named, Known known) {
		Set<String> before = new HashSet<>();
		for (String key : named) {
			if (!before.add(key)) {
				this.faults.add(origin, field, "names %s twice; keep one of the two".formatted(key));
			}
			else if (!key.isEmpty() && !known.keys().contains(key)) {
				String wayOut = Suggestion.nearest(key, known.keys())
					.map((near) -> "write " + near + ", if that is meant, or describe it")
					.orElse("describe it, or take it out here");
				this.faults.add(origin, field,
						"names the %s %s, which no file describes; %s".formatted(known.kind(), key, wayOut));
			}
		}
	}

	private static Stream<String> ids(ContentEntry content) {
		return Stream.concat(Stream.of(content.id()), content.translations().stream().map(content::translationId));
	}

	private static Known known(String kind, Stream<String> keys) {
		return new Known(kind, keys.collect(Collectors.toSet()));
	}

	private record Known(String kind, Set<String> keys) {
	}

}
