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
		return switch (this.kind) {
			case ARCHIVE -> new CoverageChange.Archive(this.contentId);
			case PUBLISH -> new CoverageChange.Publish(this.contentId);
			case TRANSLATE -> new CoverageChange.Translate(this.contentId, tag(argument));
			case RETARGET -> new CoverageChange.Retarget(this.contentId, targets(argument));
		};
	}

	private String tag(String argument) {
		if (this.locale == null) {
			throw missing(argument + ".locale", "TRANSLATE needs a locale: the language to translate into");
		}
		return this.locale.toLanguageTag();
	}

	private Set<Device> targets(String argument) {
		if (this.devices == null || this.devices.isEmpty()) {
			throw missing(argument + ".devices", "RETARGET needs devices: all that the content would fit then");
		}
		return Set.copyOf(this.devices);
	}

	private static InputException missing(String argument, String message) {
		return new InputException(InputErrorCode.INVALID_ARGUMENT, argument, message);
	}

}
