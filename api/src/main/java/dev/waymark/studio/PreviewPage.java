package dev.waymark.studio;

import java.util.Map;

import dev.waymark.input.KnownKeys;
import dev.waymark.recommendation.Recommendation;
import dev.waymark.recommendation.Recommendations;

import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * The slate that a visitor would get, with reasons, and what was left out and why.
 */
@Component
@Lazy
final class PreviewPage implements StudioPage {

	private final Recommendations recommendations;

	private final PreviewForm form;

	private final PreviewNames names;

	private final KnownKeys keys;

	private final Pages pages;

	PreviewPage(Recommendations recommendations, PreviewForm form, PreviewNames names, KnownKeys keys, Pages pages) {
		this.recommendations = recommendations;
		this.form = form;
		this.names = names;
		this.keys = keys;
		this.pages = pages;
	}

	@Override
	public ServerResponse answer(ServerRequest request) {
		PreviewQuery asked = PreviewQuery.of(Parameters.of(request), this.keys);
		PreviewQuery query = request.params().isEmpty() ? this.form.beginning(asked) : asked;
		Recommendation recommendation = this.recommendations.recommend(query.request(), null, PreviewQuery.SIZE);
		return this.pages.show("preview", "Preview",
				Map.of("fields", this.form.fields(query), "slate",
						Slate.of(recommendation, this.names.of(recommendation)), "stale", recommendation.stale(),
						"behind", QueryBehind.of("next-best-content", query.variables())));
	}

}
