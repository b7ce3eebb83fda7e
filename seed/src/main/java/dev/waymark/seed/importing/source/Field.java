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

	/**
	 * From when on it may be shown, where that is not at once: ISO 8601 with an offset.
	 */
	public static final String AVAILABLE_FROM = "availableFrom";

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

	/** What begins the name of everything else that a source holds. */
	public static final String META = "meta.";

	/** What a reader had to assume or leave out, as sentences for people; several. */
	public static final String NOTES = META + "notes";

	/** {@code true} where the source holds no title and one was made up. */
	public static final String TITLE_GUESSED = META + "titleGuessed";

	private Field() {
	}

}
