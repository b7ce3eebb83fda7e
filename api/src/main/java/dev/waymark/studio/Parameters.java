package dev.waymark.studio;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HashSet;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import dev.waymark.input.InputErrorCode;
import dev.waymark.input.InputException;
import dev.waymark.input.KeyKind;
import dev.waymark.input.KnownKeys;
import dev.waymark.locale.LocaleLookup;
import org.jspecify.annotations.Nullable;

import org.springframework.util.MultiValueMap;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.servlet.function.ServerRequest;

/**
 * Reads the parameters of a page. What is left empty counts as left out; a list is a
 * parameter that comes several times, or keys with commas between. Remembers which were
 * read, so that those that mean nothing to the page can be told.
 */
final class Parameters {

	private static final String ATTRIBUTE = Parameters.class.getName();

	/** Says where a form comes from; not every page asks. */
	private static final String FORM = "of";

	private static final String DEFAULT_JOURNEY = "MOT4";

	private static final int LAST_YEAR = 9999;

	private final MultiValueMap<String, String> values;

	private final Set<String> read = new HashSet<>(Set.of(FORM));

	private Parameters(MultiValueMap<String, String> values) {
		this.values = values;
	}

	static Parameters of(ServerRequest request) {
		Parameters parameters = new Parameters(request.params());
		request.attributes().put(ATTRIBUTE, parameters);
		return parameters;
	}

	/**
	 * Names of the parameters of the request at hand that its page did not read, sorted.
	 */
	static List<String> unreadOfRequest() {
		RequestAttributes request = RequestContextHolder.getRequestAttributes();
		return (request != null
				&& request.getAttribute(ATTRIBUTE, RequestAttributes.SCOPE_REQUEST) instanceof Parameters parameters)
						? parameters.unread() : List.of();
	}

	/**
	 * Refuses parameters that were not read, where no page could say that they mean
	 * nothing.
	 * @throws InputException for the first
	 */
	void requireAllRead() {
		for (String name : unread()) {
			throw new InputException(InputErrorCode.INVALID_ARGUMENT, name,
					"this file knows no “%s”; it knows %s".formatted(name,
							this.read.stream()
								.filter((each) -> !each.equals(FORM))
								.sorted()
								.collect(Collectors.joining(", "))));
		}
	}

	private List<String> unread() {
		return this.values.keySet().stream().filter((name) -> !this.read.contains(name)).sorted().toList();
	}

	List<String> texts(String name) {
		this.read.add(name);
		return this.values.getOrDefault(name, List.of())
			.stream()
			.flatMap((value) -> Arrays.stream(value.split(",")))
			.map(String::strip)
			.filter((value) -> !value.isEmpty())
			.distinct()
			.toList();
	}

	@Nullable String text(String name) {
		this.read.add(name);
		String value = this.values.getFirst(name);
		return (value == null || value.isBlank()) ? null : value.strip();
	}

	String text(String name, String otherwise) {
		String value = text(name);
		return (value != null) ? value : otherwise;
	}

	/**
	 * The journey that is named, or else the default one.
	 * @return key of a known journey
	 * @throws InputException if there is no such journey
	 */
	String journey(KnownKeys keys) {
		String journey = text("journey", DEFAULT_JOURNEY);
		keys.require(KeyKind.JOURNEY, "journey", List.of(journey));
		return journey;
	}

	/**
	 * The stages that are named. A form that changes the journey still sends the stage of
	 * the one before, which its field {@code of} names; that stage is left out.
	 */
	List<String> stages(String journey) {
		return text("of", journey).equals(journey) ? texts("stage") : List.of();
	}

	boolean flag(String name) {
		return Boolean.parseBoolean(text(name));
	}

	/**
	 * Reads constants of an enum.
	 * @throws InputException for the first value that is none, with those there are
	 */
	<E extends Enum<E>> List<E> choices(String name, Class<E> type) {
		return texts(name).stream().map((value) -> constant(name, value, type)).toList();
	}

	private static <E extends Enum<E>> E constant(String name, String value, Class<E> type) {
		List<E> constants = List.of(type.getEnumConstants());
		return constants.stream()
			.filter((constant) -> constant.name().equals(value))
			.findFirst()
			.orElseThrow(() -> invalid(name, value,
					"it is one of " + String.join(", ", constants.stream().map(Enum::name).toList())));
	}

	/**
	 * Reads languages.
	 * @return canonical tags
	 * @throws InputException for the first value that is no BCP 47 tag
	 */
	List<String> locales(String name) {
		return texts(name).stream().map((value) -> {
			try {
				return LocaleLookup.canonical(value);
			}
			catch (IllformedLocaleException _) {
				throw invalid(name, value, "a language is a tag such as en, fi or zh-Hant");
			}
		}).toList();
	}

	/**
	 * Reads a moment: a day, which begins at midnight UTC, or a moment with its offset.
	 * @throws InputException if it is neither
	 */
	@Nullable Instant moment(String name) {
		String value = text(name);
		if (value == null) {
			return null;
		}
		try {
			OffsetDateTime moment = value.contains("T") ? OffsetDateTime.parse(value)
					: LocalDate.parse(value).atStartOfDay().atOffset(ZoneOffset.UTC);
			if (moment.getYear() >= 0 && moment.getYear() <= LAST_YEAR) {
				return moment.toInstant();
			}
		}
		catch (DateTimeException _) {
			// told below
		}
		throw invalid(name, value, "a moment is a day such as 2027-01-31, or 2027-01-31T12:00:00Z");
	}

	private static InputException invalid(String name, String value, String wayOut) {
		return new InputException(InputErrorCode.INVALID_ARGUMENT, name,
				"“%s” does not fit the field “%s”; %s".formatted(value, name, wayOut));
	}

}
