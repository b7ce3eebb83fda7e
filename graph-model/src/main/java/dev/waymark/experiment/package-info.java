/**
 * What came of experiments, valid however often one looks.
 */
@NullMarked
package dev.waymark.experiment;

import org.jspecify.annotations.NullMarked;
