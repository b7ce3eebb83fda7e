/**
 * Reports as files that people open in a spreadsheet.
 */
@NullMarked
package dev.waymark.report;

import org.jspecify.annotations.NullMarked;
