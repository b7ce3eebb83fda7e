package dev.waymark.candidate;

/**
 * A stage that counts as the context's own, or as near to it.
 *
 * @param id of the stage
 * @param strength 1 for the context's own stage, else the alignment's strength
 * @param outgoing whether the alignment points from the context's stage to this one
 */
public record StageReach(String id, double strength, boolean outgoing) {

	/** From this strength on, an aligned stage is the same stage. */
	public static final double SAME_STAGE = 0.8;

	/**
	 * Whether the stage counts as the context's own.
	 * @return true from a strength of {@link #SAME_STAGE}
	 */
	public boolean sameStage() {
		return this.strength >= SAME_STAGE;
	}

}
