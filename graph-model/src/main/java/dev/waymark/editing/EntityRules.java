package dev.waymark.editing;

import java.time.Instant;

import dev.waymark.input.InputErrorCode;
import dev.waymark.input.InputException;

/**
 * What must hold of one entity after an edit.
 */
final class EntityRules {

	private EntityRules() {
	}

	static void check(Edited edited) {
		Edit edit = edited.edit();
		checkVersion(edited);
		for (String needed : edit.kind().required()) {
			if (!edited.after().has(needed) && edit.clears(needed)) {
				throw invalid(edit, needed, "\"%s\" cannot be cleared; leave it out to keep it".formatted(needed));
			}
			if (!edited.after().has(needed) && edited.isNew()) {
				throw invalid(edit, needed, "there is no %s \"%s\" yet, and a new one needs \"%s\""
					.formatted(name(edit), edit.key(), needed));
			}
		}
		PlacementRules.check(edited);
		if (edited.after().get("availableFrom") instanceof Instant from
				&& edited.after().get("availableUntil") instanceof Instant until && !from.isBefore(until)) {
			throw invalid(edit, "availableUntil",
					"it would be available from %s until %s, which is never; \"availableUntil\" lies after \"availableFrom\""
						.formatted(from, until));
		}
	}

	private static void checkVersion(Edited edited) {
		Integer expected = edited.edit().expectedVersion();
		int current = (edited.before() != null) ? edited.before().version() : 0;
		if (expected == null || expected == current) {
			return;
		}
		if (expected < 0) {
			throw invalid(edited.edit(), "expectedVersion",
					"%d is no version; send the one that you read, from 1 on, 0 for what must be new, or leave it out"
						.formatted(expected));
		}
		String found = edited
			.isNew() ? "there is no %s \"%s\"; leave \"expectedVersion\" out, or send 0, to create it".formatted(name(edited.edit()), edited.edit().key()) : "%s \"%s\" has version %d, not %d: somebody else changed it; read it again and send your edit with its new version".formatted(name(edited.edit()), edited.edit().key(), current, expected);
		throw new InputException(InputErrorCode.VERSION_CONFLICT, edited.edit().argument() + ".expectedVersion", found);
	}

	private static InputException invalid(Edit edit, String field, String message) {
		return new InputException(InputErrorCode.INVALID_ARGUMENT, edit.argument() + "." + field, message);
	}

	/** What people call the kind. */
	static String name(Edit edit) {
		return edit.kind().keys().singular();
	}

}
