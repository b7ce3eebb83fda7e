package dev.waymark.studio;

import java.util.Map;

import dev.waymark.input.KnownKeys;

import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * A journey as a picture, and the same facts as a list.
 */
@Component
@Lazy
final class JourneyPage implements StudioPage {

	private final JourneyPictures pictures;

	private final Catalogue catalogue;

	private final KnownKeys keys;

	private final Pages pages;

	JourneyPage(JourneyPictures pictures, Catalogue catalogue, KnownKeys keys, Pages pages) {
		this.pictures = pictures;
		this.catalogue = catalogue;
		this.keys = keys;
		this.pages = pages;
	}

	@Override
	public ServerResponse answer(ServerRequest request) {
		String journey = Parameters.of(request).journey(this.keys);
		JourneyPicture picture = this.pictures.of(journey);
		return this.pages.show("journey", "Journey", Map.of("journeys", this.catalogue.journeys(journey), "picture",
				picture, "behind", QueryBehind.of("journey", Map.of("key", journey))));
	}

}
