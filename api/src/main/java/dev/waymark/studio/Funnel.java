package dev.waymark.studio;

import java.util.List;

import tools.jackson.databind.json.JsonMapper;

/**
 * The stages of a journey by their measures, and the flows between them.
 *
 * @param rows in the journey's order, each stage followed by those within it
 * @param nodes what flows lead between
 * @param flows never in a circle: what goes back ends at a node of its own
 * @param trends how the measures moved until the end of the period
 */
record Funnel(List<Row> rows, List<Node> nodes, List<Flow> flows, Trends trends) {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	Funnel {
		rows = List.copyOf(rows);
		nodes = List.copyOf(nodes);
		flows = List.copyOf(flows);
	}

	/** Whether nobody was ever at any stage. */
	public boolean isEmpty() {
		return this.rows.stream().allMatch((row) -> row.now() == 0 && row.entered() == 0);
	}

	/** What the script draws, as JSON. */
	public String json() {
		return JSON.writeValueAsString(new Drawn(this.nodes, this.flows));
	}

	/**
	 * One stage.
	 *
	 * @param key within the journey
	 * @param name in English
	 * @param part whether it lies within another stage
	 * @param now visitors who are there
	 * @param entered stays that began
	 * @param source what most of them came by
	 * @param median how long half of them stay
	 * @param p90 how long nine of ten stay
	 * @param toConversion how long until half have converted
	 * @param conversions made there
	 * @param total what they are worth
	 * @param perVisitor for each visitor
	 * @param advanced stays that led on
	 * @param share the part of all stays that they are
	 * @param spend what was spent
	 * @param costPerEntrant for each stay
	 * @param returned for each unit spent
	 */
	record Row(String key, String name, boolean part, int now, int entered, String source, String median, String p90,
			String toConversion, int conversions, String total, String perVisitor, int advanced, String share,
			String spend, String costPerEntrant, String returned) {
	}

	/**
	 * An end of flows.
	 *
	 * @param name unique among the nodes
	 * @param label what it is called
	 * @param kind a stage, a way back to one, or staying
	 */
	record Node(String name, String label, Kind kind) {
	}

	/**
	 * What a node stands for.
	 */
	enum Kind {

		STAGE, BACK, STAYS

	}

	/**
	 * Stays that went the same way.
	 *
	 * @param source name of a node
	 * @param target name of a node
	 * @param value how many
	 * @param words the same in words
	 */
	record Flow(String source, String target, int value, String words) {
	}

	private record Drawn(List<Node> nodes, List<Flow> links) {
	}

}
