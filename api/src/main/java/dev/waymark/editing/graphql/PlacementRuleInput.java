package dev.waymark.editing.graphql;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

import dev.waymark.editing.Link;
import dev.waymark.input.KeyKind;
import dev.waymark.placement.RuleKind;
import org.jspecify.annotations.Nullable;

record PlacementRuleInput(RuleKind kind, String content, @Nullable Double factor, @Nullable Instant from,
		@Nullable Instant until) {

	private static final double LARGEST_BOOST = 10;

	Link link(Draft draft, String path, long position) {
		draft.edit().refer(KeyKind.CONTENT, this.content, path + ".content");
		Map<String, Object> properties = new HashMap<>(Map.of("position", position));
		if (this.kind == RuleKind.BOOST) {
			properties.put("factor", boost(path + ".factor"));
		}
		else if (this.factor != null) {
			throw Checks.invalid(path + ".factor", "a factor belongs to a BOOST; leave it out, or make this rule one");
		}
		if (this.from != null) {
			properties.put("from", this.from);
		}
		if (this.until != null) {
			properties.put("until", this.until);
		}
		if (this.from != null && this.until != null && !this.from.isBefore(this.until)) {
			throw Checks.invalid(path + ".until",
					"the rule would hold from %s until %s, which is never; \"until\" lies after \"from\""
						.formatted(this.from, this.until));
		}
		return new Link(this.content, properties);
	}

	private double boost(String path) {
		if (this.factor == null) {
			throw Checks.invalid(path, "a BOOST needs a factor; send 1 to 10");
		}
		if (!(this.factor >= 1 && this.factor <= LARGEST_BOOST)) {
			throw Checks.invalid(path,
					"%s is out of range; send 1 to 10, and HIDE what shall not be shown".formatted(this.factor));
		}
		return this.factor;
	}

}
