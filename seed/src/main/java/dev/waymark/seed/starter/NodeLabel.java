package dev.waymark.seed.starter;

/**
 * The labels of what the files describe.
 */
enum NodeLabel {

	FORMAT("Format", "key"), CHANNEL("Channel", "key"), SUBJECT("Subject", "key"), JOURNEY("Journey", "key"),
	STAGE("Stage", "id"), TRIGGER("Trigger", "key"), SEGMENT("Segment", "key"), PERSONA("Persona", "key"),
	QUESTION("Question", "key"), CONTENT_ASSET("ContentAsset", "id"), PLACEMENT("Placement", "key");

	private final String text;

	private final String keyName;

	NodeLabel(String text, String keyName) {
		this.text = text;
		this.keyName = keyName;
	}

	/** As it stands in the graph. */
	String text() {
		return this.text;
	}

	/** The property that tells its nodes apart. */
	String keyName() {
		return this.keyName;
	}

	/** Whether its nodes have a version that moves with each change. */
	boolean versioned() {
		return this == CONTENT_ASSET || this == PLACEMENT;
	}

}
