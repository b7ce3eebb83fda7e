package dev.waymark.content.graphql;

import java.util.List;

import dev.waymark.content.ContentAsset;
import dev.waymark.content.Guesses;

import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.stereotype.Controller;

@Controller
class GuessController {

	private final Guesses guesses;

	GuessController(Guesses guesses) {
		this.guesses = guesses;
	}

	@BatchMapping
	List<List<String>> guessed(List<ContentAsset> assets) {
		return this.guesses.ofAssets(assets.stream().map(ContentAsset::id).toList()).ofEach(assets, ContentAsset::id);
	}

}
