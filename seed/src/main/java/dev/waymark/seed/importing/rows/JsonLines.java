package dev.waymark.seed.importing.rows;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

import dev.waymark.seed.form.EntityForm;
import dev.waymark.seed.form.EntityForms;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * A file with an object on each line. Its {@code type} says what it is; blank lines count
 * for nothing.
 */
final class JsonLines implements RowReader {

	private static final JsonMapper JSON = JsonMapper.builder()
		.enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
		.enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS, DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
		.build();

	private final Lines lines;

	private final @Nullable EntityForm usual;

	private String line = "";

	/**
	 * Opens a file.
	 * @param file the file
	 * @param usual what objects without a type are, null for nothing
	 */
	JsonLines(Path file, @Nullable EntityForm usual) throws IOException {
		this.lines = new Lines(TextFile.open(file));
		this.usual = usual;
	}

	@Override
	public boolean advance() throws IOException {
		String next = this.lines.next();
		while (next != null && next.isBlank()) {
			next = this.lines.next();
		}
		this.line = (next != null) ? next : "";
		return next != null;
	}

	@Override
	public long position() {
		return this.lines.number();
	}

	@Override
	public Row row() {
		if (this.lines.isTooLong()) {
			return left("", "the line has more than %d characters; write one object a line".formatted(Lines.LONGEST));
		}
		if (TextFile.isDamaged(this.line)) {
			return TextFile.damaged(position());
		}
		try {
			JsonNode node = JSON.readTree(this.line);
			return (node instanceof ObjectNode object) ? row(object)
					: left("", "it is no object; write {\"type\": …} on each line");
		}
		catch (JacksonException ex) {
			return left("", "it cannot be read as JSON: " + reason(ex) + place(ex.getLocation()));
		}
	}

	@Override
	public void close() throws IOException {
		this.lines.close();
	}

	private Row row(ObjectNode object) {
		JsonNode type = object.get("type");
		if (type == null && this.usual != null) {
			return new Row.OfEntity(position(), this.usual, object);
		}
		Optional<EntityForm> form = (type != null && type.isString()) ? EntityForms.find(type.stringValue())
				: Optional.empty();
		return form.<Row>map((known) -> new Row.OfEntity(position(), known, object))
			.orElseGet(() -> left("type",
					(type == null) ? "it is missing; write one of %s, or give --type".formatted(EntityForms.types())
							: "%s is no type; write one of %s".formatted(type, EntityForms.types())));
	}

	/** Without what Jackson says of the place within its own source. */
	private static String reason(JacksonException failure) {
		String reason = failure.getOriginalMessage().lines().findFirst().orElse("");
		int place = reason.indexOf(" (start marker");
		return (place > 0) ? reason.substring(0, place) : reason;
	}

	/**
	 * Faults that are no matter of syntax, such as a name that stands twice, have none.
	 */
	private static String place(@Nullable TokenStreamLocation location) {
		return (location != null) ? " (column %d)".formatted(location.getColumnNr()) : "";
	}

	private Row.Left left(String field, String reason) {
		return new Row.Left(position(), "", field, reason, true);
	}

}
