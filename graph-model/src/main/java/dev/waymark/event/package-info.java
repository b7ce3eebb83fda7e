/**
 * What happened on a site or in an app: events as they are sent, kept and read.
 */
@NullMarked
package dev.waymark.event;

import org.jspecify.annotations.NullMarked;
