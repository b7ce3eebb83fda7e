package dev.waymark.editing.graphql;

import java.util.HashMap;
import java.util.Map;

import dev.waymark.editing.Link;
import org.jspecify.annotations.Nullable;

record ArisesAtInput(String journey, String stage, @Nullable Integer fromDay, @Nullable Integer untilDay) {

	Link link(Draft draft, String path) {
		Map<String, Object> days = new HashMap<>();
		if (this.fromDay != null) {
			days.put("fromDay", (long) Checks.atLeast(0, path + ".fromDay", this.fromDay));
		}
		if (this.untilDay != null) {
			days.put("untilDay", (long) Checks.atLeast(0, path + ".untilDay", this.untilDay));
		}
		if (this.fromDay != null && this.untilDay != null && this.untilDay < this.fromDay) {
			throw Checks.invalid(path + ".untilDay", "day %d comes before day %d; \"untilDay\" is \"fromDay\" or later"
				.formatted(this.untilDay, this.fromDay));
		}
		return new Link(new StageRef(this.journey, this.stage).refer(draft, path), days);
	}

}
