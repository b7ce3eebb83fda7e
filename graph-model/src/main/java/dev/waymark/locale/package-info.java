/**
 * Languages: which content a reader of a locale can read, and names in several languages.
 */
@NullMarked
package dev.waymark.locale;

import org.jspecify.annotations.NullMarked;
