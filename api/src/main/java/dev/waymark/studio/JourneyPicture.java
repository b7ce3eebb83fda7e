package dev.waymark.studio;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import tools.jackson.databind.json.JsonMapper;

/**
 * A journey with all that is shown of it.
 *
 * @param stages in the journey's order, each followed by those within it
 */
record JourneyPicture(List<Stop> stages) {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	JourneyPicture {
		stages = List.copyOf(stages);
	}

	/** What the script draws, as JSON. */
	public String json() {
		return JSON.writeValueAsString(this.stages.stream()
			.map((stop) -> new Drawn(stop.key(), stop.name(), stop.whole(), stop.share().percent(), stop.questions(),
					stop.works(), stop.triggers().size(), stop.next()))
			.toList());
	}

	/**
	 * What the script draws of the alignments, as JSON: pairs by the other model's name.
	 */
	public String alignmentsJson() {
		return JSON.writeValueAsString(alignments());
	}

	/** Alignments of all stages by the other model's name. */
	public Map<String, List<Pair>> alignments() {
		return this.stages.stream()
			.flatMap((stop) -> stop.alignments()
				.stream()
				.map((match) -> new Pair(match.model(), stop.name(), match.name(), match.strength())))
			.collect(Collectors.groupingBy(Pair::model, TreeMap::new, Collectors.toList()));
	}

	/**
	 * A stage.
	 *
	 * @param key within the journey
	 * @param name in English
	 * @param whole key of the stage that it is a part of, empty where it stands for
	 * itself
	 * @param afterPurchase whether it lies after the purchase
	 * @param questions how many questions arise at it or within it
	 * @param works how many works serve it on any device in any language
	 * @param share how much of it is covered
	 * @param next where people go from it, likeliest first
	 * @param triggers names of the triggers that lead to it
	 * @param alignments stages of other models that match, closest first
	 * @param href its coverage
	 */
	record Stop(String key, String name, String whole, boolean afterPurchase, int questions, int works, Share share,
			List<Way> next, List<String> triggers, List<Match> alignments, String href) {
	}

	/**
	 * A stage as it is drawn.
	 */
	private record Drawn(String key, String name, String whole, int percent, int questions, int works, int triggers,
			List<Way> next) {
	}

	/**
	 * A way from one stage to the next.
	 *
	 * @param key of the next stage
	 * @param name of the next stage
	 * @param turn whether it repeats, goes back, skips or goes on
	 */
	record Way(String key, String name, Turn turn) {
	}

	/**
	 * Where a way leads, seen along the journey.
	 */
	enum Turn {

		ON("goes on to"), SKIPS("skips ahead to"), BACK("goes back to"), REPEATS("repeats");

		private final String words;

		Turn(String words) {
			this.words = words;
		}

		public String words() {
			return this.words;
		}

	}

	/**
	 * A stage of another model that matches.
	 *
	 * @param model name of the other journey
	 * @param name of its stage
	 * @param strength 0 to 1
	 */
	record Match(String model, String name, double strength) {

		/** In words: from 0.8 both are the same moment. */
		public String words() {
			return Math.round(100 * this.strength) + " %" + ((this.strength >= 0.8) ? ", the same moment" : "");
		}

	}

	/**
	 * Two stages that match.
	 *
	 * @param model name of the other journey
	 * @param stage of this journey
	 * @param match of the other one
	 * @param strength 0 to 1
	 */
	record Pair(String model, String stage, String match, double strength) {

		public String words() {
			return new Match(this.model, this.match, this.strength).words();
		}

	}

}
