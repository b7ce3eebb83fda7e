/**
 * What content is about: products, topics, industries, markets.
 */
@NullMarked
package dev.waymark.subject;

import org.jspecify.annotations.NullMarked;
