package dev.waymark.metrics.graphql;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import dev.waymark.editing.FieldRules;
import dev.waymark.input.KeyKind;
import dev.waymark.input.KnownKeys;
import dev.waymark.metrics.spend.Spend;
import dev.waymark.metrics.spend.SpendBook;
import dev.waymark.metrics.spend.SpendReport;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

@Controller
class SpendController {

	private static final int MOST = 500;

	private final SpendBook book;

	private final KnownKeys keys;

	SpendController(SpendBook book, KnownKeys keys) {
		this.book = book;
		this.keys = keys;
	}

	@MutationMapping
	SpendReport recordSpend(@Argument List<SpendInput> entries) {
		if (entries.size() > MOST) {
			throw FieldRules.invalid("entries",
					"entries holds %d; send at most %d in one call".formatted(entries.size(), MOST));
		}
		List<Spend> read = new ArrayList<>();
		for (SpendInput entry : entries) {
			read.add(entry.read("entries[" + read.size() + "]"));
		}
		refuseUnknown(read);
		refuseDoubles(read);
		return this.book.record(read);
	}

	private void refuseUnknown(List<Spend> entries) {
		Set<String> known = new HashSet<>();
		for (int index = 0; index < entries.size(); index++) {
			String journey = entries.get(index).journey();
			String stage = entries.get(index).stage();
			if (journey != null && known.add(journey)) {
				this.keys.require(KeyKind.JOURNEY, "entries[" + index + "].journey", List.of(journey));
			}
			if (journey != null && stage != null && known.add(journey + "/" + stage)) {
				this.keys.requireStage("entries[" + index + "].stage", journey, stage);
			}
		}
	}

	private static void refuseDoubles(List<Spend> entries) {
		Set<String> seen = new HashSet<>();
		for (int index = 0; index < entries.size(); index++) {
			if (!seen.add(entries.get(index).key())) {
				throw FieldRules.invalid("entries[" + index + "]",
						"\"%s\" stands in this call twice for this day and stage; add the amounts up"
							.formatted(entries.get(index).source()));
			}
		}
	}

}
