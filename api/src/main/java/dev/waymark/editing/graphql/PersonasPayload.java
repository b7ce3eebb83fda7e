package dev.waymark.editing.graphql;

import java.util.List;

import dev.waymark.persona.Persona;

record PersonasPayload(int created, int updated, int unchanged, List<Persona> personas) {
}
