package dev.waymark.coverage.graphql;

import java.util.List;
import java.util.Locale;
import java.util.Set;

import dev.waymark.content.Device;
import dev.waymark.coverage.CoverageChange;
import dev.waymark.input.InputErrorCode;
import dev.waymark.input.InputException;
import org.jspecify.annotations.Nullable;

record CoverageChangeInput(Kind kind, String contentId, @Nullable Locale locale, @Nullable List<Device> devices) {

	enum Kind {

		ARCHIVE, PUBLISH, TRANSLATE, RETARGET

	}

	/**
	 * The change that is meant.
	 * @param argument where it stands among the arguments
	 */
	CoverageChange checked(String argument) {
		refuseOthers(argument);
		return switch (this.kind) {
			case ARCHIVE -> new CoverageChange.Archive(this.contentId);
			case PUBLISH -> new CoverageChange.Publish(this.contentId);
			case TRANSLATE -> new CoverageChange.Translate(this.contentId, tag(argument));
			case RETARGET -> new CoverageChange.Retarget(this.contentId, targets(argument));
		};
	}

	/** What means nothing for a kind would be taken for done. */
	private void refuseOthers(String argument) {
		if (this.locale != null && this.kind != Kind.TRANSLATE) {
			throw invalid(argument + ".locale",
					"%s takes no locale; leave it out, or ask what TRANSLATE would do".formatted(this.kind));
		}
		if (this.devices != null && this.kind != Kind.RETARGET) {
			throw invalid(argument + ".devices",
					"%s takes no devices; leave them out, or ask what RETARGET would do".formatted(this.kind));
		}
	}

	private String tag(String argument) {
		if (this.locale == null) {
			throw invalid(argument + ".locale", "TRANSLATE needs a locale: the language to translate into");
		}
		return this.locale.toLanguageTag();
	}

	private Set<Device> targets(String argument) {
		if (this.devices == null || this.devices.isEmpty()) {
			throw invalid(argument + ".devices", "RETARGET needs devices: all that the content would fit then");
		}
		return Set.copyOf(this.devices);
	}

	private static InputException invalid(String argument, String message) {
		return new InputException(InputErrorCode.INVALID_ARGUMENT, argument, message);
	}

}
