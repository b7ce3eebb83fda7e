package dev.waymark.persona.graphql;

import java.util.List;

import dev.waymark.persona.Persona;
import dev.waymark.persona.Personas;
import dev.waymark.persona.Segment;
import dev.waymark.persona.Segments;

import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

@Controller
class SegmentController {

	private final Segments segments;

	private final Personas personas;

	SegmentController(Segments segments, Personas personas) {
		this.segments = segments;
		this.personas = personas;
	}

	@QueryMapping
	List<Segment> segments() {
		return this.segments.list();
	}

	@BatchMapping
	List<List<Persona>> personas(List<Segment> segments) {
		return this.personas.ofSegments(segments.stream().map(Segment::key).toList()).ofEach(segments, Segment::key);
	}

}
