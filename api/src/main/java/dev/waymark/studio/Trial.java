package dev.waymark.studio;

import java.util.List;

/**
 * An experiment as a page shows it.
 *
 * @param slot name of the slot
 * @param placement key of the slot
 * @param key of the experiment
 * @param running whether it runs
 * @param time when it began and ended, in words
 * @param sure whether anything is sure, and nothing speaks against reading it
 * @param verdict what came of it, as a sentence
 * @param warnings why not to trust it yet, as sentences
 * @param ways the baseline first
 * @param json what the script draws
 */
record Trial(String slot, String placement, String key, boolean running, String time, boolean sure, String verdict,
		List<String> warnings, List<Way> ways, String json) {

	Trial {
		warnings = List.copyOf(warnings);
		ways = List.copyOf(ways);
	}

	/** Whether there is an interval to draw. */
	public boolean isDrawn() {
		return !"[]".equals(this.json);
	}

	/**
	 * One way.
	 *
	 * @param name key of the variant
	 * @param setup what is different in it, in words
	 * @param share of the visitors that it shall get
	 * @param visitors who were shown it
	 * @param got the share of all visitors that they are
	 * @param conversions how many of them converted
	 * @param rate the share that they are
	 * @param lift against the baseline, in points
	 * @param interval of the lift, in points
	 * @param says what the interval says
	 */
	record Way(String name, String setup, String share, String visitors, String got, String conversions, String rate,
			String lift, String interval, String says) {
	}

}
