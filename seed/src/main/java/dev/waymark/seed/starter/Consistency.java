package dev.waymark.seed.starter;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/**
 * Rejects what is well-formed field by field but cannot be true as a whole.
 */
final class Consistency {

	private static final double ROUNDING = 0.001;

	private final StarterContents contents;

	private final Faults faults;

	private Consistency(StarterContents contents, Faults faults) {
		this.contents = contents;
		this.faults = faults;
	}

	static void check(StarterContents contents, Faults faults) {
		Consistency consistency = new Consistency(contents, faults);
		consistency.subjectsAreNoRing();
		contents.journeys()
			.forEach((journey) -> journey.stages().forEach((stage) -> consistency.subStagesAreNoRing(stage, Set.of())));
		consistency.alignmentsStandOnce();
		contents.stages().forEach(consistency::weightsAreAtMostOne);
		contents.segments().forEach(consistency::sharesAddUpToOne);
		consistency.userMadeContentSaysItsRights();
	}

	private void subjectsAreNoRing() {
		Map<String, SubjectEntry> byKey = this.contents.subjects()
			.stream()
			.collect(Collectors.toMap(SubjectEntry::key, (subject) -> subject, (first, second) -> first));
		for (SubjectEntry subject : this.contents.subjects()) {
			Set<String> above = new LinkedHashSet<>();
			SubjectEntry parent = parent(subject, byKey);
			while (parent != null && above.add(parent.key())) {
				parent = parent(parent, byKey);
			}
			if (above.contains(subject.key())) {
				this.faults.add(subject.origin(), "partOf", "leads back to itself (%s); take one partOf of the ring out"
					.formatted(String.join(" → ", above)));
			}
		}
	}

	private static @Nullable SubjectEntry parent(SubjectEntry subject, Map<String, SubjectEntry> byKey) {
		return (subject.partOf() != null) ? byKey.get(subject.partOf()) : null;
	}

	private void subStagesAreNoRing(StageEntry stage, Set<String> above) {
		if (above.contains(stage.id())) {
			this.faults.add(stage.origin(), "subStages",
					stage.key() + " lies inside itself; take it out, or give it another key");
			return;
		}
		Set<String> path = new HashSet<>(above);
		path.add(stage.id());
		stage.subStages().forEach((subStage) -> subStagesAreNoRing(subStage, path));
	}

	private void alignmentsStandOnce() {
		Map<Set<String>, StageEntry> seen = new HashMap<>();
		this.contents.stages().forEach((stage) -> stage.alignedWith().keySet().forEach((other) -> {
			String field = "alignedWith." + other;
			if (journeyOf(other).equals(journeyOf(stage.id()))) {
				this.faults.add(stage.origin(), field,
						"is a stage of the same journey; align stages of different journeys, or use next");
			}
			else if (seen.putIfAbsent(Set.of(stage.id(), other), stage) != null) {
				this.faults.add(stage.origin(), field,
						"stands the other way round at " + other + " already; keep one of the two");
			}
		}));
	}

	private static String journeyOf(String stage) {
		return stage.substring(0, Math.max(0, stage.indexOf('/')));
	}

	private void weightsAreAtMostOne(StageEntry stage) {
		double sum = stage.next().values().stream().mapToDouble(Double::doubleValue).sum();
		if (sum > 1 + ROUNDING) {
			this.faults.add(stage.origin(), "next", "adds up to %.2f; lower the weights to 1 at most".formatted(sum));
		}
	}

	private void sharesAddUpToOne(SegmentEntry segment) {
		double sum = segment.personas().stream().mapToDouble(PersonaEntry::share).sum();
		if (segment.personas().isEmpty()) {
			this.faults.add(segment.origin(), "personas", "is empty; add one, or take the segment out");
		}
		else if (Math.abs(sum - 1) > ROUNDING) {
			this.faults.add(segment.origin(), "personas", "have shares that add up to %.2f; make it 1".formatted(sum));
		}
	}

	private void userMadeContentSaysItsRights() {
		Set<String> userMade = this.contents.formats()
			.stream()
			.filter(FormatEntry::userMade)
			.map(FormatEntry::key)
			.collect(Collectors.toSet());
		for (ContentEntry content : this.contents.content()) {
			if (userMade.contains(content.format()) && content.rightsCleared() == null) {
				this.faults.add(content.origin(), "rightsCleared",
						"is missing, but customers make a " + content.format() + "; write true or false");
			}
		}
	}

}
