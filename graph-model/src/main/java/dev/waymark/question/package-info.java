/**
 * What visitors ask, have to do, are invited to or are struck by.
 */
@NullMarked
package dev.waymark.question;

import org.jspecify.annotations.NullMarked;
