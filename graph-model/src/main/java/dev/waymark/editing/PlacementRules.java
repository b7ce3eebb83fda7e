package dev.waymark.editing;

import java.time.Instant;
import java.util.List;

import dev.waymark.input.InputErrorCode;
import dev.waymark.input.InputException;

/**
 * What must hold of the rules of a slot: nothing is shown first and never shown at the
 * same time.
 */
final class PlacementRules {

	private PlacementRules() {
	}

	static void check(Edited edited) {
		List<Link> pins = edited.after().links(LinkKind.PINS);
		List<Link> hides = edited.after().links(LinkKind.HIDES);
		if (pins.equals(edited.stateBefore().links(LinkKind.PINS))
				&& hides.equals(edited.stateBefore().links(LinkKind.HIDES))) {
			return;
		}
		for (Link pin : pins) {
			hides.stream()
				.filter((hide) -> hide.to().equals(pin.to()) && overlap(pin, hide))
				.findFirst()
				.ifPresent((_) -> {
					throw new InputException(InputErrorCode.INVALID_ARGUMENT, edited.edit().argument() + ".rules",
							"\"%s\" would be pinned and hidden at the same time; keep one of the two, or give them times that do not overlap"
								.formatted(pin.to()));
				});
		}
	}

	private static boolean overlap(Link one, Link other) {
		return from(one).isBefore(until(other)) && from(other).isBefore(until(one));
	}

	private static Instant from(Link rule) {
		return (rule.properties().get("from") instanceof Instant from) ? from : Instant.MIN;
	}

	private static Instant until(Link rule) {
		return (rule.properties().get("until") instanceof Instant until) ? until : Instant.MAX;
	}

}
