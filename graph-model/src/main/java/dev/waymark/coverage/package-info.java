/**
 * Where the map of content is empty: for every question that a persona asks at a stage,
 * on every device and in every language, what would serve. Plain functions over what the
 * graph holds; eligibility is the one of serving.
 */
@NullMarked
package dev.waymark.coverage;

import org.jspecify.annotations.NullMarked;
