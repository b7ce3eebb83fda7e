package dev.waymark.editing.graphql;

record SignalWeightInput(String signal, double weight) {
}
