package dev.waymark.studio;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import dev.waymark.journey.Stage;
import dev.waymark.metrics.measure.StageFlow;
import dev.waymark.metrics.measure.StageMetrics;
import dev.waymark.studio.Funnel.Flow;
import dev.waymark.studio.Funnel.Kind;
import dev.waymark.studio.Funnel.Node;
import org.jspecify.annotations.Nullable;

/**
 * Flows between stages, without circles: going back to a stage ends at a node of its own.
 */
final class FunnelFlows {

	private static final Node STAYS = new Node("stays", "Still there", Kind.STAYS);

	private final Map<String, Node> nodes = new LinkedHashMap<>();

	private final List<Flow> flows = new ArrayList<>();

	private final List<String> order;

	/**
	 * The flows between stages.
	 * @param stages the measures of stages none of which lies within another, in the
	 * journey's order
	 */
	FunnelFlows(List<StageMetrics> stages) {
		this.order = stages.stream().map((each) -> each.stage().key()).toList();
		stages.forEach((each) -> node(new Node(each.stage().key(), name(each.stage()), Kind.STAGE)));
		for (StageMetrics from : stages) {
			from.effectiveness().next().forEach((flow) -> add(from.stage(), flow));
		}
	}

	List<Node> nodes() {
		return List.copyOf(this.nodes.values());
	}

	List<Flow> flows() {
		return List.copyOf(this.flows);
	}

	private void add(Stage from, StageFlow flow) {
		Node target = node(target(from, flow.stage()));
		String words = switch (target.kind()) {
			case STAGE -> "go on to " + target.label();
			case BACK -> "go back to " + name(flow.stage());
			case STAYS -> "are still there";
		};
		this.flows.add(new Flow(from.key(), target.name(), flow.count(), "at " + name(from) + " " + words));
	}

	private Node target(Stage from, @Nullable Stage to) {
		if (to == null) {
			return STAYS;
		}
		return (this.order.indexOf(to.key()) > this.order.indexOf(from.key()))
				? new Node(to.key(), name(to), Kind.STAGE)
				: new Node("back " + to.key(), "Back to " + name(to), Kind.BACK);
	}

	private Node node(Node node) {
		return this.nodes.computeIfAbsent(node.name(), (_) -> node);
	}

	private static String name(@Nullable Stage stage) {
		return (stage != null) ? stage.name().in(Locale.ENGLISH) : "";
	}

}
