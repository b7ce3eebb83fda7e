package dev.waymark.seed.importing.source.wordpress;

/**
 * What the status of a post means for its readers.
 */
enum Visibility {

	/** Everybody may read it. */
	PUBLIC,

	/** Everybody may read it from its date on. */
	SCHEDULED,

	/** It was published, but not for everybody. */
	RESTRICTED,

	/** It was never published. */
	UNPUBLISHED,

	/** It was thrown away. */
	DISCARDED,

	/** No status of WordPress itself. */
	UNKNOWN;

	static Visibility of(String status, boolean password) {
		Visibility visibility = switch (status) {
			case "publish" -> PUBLIC;
			case "future" -> SCHEDULED;
			case "private" -> RESTRICTED;
			case "draft", "pending", "auto-draft" -> UNPUBLISHED;
			case "trash" -> DISCARDED;
			default -> UNKNOWN;
		};
		return (password && (visibility == PUBLIC || visibility == SCHEDULED)) ? RESTRICTED : visibility;
	}

}
