package dev.waymark.editing;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import dev.waymark.input.KeyKind;

/**
 * What can be edited: how it is stored, which links belong to it, and what it cannot be
 * without.
 */
public enum EntityKind {

	/** A piece of content. */
	CONTENT_ASSET("ContentAsset", KeyKind.CONTENT, List.of(LinkKind.ANSWERS, LinkKind.ABOUT, LinkKind.TRANSLATION_OF),
			List.of("title", "url", "format", "purpose", "locale", "status"), Map.of("status", "DRAFT")),

	/** A question. */
	QUESTION("Question", KeyKind.QUESTION, List.of(LinkKind.ARISES_AT, LinkKind.ASKED_BY, LinkKind.RAISED_BY),
			List.of("kind", "text", "importance"), Map.of("importance", 0.5)),

	/** A persona. */
	PERSONA("Persona", KeyKind.PERSONA, List.of(LinkKind.IN_SEGMENT, LinkKind.PASSES, LinkKind.RESPONDS_TO),
			List.of("name", "role"), Map.of()),

	/** A segment. */
	SEGMENT("Segment", KeyKind.SEGMENT, List.of(), List.of("name"), Map.of()),

	/** A subject. */
	SUBJECT("Subject", KeyKind.SUBJECT, List.of(LinkKind.PART_OF), List.of("name", "kind"), Map.of()),

	/** A trigger. */
	TRIGGER("Trigger", KeyKind.TRIGGER, List.of(LinkKind.LEADS_TO, LinkKind.RAISES), List.of("name"), Map.of()),

	/** A journey with all its stages, as {@link JourneyShape} tells them. */
	JOURNEY("Journey", KeyKind.JOURNEY, List.of(LinkKind.NEXT, LinkKind.ALIGNS_WITH), List.of("name"), Map.of()),

	/** A format of content. */
	FORMAT("Format", KeyKind.FORMAT, List.of(), List.of("name", "devices"), Map.of()),

	/** A channel that content fits. */
	CHANNEL("Channel", KeyKind.CHANNEL, List.of(), List.of("name"), Map.of()),

	/** A journey without its stages, as files tell it. */
	JOURNEY_ALONE("Journey", KeyKind.JOURNEY, List.of(), List.of("name"), Map.of()),

	/** A stage of a journey. */
	STAGE("Stage", KeyKind.STAGE,
			List.of(LinkKind.STAGE_OF, LinkKind.SUB_STAGE_OF, LinkKind.NEXT, LinkKind.ALIGNS_WITH),
			List.of("key", "name"), Map.of()),

	/** A slot on a page. */
	PLACEMENT("Placement", KeyKind.PLACEMENT,
			List.of(LinkKind.PINS, LinkKind.BOOSTS, LinkKind.HIDES, LinkKind.EDITORIAL), List.of("name"), Map.of()),

	/** A task about gaps, as files tell it; named by the keys of the gaps. */
	GAP_TASK("GapTask", KeyKind.GAP_TASK, List.of(), List.of("openedAt"), Map.of()),

	/** What was spent on a source on a day, as files tell it. */
	SPEND("Spend", KeyKind.SPEND, List.of(), List.of("amount"), Map.of());

	private final String label;

	private final KeyKind keys;

	private final List<LinkKind> links;

	private final List<String> required;

	private final Map<String, Object> defaults;

	EntityKind(String label, KeyKind keys, List<LinkKind> links, List<String> required, Map<String, Object> defaults) {
		this.label = label;
		this.keys = keys;
		this.links = links;
		this.required = required;
		this.defaults = defaults;
	}

	/**
	 * The kind's name in the audit trail.
	 * @return the label in the graph and the name of the type in the API
	 */
	public String label() {
		return this.label;
	}

	static EntityKind labelled(String label) {
		return List.of(values())
			.stream()
			.filter((kind) -> kind.label.equals(label))
			.findFirst()
			.orElseThrow(() -> new IllegalStateException("No entity is called " + label));
	}

	/** The property that holds the key. */
	String key() {
		return (this == CONTENT_ASSET || this == STAGE || this == GAP_TASK) ? "id" : "key";
	}

	/**
	 * What its keys name.
	 * @return the kind of key
	 */
	public KeyKind keys() {
		return this.keys;
	}

	List<LinkKind> links() {
		return this.links;
	}

	/** The types of its links, as a pattern takes them: {@code :ANSWERS|ABOUT}. */
	String linkTypes() {
		return this.links.isEmpty() ? ":NONE"
				: this.links.stream().map(LinkKind::type).distinct().collect(Collectors.joining("|", ":", ""));
	}

	/** Properties, or texts in several languages, that it cannot be without. */
	List<String> required() {
		return this.required;
	}

	/** What a new one has where the edit does not say. */
	Map<String, Object> defaults() {
		return this.defaults;
	}

	/**
	 * Whether its changes are counted in the property {@code version}.
	 * @return true for what editors guard by it
	 */
	public boolean versioned() {
		return this == CONTENT_ASSET || this == QUESTION || this == PLACEMENT;
	}

}
