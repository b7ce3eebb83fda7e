package dev.waymark.studio;

import java.time.Clock;
import java.util.List;
import java.util.Map;

import dev.waymark.connection.Connection;
import dev.waymark.connection.PageArguments;
import dev.waymark.impact.ContentImpact;
import dev.waymark.impact.ContentImpacts;
import dev.waymark.impact.ImpactFilter;
import dev.waymark.input.KnownKeys;
import dev.waymark.page.Page;

import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * Which content moves visitors on, what leaves its mark for sure first.
 */
@Component
@Lazy
final class ImpactPage implements StudioPage {

	private static final int LENGTH = 20;

	private final ContentImpacts impacts;

	private final ImpactRows rows;

	private final Catalogue catalogue;

	private final KnownKeys keys;

	private final Clock clock;

	private final Pages pages;

	ImpactPage(ContentImpacts impacts, ImpactRows rows, Catalogue catalogue, KnownKeys keys, Clock clock, Pages pages) {
		this.impacts = impacts;
		this.rows = rows;
		this.catalogue = catalogue;
		this.keys = keys;
		this.clock = clock;
		this.pages = pages;
	}

	@Override
	public ServerResponse answer(ServerRequest request) {
		Parameters parameters = Parameters.of(request);
		Looking looking = Looking.of(parameters, this.keys, this.clock);
		List<String> stages = parameters.stages(looking.journey());
		stages.forEach((stage) -> this.keys.requireStage("stage", looking.journey(), stage));
		String after = parameters.text("after");
		Page<ContentImpact> page = this.impacts.page(looking.journey(), looking.period(),
				new ImpactFilter(stages, looking.personas()), PageArguments.of(LENGTH, after));
		String end = Connection.of(page, ContentImpact::contentId).pageInfo().endCursor();
		Map<String, Object> model = looking.fields(this.catalogue);
		model.put("stages", this.catalogue.stages(looking.journey(), stages));
		model.put("impacts", this.rows.of(page));
		Link begin = looking.link("/studio/impact").withEach("stage", stages);
		model.put("begin", begin.toString());
		model.put("next", begin.with("after", end).toString());
		Map<String, Object> variables = looking.variables();
		variables.put("filter", Map.of("stages", stages, "personas", looking.personas()));
		variables.put("first", LENGTH);
		if (after != null) {
			variables.put("after", after);
		}
		model.put("behind", QueryBehind.ofTab("content-impact", variables));
		return this.pages.show("impact", "Impact", model);
	}

}
