package dev.waymark.event.graphql;

import java.util.List;
import java.util.Map;
import java.util.Objects;

import dev.waymark.error.CodedError;
import dev.waymark.error.ErrorCode;
import dev.waymark.event.EventRecording;
import dev.waymark.event.OverloadedException;
import dev.waymark.event.RecordedEvents;
import dev.waymark.event.VisitorErasure;
import dev.waymark.input.InputErrorCode;
import dev.waymark.input.InputException;
import dev.waymark.security.Viewer;
import graphql.GraphQLError;
import graphql.schema.DataFetchingEnvironment;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.GraphQlExceptionHandler;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

@Controller
class EventController {

	private static final int MOST = 500;

	private final EventRecording recording;

	private final VisitorErasure erasure;

	EventController(EventRecording recording, VisitorErasure erasure) {
		this.recording = recording;
		this.erasure = erasure;
	}

	@MutationMapping
	RecordedEvents recordEvents(DataFetchingEnvironment environment, @ContextValue Viewer viewer) {
		List<Map<String, Object>> events = Objects.requireNonNull(environment.getArgument("events"));
		if (events.size() > MOST) {
			throw new InputException(InputErrorCode.INVALID_ARGUMENT, "events",
					"events holds %d; send at most %d in one call".formatted(events.size(), MOST));
		}
		return this.recording.record(events.stream().map((sent) -> new SentEvent(sent).event()).toList(),
				viewer.edits());
	}

	@MutationMapping
	boolean forgetVisitor(@Argument String id) {
		return this.erasure.forget(id);
	}

	@GraphQlExceptionHandler
	GraphQLError overloaded(OverloadedException ex, DataFetchingEnvironment environment) {
		return CodedError.at(environment, ErrorCode.OVERLOADED, String.valueOf(ex.getMessage()));
	}

}
