package dev.waymark.subject.graphql;

import java.util.List;
import java.util.Map;

import dev.waymark.subject.Subject;
import dev.waymark.subject.SubjectKind;
import dev.waymark.subject.Subjects;
import org.jspecify.annotations.Nullable;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

@Controller
class SubjectController {

	private final Subjects subjects;

	SubjectController(Subjects subjects) {
		this.subjects = subjects;
	}

	@QueryMapping
	List<Subject> subjects(@Argument @Nullable SubjectKind kind) {
		return this.subjects.list((kind != null) ? List.of(kind) : List.of(SubjectKind.values()));
	}

	@BatchMapping
	Map<Subject, Subject> partOf(List<Subject> subjects) {
		return this.subjects.around(subjects.stream().map(Subject::key).toList()).firstOfEach(subjects, Subject::key);
	}

}
