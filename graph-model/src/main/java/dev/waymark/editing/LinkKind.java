package dev.waymark.editing;

import dev.waymark.input.KeyKind;

/**
 * A relationship that belongs to an entity: its edits replace it, and its snapshots hold
 * it.
 */
public enum LinkKind {

	/** Content to the questions it answers. */
	ANSWERS("ANSWERS", true, "Question {key: row.to}", KeyKind.QUESTION),

	/** Content to its subjects. */
	ABOUT("ABOUT", true, "Subject {key: row.to}", KeyKind.SUBJECT),

	/** A translation to its original. */
	TRANSLATION_OF("TRANSLATION_OF", true, "ContentAsset {id: row.to}", KeyKind.CONTENT),

	/** A question to its stages. */
	ARISES_AT("ARISES_AT", true, "Stage {id: row.to}", KeyKind.STAGE),

	/** A question to the personas that ask it. */
	ASKED_BY("ASKS", false, "Persona {key: row.to}", KeyKind.PERSONA),

	/** A question to the triggers that raise it. */
	RAISED_BY("RAISES", false, "Trigger {key: row.to}", KeyKind.TRIGGER),

	/** A persona to its segment. */
	IN_SEGMENT("INCLUDES", false, "Segment {key: row.to}", KeyKind.SEGMENT),

	/** A persona to the stages of its own path. */
	PASSES("PASSES", true, "Stage {id: row.to}", KeyKind.STAGE),

	/** A persona to its triggers. */
	RESPONDS_TO("RESPONDS_TO", true, "Trigger {key: row.to}", KeyKind.TRIGGER),

	/** A subject to what it is part of. */
	PART_OF("PART_OF", true, "Subject {key: row.to}", KeyKind.SUBJECT),

	/** A trigger to the stages it leads to. */
	LEADS_TO("LEADS_TO", true, "Stage {id: row.to}", KeyKind.STAGE),

	/** A trigger to the questions it raises. */
	RAISES("RAISES", true, "Question {key: row.to}", KeyKind.QUESTION),

	/** A stage to its journey. */
	STAGE_OF("HAS_STAGE", false, "Journey {key: row.to}", KeyKind.JOURNEY),

	/** A sub-stage to the stage that it is part of. */
	SUB_STAGE_OF("HAS_SUB_STAGE", false, "Stage {id: row.to}", KeyKind.STAGE),

	/**
	 * A stage to those that may follow it; among a journey's links, the property
	 * {@code stage} is where it begins.
	 */
	NEXT("NEXT", true, "Stage {id: row.to}", KeyKind.STAGE),

	/**
	 * A stage to those of other journeys that it is like; among a journey's links,
	 * {@code stage} is the journey's own.
	 */
	ALIGNS_WITH("ALIGNS_WITH", true, "Stage {id: row.to}", KeyKind.STAGE),

	/** A placement to what it shows first. */
	PINS("PINS", true, "ContentAsset {id: row.to}", KeyKind.CONTENT),

	/** A placement to what it raises. */
	BOOSTS("BOOSTS", true, "ContentAsset {id: row.to}", KeyKind.CONTENT),

	/** A placement to what it never shows. */
	HIDES("HIDES", true, "ContentAsset {id: row.to}", KeyKind.CONTENT),

	/** A placement to what it shows where the graph has nothing. */
	EDITORIAL("EDITORIAL", true, "ContentAsset {id: row.to}", KeyKind.CONTENT);

	private final String type;

	private final boolean outgoing;

	private final String target;

	private final KeyKind targets;

	LinkKind(String type, boolean outgoing, String target, KeyKind targets) {
		this.type = type;
		this.outgoing = outgoing;
		this.target = target;
		this.targets = targets;
	}

	/** The relationship's type in the graph. */
	String type() {
		return this.type;
	}

	/** Whether it leads away from the entity that it belongs to. */
	boolean outgoing() {
		return this.outgoing;
	}

	/**
	 * Whether the links are a list in an order, so that one of them alone means little.
	 */
	boolean ordered() {
		return switch (this) {
			case PASSES, PINS, BOOSTS, HIDES, EDITORIAL -> true;
			default -> false;
		};
	}

	/** Whether a ring of them would put something below itself. */
	boolean placesBelow() {
		return this == TRANSLATION_OF || this == PART_OF || this == SUB_STAGE_OF;
	}

	/** What the keys at its other end name. */
	KeyKind targets() {
		return this.targets;
	}

	/** Deletes these links of the nodes {@code $keys}. */
	String unlink(String label, String key) {
		return """
				MATCH (node:%s)%s(other) WHERE node.%s IN $keys
				DELETE link""".formatted(label, arrow(), key);
	}

	/** Creates a link for each of {@code $rows}: {from, to, properties}. */
	String link(String label, String key) {
		return """
				UNWIND $rows AS row
				MATCH (node:%s {%s: row.from})
				MATCH (other:%s)
				%s (node)%s(other)
				SET link = row.properties""".formatted(label, key, this.target, ofBothEnds() ? "MERGE" : "CREATE",
				arrow());
	}

	/** Whether edits of either end may bring it, so that it may be there already. */
	private boolean ofBothEnds() {
		return this == RAISES || this == RAISED_BY;
	}

	private String arrow() {
		return (this.outgoing ? "-[link:%s]->" : "<-[link:%s]-").formatted(this.type);
	}

}
