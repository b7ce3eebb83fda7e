package dev.waymark.editing;

import java.util.List;

/**
 * What a call of edits came to. A journey counts with each of its stages.
 *
 * @param created how many entities are new
 * @param updated how many were changed
 * @param unchanged how many were as the edits wanted them already
 */
public record EditReport(int created, int updated, int unchanged) {

	static EditReport of(List<Edited> edited) {
		return edited.stream().map(EditReport::of).reduce(new EditReport(0, 0, 0), EditReport::plus);
	}

	private static EditReport of(Edited edited) {
		EditReport own = edited.isNew() ? new EditReport(1, 0, 0) : of(edited.changes());
		if (edited.edit().kind() != EntityKind.JOURNEY) {
			return own;
		}
		EditReport journey = edited.isNew() ? own : of(
				!JourneyShape.withoutStages(edited.stateBefore()).equals(JourneyShape.withoutStages(edited.after()))
						|| !JourneyShape.stages(edited.after()).containsAll(JourneyShape.stages(edited.stateBefore())));
		return JourneyShape.stages(edited.after())
			.stream()
			.map((stage) -> ofStage(edited, stage))
			.reduce(journey, EditReport::plus);
	}

	private static EditReport ofStage(Edited edited, String stage) {
		return JourneyShape.stages(edited.stateBefore()).contains(stage)
				? of(!JourneyShape.stage(edited.stateBefore(), edited.edit().key(), stage)
					.equals(JourneyShape.stage(edited.after(), edited.edit().key(), stage)))
				: new EditReport(1, 0, 0);
	}

	private static EditReport of(boolean changed) {
		return changed ? new EditReport(0, 1, 0) : new EditReport(0, 0, 1);
	}

	private EditReport plus(EditReport other) {
		return new EditReport(this.created + other.created, this.updated + other.updated,
				this.unchanged + other.unchanged);
	}

}
