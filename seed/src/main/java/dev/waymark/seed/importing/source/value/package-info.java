/**
 * What sources write in many ways: moments, languages, addresses and texts with markup.
 */
@NullMarked
package dev.waymark.seed.importing.source.value;

import org.jspecify.annotations.NullMarked;
