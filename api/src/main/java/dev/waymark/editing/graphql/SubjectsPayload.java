package dev.waymark.editing.graphql;

import java.util.List;

import dev.waymark.subject.Subject;

record SubjectsPayload(int created, int updated, int unchanged, List<Subject> subjects) {
}
