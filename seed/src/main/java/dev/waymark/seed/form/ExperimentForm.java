package dev.waymark.seed.form;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import dev.waymark.editing.ExperimentRules;
import dev.waymark.editing.Snapshot;
import dev.waymark.placement.Experiment;
import dev.waymark.placement.ExperimentVariant;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * What is tried out in a slot, replaced as a whole:
 * <code>{key, controlShare, variants: [{key, share, explorationRate, weights: {signal:
 * weight}}]}</code>.
 */
record ExperimentForm() implements FieldForm {

	private static final Set<String> PARTS = Set.of("key", "controlShare", "variants");

	private static final Set<String> VARIANT = Set.of("key", "share", "explorationRate", "weights");

	@Override
	public String name() {
		return "experiment";
	}

	@Override
	public void read(EntityDraft draft, JsonNode node) {
		String path = draft.at(name());
		if (node.isNull()) {
			draft.edit().set(name(), null);
			return;
		}
		Elements.requireObject(path, node, PARTS);
		List<ExperimentVariant> variants = Elements.each(path + ".variants", Elements.required(path, node, "variants"),
				ExperimentForm::variant);
		draft.edit()
			.set(name(), ExperimentRules.written(path,
					new Experiment(text(path, node, "key"), number(path, node, "controlShare"), variants)));
	}

	@Override
	public void write(Snapshot state, ObjectNode object) {
		if (state.properties().get(name()) instanceof String kept) {
			object.set(name(), written(Experiment.read(kept)));
		}
	}

	private static ExperimentVariant variant(String path, JsonNode node) {
		Elements.requireObject(path, node, VARIANT);
		JsonNode rate = node.get("explorationRate");
		@Nullable Double explorationRate = (rate == null || rate.isNull()) ? null
				: Double.valueOf(number(path, node, "explorationRate"));
		Map<String, Double> weights = new HashMap<>();
		JsonNode signals = node.get("weights");
		if (signals != null && !signals.isNull()) {
			Elements.requireObject(path + ".weights", signals, Set.copyOf(signals.propertyNames()));
			signals.propertyNames()
				.forEach((signal) -> weights.put(signal, number(path + ".weights", signals, signal)));
		}
		return new ExperimentVariant(text(path, node, "key"), number(path, node, "share"), explorationRate, weights);
	}

	private static String text(String path, JsonNode object, String name) {
		return ValueForm.string(path + "." + name, Elements.required(path, object, name));
	}

	private static double number(String path, JsonNode object, String name) {
		return (double) ValueForm.NUMBER.read(path + "." + name, Elements.required(path, object, name));
	}

	private static ObjectNode written(Experiment experiment) {
		ObjectNode object = JsonNodeFactory.instance.objectNode();
		object.put("key", experiment.key()).put("controlShare", experiment.controlShare());
		object.set("variants", WrittenValue.list(experiment.variants().stream().map(ExperimentForm::written).toList()));
		return object;
	}

	private static ObjectNode written(ExperimentVariant variant) {
		ObjectNode object = JsonNodeFactory.instance.objectNode();
		object.put("key", variant.key()).put("share", variant.share());
		if (variant.explorationRate() != null) {
			object.put("explorationRate", variant.explorationRate());
		}
		if (!variant.weights().isEmpty()) {
			object.set("weights", WrittenValue.object(new TreeMap<>(variant.weights())));
		}
		return object;
	}

}
