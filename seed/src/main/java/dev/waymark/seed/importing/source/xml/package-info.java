/**
 * XML from strangers: nothing outside the file is ever read, and nothing in it grows.
 */
@NullMarked
package dev.waymark.seed.importing.source.xml;

import org.jspecify.annotations.NullMarked;
