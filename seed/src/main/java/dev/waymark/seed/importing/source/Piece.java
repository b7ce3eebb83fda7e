package dev.waymark.seed.importing.source;

/**
 * One thing that a source file holds.
 */
public sealed interface Piece permits SourceItem, SkippedPiece {

	/**
	 * Where it begins.
	 * @return the line in the file, from 1
	 */
	long line();

}
