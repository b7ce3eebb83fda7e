package dev.waymark.evaluation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import dev.waymark.event.EventType;
import dev.waymark.evaluation.LoggedSlate.Draw;
import org.jspecify.annotations.Nullable;

/**
 * Counts how often one decision was displayed and what it earned. To one visitor it is
 * displayed once, however many impressions tell so; without a visitor each impression of
 * an item is a display. An item earns 1 in as many displays as it was clicked in.
 */
final class Displays {

	private final String context;

	private final List<Draw> draws;

	private final List<String> items;

	private final Map<String, Audience> audiences = new LinkedHashMap<>();

	Displays(String context, List<String> items, List<Draw> draws) {
		this.context = context;
		this.items = items;
		this.draws = draws;
	}

	/**
	 * Takes an impression or a click.
	 * @param type what happened
	 * @param visitor the pseudonym, or null
	 * @param content id of the content; what is not of this decision counts nothing
	 */
	void take(EventType type, @Nullable String visitor, @Nullable String content) {
		int rank = this.items.indexOf(content);
		if (rank >= 0) {
			Audience audience = this.audiences.computeIfAbsent((visitor != null) ? visitor : "",
					(_) -> new Audience(visitor != null));
			((type == EventType.CLICK) ? audience.clicks : audience.impressions).merge(rank, 1, Integer::sum);
		}
	}

	List<LoggedSlate> slates() {
		List<LoggedSlate> slates = new ArrayList<>();
		for (Audience audience : this.audiences.values()) {
			for (int display = 0; display < audience.displays(); display++) {
				slates.add(slate(audience, display));
			}
		}
		return slates;
	}

	private LoggedSlate slate(Audience audience, int display) {
		List<Draw> rewarded = new ArrayList<>();
		for (Draw draw : this.draws) {
			int clicks = audience.clicks.getOrDefault(rewarded.size(), 0);
			rewarded.add(new Draw(draw.propensity(), draw.choices(), draw.best(), (clicks > display) ? 1 : 0));
		}
		return new LoggedSlate(this.context, rewarded);
	}

	private static final class Audience {

		private final boolean visitor;

		private final Map<Integer, Integer> impressions = new HashMap<>();

		private final Map<Integer, Integer> clicks = new HashMap<>();

		Audience(boolean visitor) {
			this.visitor = visitor;
		}

		int displays() {
			int most = this.impressions.values().stream().mapToInt(Integer::intValue).max().orElse(0);
			return this.visitor ? Math.min(1, most) : most;
		}

	}

}
