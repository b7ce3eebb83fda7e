/**
 * The catalogue as a whole: the read ports of its features as beans.
 */
@NullMarked
package dev.waymark.catalogue;

import org.jspecify.annotations.NullMarked;
