package dev.waymark.seed.form;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

import dev.waymark.editing.Entities.Kept;
import dev.waymark.metrics.spend.Spend;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The key of what was spent: day, source and stage, of which each is a field.
 */
record SpendKey() implements KeyForm {

	/** Equal amounts have equal texts. */
	static final ValueForm AMOUNT = (path, node) -> {
		BigDecimal amount = new BigDecimal(String.valueOf(ValueForm.AMOUNT.read(path, node)));
		return new Spend(LocalDate.EPOCH, "", null, null, amount).plainAmount();
	};

	@Override
	public List<String> fields() {
		return List.of("source", "day", "journey", "stage");
	}

	@Override
	public String read(String argument, ObjectNode object) {
		String day = String.valueOf(ValueForm.DAY.read(argument + ".day", Elements.required(argument, object, "day")));
		return new Spend(LocalDate.parse(day), KeyForm.key(argument, object, "source"),
				part(argument, object, "journey"), part(argument, object, "stage"), BigDecimal.ZERO)
			.key();
	}

	@Override
	public void read(EntityDraft draft, ObjectNode object) {
		StageOfJourney.refer(draft, object);
	}

	@Override
	public void write(Kept kept, ObjectNode object) {
		// Each part is a field of its own.
	}

	private static @Nullable String part(String argument, ObjectNode object, String field) {
		JsonNode value = object.get(field);
		return (value == null || value.isNull()) ? null : KeyForm.key(argument, object, field);
	}

}
