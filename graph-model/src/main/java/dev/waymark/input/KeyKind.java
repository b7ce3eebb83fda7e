package dev.waymark.input;

/**
 * What a key in an argument can name.
 */
public enum KeyKind {

	JOURNEY("Journey", "key", "journey", "journeys"), STAGE("Stage", "id", "stage", "stages"),
	PERSONA("Persona", "key", "persona", "personas"),
	/** Those that were heard and are not accepted yet are not known. */
	QUESTION("Question", "key", "question", "questions", "node.review IS NULL"),
	SUBJECT("Subject", "key", "subject", "subjects"), FORMAT("Format", "key", "format", "formats"),
	CHANNEL("Channel", "key", "channel", "channels"), TRIGGER("Trigger", "key", "trigger", "triggers"),
	PLACEMENT("Placement", "key", "placement", "placements"), SEGMENT("Segment", "key", "segment", "segments"),
	CONTENT("ContentAsset", "id", "content", "ids of content"), GAP_TASK("GapTask", "id", "task", "tasks"),
	SPEND("Spend", "key", "spend", "spend"), DECISION_LOG("DecisionLog", "name", "decision log", "decision logs");

	private final String unknown;

	private final String all;

	private final String singular;

	private final String plural;

	KeyKind(String label, String property, String singular, String plural) {
		this(label, property, singular, plural, "true");
	}

	KeyKind(String label, String property, String singular, String plural, String condition) {
		this.unknown = """
				UNWIND $keys AS key
				WITH DISTINCT key WHERE NOT EXISTS { MATCH (node:%s {%s: key}) WHERE %s }
				RETURN key""".formatted(label, property, condition);
		this.all = """
				MATCH (node:%s) WHERE node.%2$s STARTS WITH $prefix AND %3$s
				RETURN node.%2$s AS key ORDER BY key""".formatted(label, property, condition);
		this.singular = singular;
		this.plural = plural;
	}

	/** Returns those of {@code $keys} that name nothing, as {@code key}. */
	String unknown() {
		return this.unknown;
	}

	/** Returns every {@code key} that begins with {@code $prefix}. */
	String all() {
		return this.all;
	}

	/**
	 * What people call one of them.
	 * @return such as {@code question}
	 */
	public String singular() {
		return this.singular;
	}

	String plural() {
		return this.plural;
	}

}
