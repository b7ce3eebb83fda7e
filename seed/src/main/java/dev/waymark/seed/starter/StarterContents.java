package dev.waymark.seed.starter;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Everything that the files of a folder describe.
 *
 * @param formats all formats
 * @param channels all channels
 * @param subjects all subjects
 * @param journeys all journeys
 * @param triggers all triggers
 * @param segments all segments with their personas
 * @param questions all questions
 * @param content all works with their translations
 * @param placements all placements
 */
record StarterContents(List<FormatEntry> formats, List<ChannelEntry> channels, List<SubjectEntry> subjects,
		List<JourneyEntry> journeys, List<TriggerEntry> triggers, List<SegmentEntry> segments,
		List<QuestionEntry> questions, List<ContentEntry> content, List<PlacementEntry> placements) {

	/**
	 * Contents to be filled while reading.
	 */
	static StarterContents empty() {
		return new StarterContents(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>(),
				new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
	}

	Stream<StageEntry> stages() {
		return this.journeys.stream().flatMap(JourneyEntry::allStages);
	}

	Stream<PersonaEntry> personas() {
		return this.segments.stream().flatMap((segment) -> segment.personas().stream());
	}
}
