package dev.waymark.content.graphql;

import java.util.Optional;

import dev.waymark.connection.Connection;
import dev.waymark.connection.PageArguments;
import dev.waymark.content.ContentAsset;
import dev.waymark.content.ContentAssetFilter;
import dev.waymark.content.ContentAssets;
import dev.waymark.input.KnownKeys;
import dev.waymark.page.PageRequest;
import org.jspecify.annotations.Nullable;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

@Controller
class ContentAssetController {

	private final ContentAssets assets;

	private final KnownKeys keys;

	ContentAssetController(ContentAssets assets, KnownKeys keys) {
		this.assets = assets;
		this.keys = keys;
	}

	@QueryMapping
	Connection<ContentAsset> contentAssets(@Argument @Nullable ContentAssetFilterInput filter, @Argument int first,
			@Argument @Nullable String after) {
		PageRequest request = PageArguments.of(first, after);
		ContentAssetFilter checked = (filter != null) ? filter.checked(this.keys) : ContentAssetFilter.NONE;
		return Connection.of(this.assets.page(checked, request), ContentAsset::id);
	}

	@QueryMapping
	Optional<ContentAsset> contentAsset(@Argument String id) {
		return this.assets.find(id);
	}

}
