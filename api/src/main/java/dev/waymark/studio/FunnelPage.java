package dev.waymark.studio;

import java.time.Clock;
import java.util.List;
import java.util.Map;

import dev.waymark.input.KnownKeys;
import dev.waymark.metrics.Audience;

import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * The five measures of each stage, how they moved, and where people go from it.
 */
@Component
@Lazy
final class FunnelPage implements StudioPage {

	private final Funnels funnels;

	private final Catalogue catalogue;

	private final KnownKeys keys;

	private final Clock clock;

	private final Pages pages;

	FunnelPage(Funnels funnels, Catalogue catalogue, KnownKeys keys, Clock clock, Pages pages) {
		this.funnels = funnels;
		this.catalogue = catalogue;
		this.keys = keys;
		this.clock = clock;
		this.pages = pages;
	}

	@Override
	public ServerResponse answer(ServerRequest request) {
		Parameters parameters = Parameters.of(request);
		Looking looking = Looking.of(parameters, this.keys, this.clock);
		List<String> sources = parameters.texts("source");
		TrendStep step = parameters.choices("step", TrendStep.class).stream().findFirst().orElse(TrendStep.WEEK);
		Map<String, Object> model = looking.fields(this.catalogue);
		model.put("sources", String.join(", ", sources));
		model.put("steps", TrendStep.options(step));
		model.put("stepLabel", step.label());
		model.put("funnel",
				this.funnels.of(looking, new Audience(looking.personas(), List.of(), sources, List.of()), step));
		Map<String, Object> variables = looking.variables();
		variables.put("filter", Map.of("personas", looking.personas(), "sources", sources));
		variables.put("to", looking.period().to().toString());
		variables.put("days", step.days());
		model.put("behind", QueryBehind.ofTab("stage-metrics", variables));
		return this.pages.show("funnel", "Funnel", model);
	}

}
