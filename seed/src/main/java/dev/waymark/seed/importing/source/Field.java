package dev.waymark.seed.importing.source;

/**
 * Names of fields that every source shares.
 */
public final class Field {

	/** The source's own id; the same in every export of the same thing. */
	public static final String ID = "id";

	/** A title in plain text. */
	public static final String TITLE = "title";

	/** An absolute address. */
	public static final String URL = "url";

	/** A BCP 47 tag, where the source tells it. */
	public static final String LOCALE = "locale";

	/** DRAFT, PUBLISHED or ARCHIVED. */
	public static final String STATUS = "status";

	/** When it was or will be published: ISO 8601 with an offset. */
	public static final String PUBLISHED_AT = "publishedAt";

	/** A short text without markup. */
	public static final String SUMMARY = "summary";

	/** Categories by name; several. */
	public static final String CATEGORY = "category";

	/** Tags by name; several. */
	public static final String TAG = "tag";

	/** Headings within the text, without markup; several. */
	public static final String HEADING = "heading";

	/** The absolute address of an image. */
	public static final String IMAGE = "image";

	/** What the image shows, for those who do not see it. */
	public static final String IMAGE_ALT = "imageAlt";

	/** Length of a film or recording in seconds. */
	public static final String DURATION_SECONDS = "durationSeconds";

	/** The id of the original that this is a translation of. */
	public static final String TRANSLATION_OF = "translationOf";

	private Field() {
	}

}
