package dev.waymark.seed.importing;

import java.nio.file.Path;

import dev.waymark.seed.form.EntityForm;
import org.jspecify.annotations.Nullable;

/**
 * How files are imported.
 *
 * @param report gets the rows that stay out
 * @param map says what becomes of things that other systems exported; null for guesses
 * alone
 * @param usual what rows without a type are, null for nothing
 * @param batchSize how many rows are one transaction
 * @param restart whether files begin anew that were interrupted
 * @param dryRun whether nothing is written but the report
 */
public record ImportSettings(Path report, @Nullable Path map, @Nullable EntityForm usual, int batchSize,
		boolean restart, boolean dryRun) {
}
