package dev.waymark.seed.importing.source;

/**
 * What a source holds and nobody can be shown, such as a menu entry or a damaged element.
 *
 * @param line where it begins, from 1
 * @param name what people would look for: its title or id; may be empty
 * @param fault whether it is damaged, rather than of no use here
 * @param reason a sentence with the way out
 */
public record SkippedPiece(long line, String name, boolean fault, String reason) implements Piece {
}
