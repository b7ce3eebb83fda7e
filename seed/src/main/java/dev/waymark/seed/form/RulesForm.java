package dev.waymark.seed.form;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import dev.waymark.editing.FieldRules;
import dev.waymark.editing.Link;
import dev.waymark.editing.LinkKind;
import dev.waymark.editing.Snapshot;
import dev.waymark.input.KeyKind;
import dev.waymark.placement.RuleKind;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The rules of a placement, in order: <code>{kind, content, factor, from, until}</code>.
 */
record RulesForm() implements FieldForm {

	private static final Map<RuleKind, LinkKind> LINKS = new LinkedHashMap<>(
			Map.of(RuleKind.PIN, LinkKind.PINS, RuleKind.BOOST, LinkKind.BOOSTS, RuleKind.HIDE, LinkKind.HIDES));

	private static final Set<String> FIELDS = Set.of("kind", "content", "factor", "from", "until");

	private static final String POSITION = "position";

	@Override
	public String name() {
		return "rules";
	}

	@Override
	public void read(EntityDraft draft, JsonNode node) {
		Map<RuleKind, List<Link>> links = new HashMap<>();
		List<Rule> rules = Elements.each(draft.at(name()), node, (path, element) -> rule(draft, path, element));
		for (int position = 0; position < rules.size(); position++) {
			rules.get(position).properties().put(POSITION, (long) position);
			links.computeIfAbsent(rules.get(position).kind(), (_) -> new ArrayList<>())
				.add(new Link(rules.get(position).content(), rules.get(position).properties()));
		}
		LINKS.forEach((kind, link) -> draft.edit().link(link, (_) -> links.getOrDefault(kind, List.of())));
	}

	@Override
	public void write(Snapshot state, ObjectNode object) {
		List<Rule> rules = new ArrayList<>();
		LINKS.forEach((kind, links) -> state.links()
			.getOrDefault(links, List.of())
			.forEach((link) -> rules.add(new Rule(kind, link.to(), new HashMap<>(link.properties())))));
		if (!rules.isEmpty()) {
			rules.sort(Comparator.comparing(Rule::position));
			object.set(name(), WrittenValue.list(rules.stream().map(Rule::written).toList()));
		}
	}

	private static Rule rule(EntityDraft draft, String path, JsonNode element) {
		Elements.requireObject(path, element, FIELDS);
		RuleKind kind = RuleKind.valueOf(String
			.valueOf(ValueForm.oneOf(RuleKind.class).read(path + ".kind", Elements.required(path, element, "kind"))));
		String content = draft.refer(KeyKind.CONTENT,
				ValueForm.string(path + ".content", Elements.required(path, element, "content")), path + ".content");
		Map<String, Object> properties = new HashMap<>();
		add(properties, path, element, "factor", ValueForm.NUMBER);
		add(properties, path, element, "from", ValueForm.MOMENT);
		add(properties, path, element, "until", ValueForm.MOMENT);
		if (properties.get("factor") instanceof Double factor
				&& (kind != RuleKind.BOOST || !(factor >= 1 && factor <= 10))) {
			throw FieldRules.invalid(path + ".factor", "a BOOST alone has a factor, from 1 to 10");
		}
		return new Rule(kind, content, properties);
	}

	private static void add(Map<String, Object> properties, String path, JsonNode element, String name,
			ValueForm form) {
		JsonNode value = element.get(name);
		if (value != null && !value.isNull()) {
			properties.put(name, form.read(path + "." + name, value));
		}
	}

	private record Rule(RuleKind kind, String content, Map<String, Object> properties) {

		long position() {
			return (this.properties.get(POSITION) instanceof Long position) ? position : 0;
		}

		ObjectNode written() {
			ObjectNode rule = JsonNodeFactory.instance.objectNode();
			rule.put("kind", this.kind.name()).put("content", this.content);
			List.of("factor", "from", "until").forEach((name) -> {
				Object value = this.properties.get(name);
				if (value != null) {
					rule.set(name, WrittenValue.of(value));
				}
			});
			return rule;
		}

	}

}
