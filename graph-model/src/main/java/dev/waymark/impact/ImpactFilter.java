package dev.waymark.impact;

import java.util.List;

/**
 * Which stays to compare; an empty list narrows nothing.
 *
 * @param stages keys of stages: stays at one of them, or at what lies within it
 * @param personas keys of personas: stays of visitors of one of them
 */
public record ImpactFilter(List<String> stages, List<String> personas) {

	/** All stays. */
	public static final ImpactFilter ALL = new ImpactFilter(List.of(), List.of());

	public ImpactFilter {
		stages = List.copyOf(stages);
		personas = List.copyOf(personas);
	}

	/**
	 * Whether a stay counts.
	 * @param around keys of the stage and of those around it
	 * @param persona key of the visitor's persona, empty where none is known
	 */
	boolean takes(List<String> around, String persona) {
		return (this.stages.isEmpty() || around.stream().anyMatch(this.stages::contains))
				&& (this.personas.isEmpty() || this.personas.contains(persona));
	}

}
