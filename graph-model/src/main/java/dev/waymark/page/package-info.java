/**
 * Long lists in pages: where a page begins, what it holds, and what lies around it.
 */
@NullMarked
package dev.waymark.page;

import org.jspecify.annotations.NullMarked;
