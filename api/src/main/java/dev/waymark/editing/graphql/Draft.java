package dev.waymark.editing.graphql;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

import dev.waymark.editing.Edit;
import dev.waymark.editing.EntityKind;
import dev.waymark.editing.Link;
import dev.waymark.editing.LinkKind;
import dev.waymark.input.KeyKind;
import org.jspecify.annotations.Nullable;

import org.springframework.graphql.data.ArgumentValue;

/**
 * Turns the fields of an input into an edit: a field left out stays, a null clears, a
 * list replaces.
 */
final class Draft {

	private final Edit edit;

	private final String argument;

	Draft(EntityKind kind, String keyField, String key, String argument) {
		Checks.key(argument + "." + keyField, key);
		this.edit = new Edit(kind, key, argument);
		this.argument = argument;
	}

	/** The path of a field. */
	String at(String field) {
		return this.argument + "." + field;
	}

	Edit edit() {
		return this.edit;
	}

	<T> Draft set(String field, ArgumentValue<T> sent) {
		return set(field, sent, (_, value) -> value);
	}

	/** Sets a property to what becomes of a value, given the path of its field. */
	<T> Draft set(String field, ArgumentValue<T> sent, BiFunction<String, T, @Nullable Object> stored) {
		return when(sent, (value) -> this.edit.set(field, (value != null) ? stored.apply(at(field), value) : null));
	}

	/** Names one thing by key. */
	Draft name(String field, ArgumentValue<String> sent, KeyKind kind) {
		return set(field, sent, (path, key) -> {
			this.edit.refer(kind, key, path);
			return key;
		});
	}

	/** Names several things by key. */
	Draft names(String field, ArgumentValue<List<String>> sent, KeyKind kind) {
		return set(field, sent, (path, keys) -> {
			IntStream.range(0, keys.size())
				.forEach((index) -> this.edit.refer(kind, keys.get(index), path + "[" + index + "]"));
			return keys.stream().distinct().sorted().toList();
		});
	}

	Draft texts(String field, ArgumentValue<List<LocalizedTextInput>> sent) {
		return when(sent, (texts) -> this.edit.texts(field, LocalizedTextInput.read(at(field), texts)));
	}

	/** Replaces links by one for each element of a list. */
	<T> Draft links(String field, ArgumentValue<List<T>> sent, LinkKind kind, BiFunction<String, T, Link> link) {
		return when(sent, (elements) -> {
			List<Link> links = new ArrayList<>();
			for (T element : (elements != null) ? elements : List.<T>of()) {
				String path = at(field) + "[" + links.size() + "]";
				links.add(link.apply(path, element));
			}
			Checks.distinct(at(field), links.stream().map(Link::to).toList());
			this.edit.link(kind, (_) -> links);
		});
	}

	/** Replaces links by plain ones to what the keys name. */
	Draft links(String field, ArgumentValue<List<String>> sent, LinkKind kind, KeyKind names) {
		return links(field, sent, kind, (path, key) -> {
			this.edit.refer(names, key, path);
			return new Link(key);
		});
	}

	/** Replaces the one link there may be of a kind. */
	Draft link(String field, ArgumentValue<String> sent, LinkKind kind, KeyKind names,
			Function<String, UnaryOperator<List<Link>>> replacing) {
		return when(sent, (key) -> {
			if (key == null) {
				this.edit.link(kind, (_) -> List.of());
				return;
			}
			this.edit.refer(names, key, at(field));
			this.edit.link(kind, replacing.apply(key));
		});
	}

	private <T> Draft when(ArgumentValue<T> sent, NullableConsumer<T> step) {
		if (!sent.isOmitted()) {
			step.accept(sent.value());
		}
		return this;
	}

	@FunctionalInterface
	private interface NullableConsumer<T> {

		void accept(@Nullable T value);

	}

}
