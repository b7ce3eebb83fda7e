package dev.waymark.catalogue.graphql;

import java.time.Clock;
import java.time.Instant;
import java.util.List;

import dev.waymark.content.ContentAsset;
import dev.waymark.content.ContentAssets;
import dev.waymark.eligibility.Visibility;
import dev.waymark.security.Viewer;

import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.stereotype.Controller;

/**
 * The editions of a work that the viewer may see. It stands above content and
 * eligibility, which needs content itself.
 */
@Controller
class TranslationController {

	private final ContentAssets assets;

	private final Clock clock;

	TranslationController(ContentAssets assets, Clock clock) {
		this.assets = assets;
		this.clock = clock;
	}

	@BatchMapping
	List<List<ContentAsset>> translations(List<ContentAsset> assets, @ContextValue(name = Viewer.KEY) Viewer viewer) {
		List<List<ContentAsset>> editions = this.assets.translations(assets.stream().map(ContentAsset::id).toList())
			.ofEach(assets, ContentAsset::id);
		return viewer.edits() ? editions : editions.stream().map(this::visible).toList();
	}

	private List<ContentAsset> visible(List<ContentAsset> assets) {
		Instant now = this.clock.instant();
		return assets.stream().filter((asset) -> Visibility.refusal(asset, now, false) == null).toList();
	}

}
