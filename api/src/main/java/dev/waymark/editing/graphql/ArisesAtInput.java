package dev.waymark.editing.graphql;

import java.util.HashMap;
import java.util.Map;

import dev.waymark.editing.FieldRules;
import dev.waymark.editing.Link;
import org.jspecify.annotations.Nullable;

record ArisesAtInput(String journey, String stage, @Nullable Integer fromDay, @Nullable Integer untilDay) {

	Link link(Draft draft, String path) {
		FieldRules.days(path, this.fromDay, this.untilDay);
		Map<String, Object> days = new HashMap<>();
		if (this.fromDay != null) {
			days.put("fromDay", this.fromDay.longValue());
		}
		if (this.untilDay != null) {
			days.put("untilDay", this.untilDay.longValue());
		}
		return new Link(new StageRef(this.journey, this.stage).refer(draft, path), days);
	}

}
