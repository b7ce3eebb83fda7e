package dev.waymark.editing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

import dev.waymark.input.KeyKind;
import dev.waymark.locale.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * What is to become of one entity, put together step by step and applied once. What no
 * step names stays as it is.
 */
public final class Edit {

	private final EntityKind kind;

	private final String key;

	private final String argument;

	private final List<UnaryOperator<Snapshot>> steps = new ArrayList<>();

	private final List<Reference> references = new ArrayList<>();

	private final Set<String> cleared = new HashSet<>();

	/** Those that the last step sets, as long as it sets properties. */
	private @Nullable Map<String, @Nullable Object> properties;

	private final List<UnaryOperator<Snapshot>> proposals = new ArrayList<>();

	private final Set<String> stated = new HashSet<>();

	private @Nullable Integer expectedVersion;

	private @Nullable Integer firstVersion = 1;

	private boolean mayCreate = true;

	/**
	 * An edit that changes nothing yet.
	 * @param kind what is edited
	 * @param key its key; where nothing has it, it comes to be
	 * @param argument the path of the argument that asks for it: {@code assets[2]}
	 */
	public Edit(EntityKind kind, String key, String argument) {
		this.kind = kind;
		this.key = key;
		this.argument = argument;
	}

	/**
	 * Guards against two editors at once.
	 * @param version the version that the editor saw, 0 for what must be new; null for
	 * any
	 * @return this edit
	 */
	public Edit expecting(@Nullable Integer version) {
		this.expectedVersion = version;
		return this;
	}

	/**
	 * Says which version a new entity begins with.
	 * @param version the version, from 1; null for none at all
	 * @return this edit
	 */
	public Edit beginningAt(@Nullable Integer version) {
		this.firstVersion = version;
		return this;
	}

	/**
	 * Adds steps that are taken where the entity is new alone, after all others: what is
	 * there already is left to those who keep it.
	 * @param steps an edit of the same entity
	 * @return this edit
	 */
	public Edit whereNew(Edit steps) {
		this.proposals.addAll(steps.steps);
		this.references.addAll(steps.references);
		return this;
	}

	/**
	 * Refuses an entity that does not exist.
	 * @return this edit
	 */
	public Edit ofExisting() {
		this.mayCreate = false;
		return refer(this.kind.keys(), this.key, this.argument);
	}

	/**
	 * Sets or clears a property.
	 * @param property its name, in the API and in the graph
	 * @param value a text, number, boolean, {@link java.time.Instant} or list of texts;
	 * null clears it
	 * @return this edit
	 */
	public Edit set(String property, @Nullable Object value) {
		Object stored = (value instanceof Integer whole) ? Long.valueOf(whole.longValue()) : value;
		if (stored == null) {
			this.cleared.add(property);
		}
		this.stated.add(property);
		if (this.properties == null) {
			Map<String, @Nullable Object> together = new HashMap<>();
			this.properties = together;
			this.steps.add((state) -> state.with(together));
		}
		this.properties.put(property, stored);
		return this;
	}

	/**
	 * Replaces a text in all its languages.
	 * @param name its name, in the API and in the graph before the language
	 * @param text the texts; null clears them
	 * @return this edit
	 */
	public Edit texts(String name, @Nullable LocalizedText text) {
		if (text == null) {
			this.cleared.add(name);
		}
		Map<String, Object> properties = (text != null) ? text.properties(name) : Map.of();
		this.properties = null;
		this.steps.add((state) -> state.withTexts(name, properties));
		return this;
	}

	/**
	 * Replaces the links of a kind.
	 * @param links the kind
	 * @param replacing gets those there are, and returns those there shall be
	 * @return this edit
	 */
	public Edit link(LinkKind links, UnaryOperator<List<Link>> replacing) {
		this.steps.add((state) -> state.with(links, replacing.apply(state.links(links))));
		return this;
	}

	/**
	 * Replaces the stages of a journey. Those left out go, unless something refers to
	 * them.
	 * @param stages in order, with those within them
	 * @return this edit
	 */
	public Edit stages(List<StageEdit> stages) {
		return step((state) -> new StageReplacement(this.key, this.argument, state, stages).after());
	}

	/**
	 * Names a key that must exist, or come to be in the same call.
	 * @param names what the key names
	 * @param named the key; a stage's is its id
	 * @param at the path of the argument that holds it
	 * @return this edit
	 */
	public Edit refer(KeyKind names, String named, String at) {
		this.references.add(new Reference(names, named, at));
		return this;
	}

	Edit step(UnaryOperator<Snapshot> step) {
		this.steps.add(step);
		return this;
	}

	/**
	 * What is edited.
	 * @return the kind
	 */
	public EntityKind kind() {
		return this.kind;
	}

	/**
	 * Which entity is edited.
	 * @return its key
	 */
	public String key() {
		return this.key;
	}

	String argument() {
		return this.argument;
	}

	@Nullable Integer expectedVersion() {
		return this.expectedVersion;
	}

	@Nullable Integer firstVersion() {
		return this.firstVersion;
	}

	List<Reference> references() {
		return this.references;
	}

	boolean mayCreate() {
		return this.mayCreate;
	}

	boolean clears(String property) {
		return this.cleared.contains(property);
	}

	Snapshot apply(@Nullable Snapshot before) {
		Snapshot state = (before != null) ? before : Snapshot.EMPTY;
		if (before == null) {
			state = state.with(this.kind.defaults());
		}
		for (UnaryOperator<Snapshot> step : this.steps) {
			state = step.apply(state);
		}
		if (before == null) {
			for (UnaryOperator<Snapshot> step : this.proposals) {
				state = step.apply(state);
			}
			return state;
		}
		return this.stated.contains(Snapshot.GUESSED) ? state : state.confirming(this.stated);
	}

}
