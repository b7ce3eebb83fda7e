package dev.waymark.seed.importing.source.contentful;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;

import dev.waymark.seed.importing.source.Piece;
import dev.waymark.seed.importing.source.SkippedPiece;
import dev.waymark.seed.importing.source.SourceReader;
import org.jspecify.annotations.Nullable;

/**
 * Reads entries, each in every locale that it is written in.
 */
final class SpaceReader implements SourceReader {

	private final SpaceFile file;

	private final Space space;

	private final Queue<Piece> found = new ArrayDeque<>();

	SpaceReader(SpaceFile file, Space space) {
		this.file = file;
		this.space = space;
	}

	@Override
	public @Nullable Piece next() throws IOException {
		while (this.found.isEmpty()) {
			SpacePart part = this.file.next();
			if (part == null) {
				return null;
			}
			read(part);
		}
		return this.found.remove();
	}

	@Override
	public void close() throws IOException {
		this.file.close();
	}

	private void read(SpacePart part) {
		String damage = part.damage();
		if (damage != null) {
			this.found.add(skipped(part, true, damage));
		}
		else if (part.part().equals("assets")) {
			this.found.add(skipped(part, false, "Is a media file; entries that show it as their image name it."));
		}
		else if (part.part().equals("entries") && part.id().isEmpty()) {
			this.found.add(skipped(part, true, "Has no sys.id, so it is no entry; export the space again."));
		}
		else if (part.part().equals("entries")) {
			List<String> codes = this.space.locales().of(part.value().path("fields"));
			if (codes.size() > SpaceLocales.MOST) {
				this.found.add(skipped(part, true, "Is written in more locales than Contentful allows; take it out."));
				return;
			}
			codes.forEach((code) -> this.found.add(new EntryItem(part, this.space, code).read()));
		}
	}

	private SkippedPiece skipped(SpacePart part, boolean fault, String reason) {
		SpaceLocales locales = this.space.locales();
		String title = part.part().equals("assets")
				? locales.value(Asset.of(part.value().path("fields")).titles(), locales.main()) : "";
		return new SkippedPiece(part.line(), title.isEmpty() ? part.id() : title, fault, reason);
	}

}
