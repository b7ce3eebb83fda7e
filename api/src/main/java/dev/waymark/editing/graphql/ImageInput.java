package dev.waymark.editing.graphql;

import org.jspecify.annotations.Nullable;

import org.springframework.graphql.data.ArgumentValue;

record ImageInput(String url, String alt, @Nullable Integer width, @Nullable Integer height) {

	/** An image is replaced as a whole. */
	static void draft(Draft draft, ArgumentValue<ImageInput> sent) {
		if (sent.isOmitted()) {
			return;
		}
		ImageInput image = sent.value();
		draft.edit()
			.set("imageUrl", (image != null) ? image.url : null)
			.set("imageAlt", (image != null) ? image.alt : null)
			.set("imageWidth", (image != null) ? pixels(draft.at("image.width"), image.width) : null)
			.set("imageHeight", (image != null) ? pixels(draft.at("image.height"), image.height) : null);
	}

	private static @Nullable Integer pixels(String argument, @Nullable Integer pixels) {
		return (pixels != null) ? Integer.valueOf(Checks.atLeast(1, argument, pixels)) : null;
	}

}
