package dev.waymark.editing.graphql;

record StageAlignmentInput(String journey, String stage, double strength) {
}
