package dev.waymark.seed.importing;

import java.io.IOException;

import dev.waymark.seed.importing.rows.Row;
import dev.waymark.seed.importing.rows.RowReader;
import dev.waymark.seed.importing.source.Piece;
import dev.waymark.seed.importing.source.SkippedPiece;
import dev.waymark.seed.importing.source.SourceItem;
import dev.waymark.seed.importing.source.SourceReader;
import org.jspecify.annotations.Nullable;

/**
 * What another system exported, as rows. They are counted, since several may begin on one
 * line.
 */
final class SourceRows implements RowReader {

	private final SourceReader reader;

	private @Nullable Piece piece;

	private long position;

	SourceRows(SourceReader reader) {
		this.reader = reader;
	}

	@Override
	public boolean advance() throws IOException {
		this.piece = this.reader.next();
		if (this.piece == null) {
			return false;
		}
		this.position++;
		return true;
	}

	@Override
	public long position() {
		return this.position;
	}

	@Override
	public Row row() {
		return switch (this.piece) {
			case SourceItem item -> new Row.OfItem(item);
			case SkippedPiece skipped ->
				new Row.Left(skipped.line(), skipped.name(), "", skipped.reason(), skipped.fault());
			case null -> throw new IllegalStateException("no row yet");
		};
	}

	@Override
	public void close() throws IOException {
		this.reader.close();
	}

}
