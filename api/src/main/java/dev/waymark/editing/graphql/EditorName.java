package dev.waymark.editing.graphql;

import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

import dev.waymark.input.InputErrorCode;
import dev.waymark.input.InputException;
import dev.waymark.security.Viewer;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.stereotype.Component;

/**
 * Puts the name that an editor gives in a header into the GraphQL context. There is one
 * key for all of them, so the name is a courtesy to colleagues and no proof.
 */
@Component
class EditorName implements WebGraphQlInterceptor {

	/** The name in the GraphQL context. */
	static final String KEY = "editorName";

	private static final String HEADER = "X-Waymark-Editor";

	private static final int LONGEST = 100;

	@Override
	public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
		String name = request.getHeaders().getFirst(HEADER);
		if (name != null) {
			request.configureExecutionInput((input, builder) -> builder.graphQLContext(Map.of(KEY, name)).build());
		}
		return chain.next(request);
	}

	/**
	 * Who edits, for the audit trail.
	 * @param viewer the caller
	 * @param name what the header says, null for no header
	 * @throws InputException if the header holds no name
	 */
	static String of(Viewer viewer, @Nullable String name) {
		if (name == null) {
			return viewer.role().name();
		}
		String stripped = decoded(name).strip();
		if (stripped.isEmpty() || stripped.length() > LONGEST || stripped.chars().anyMatch(Character::isISOControl)) {
			throw new InputException(InputErrorCode.INVALID_ARGUMENT, HEADER, "the header " + HEADER
					+ " holds a name of 1 to 100 visible characters; send one, or no such header");
		}
		return stripped;
	}

	/** Headers arrive byte by byte; what is UTF-8 is meant as such. */
	private static String decoded(String header) {
		try {
			return StandardCharsets.UTF_8.newDecoder()
				.decode(StandardCharsets.ISO_8859_1.newEncoder().encode(CharBuffer.wrap(header)))
				.toString();
		}
		catch (CharacterCodingException ex) {
			return header;
		}
	}

}
