package dev.waymark.content;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Which assets to list; what is null or empty narrows nothing.
 *
 * @param status where they stand
 * @param formats keys of formats
 * @param locales canonical tags
 * @param channels keys of channels that they fit
 * @param about keys of subjects that they are about, or about a part of
 * @param answers key of a question that they answer
 * @param guessed true for content about which an import guessed what nobody has confirmed
 * yet, false for the rest
 * @param words all of them stand in the title, the summary or the ids; in lower case
 */
public record ContentAssetFilter(List<ContentStatus> status, List<String> formats, List<String> locales,
		List<String> channels, List<String> about, @Nullable String answers, @Nullable Boolean guessed,
		List<String> words) {

	/** Lets every asset through. */
	public static final ContentAssetFilter NONE = new ContentAssetFilter(List.of(), List.of(), List.of(), List.of(),
			List.of(), null, null, List.of());

	public ContentAssetFilter {
		status = List.copyOf(status);
		formats = List.copyOf(formats);
		locales = List.copyOf(locales);
		channels = List.copyOf(channels);
		about = List.copyOf(about);
		words = List.copyOf(words);
	}

}
