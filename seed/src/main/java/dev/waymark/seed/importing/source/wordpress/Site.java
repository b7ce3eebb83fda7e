package dev.waymark.seed.importing.source.wordpress;

import java.util.Set;
import java.util.function.Consumer;

import dev.waymark.seed.importing.source.Piece;
import dev.waymark.seed.importing.source.SkippedPiece;
import dev.waymark.seed.importing.source.value.Addresses;
import dev.waymark.seed.importing.source.value.Markup;
import dev.waymark.seed.importing.source.xml.XmlContent;
import dev.waymark.seed.importing.source.xml.XmlElement;
import dev.waymark.seed.importing.source.xml.XmlPiece;
import org.jspecify.annotations.Nullable;

/**
 * What an export says of its site, and the pieces that its items are.
 */
final class Site implements XmlContent {

	private static final Set<String> HEADERS = Set.of("image", "language", "wp:base_blog_url");

	private static final Set<String> LEFT_OUT = Set.of("wp:commentmeta", "wp:comment_author", "wp:comment_author_email",
			"wp:comment_author_url", "wp:comment_author_IP", "wp:comment_content");

	private final Attachments attachments;

	private String language = "";

	private @Nullable String address;

	Site(Attachments attachments) {
		this.attachments = attachments;
	}

	@Override
	public Set<String> things() {
		return Set.of("item");
	}

	@Override
	public Set<String> headers() {
		return HEADERS;
	}

	@Override
	public boolean leavesOut(String name) {
		return LEFT_OUT.contains(name);
	}

	@Override
	public void read(XmlPiece piece, Consumer<Piece> found) {
		XmlElement element = piece.element();
		switch (element.name()) {
			case "language" -> this.language = element.text();
			case "wp:base_blog_url" -> this.address = Addresses.absolute(element.text());
			case "item" -> readItem(piece, found);
			default -> {
				// The site's logo.
			}
		}
	}

	private void readItem(XmlPiece piece, Consumer<Piece> found) {
		Post post = new Post(piece.element());
		String machinery = Machinery.reason(post.type());
		if (machinery != null) {
			found.accept(skipped(post, false, machinery));
		}
		else if (post.visibility() == Visibility.DISCARDED) {
			found.accept(skipped(post, false, "Lies in the trash; restore it in WordPress if it is wanted."));
		}
		else if (post.id() == null) {
			found.accept(skipped(post, true, "Has neither wp:post_id, guid nor link; give it one of them."));
		}
		else {
			found.accept(new PostItem(post, this.attachments).read(this.language, this.address, piece.notes()));
		}
		long comments = post.item().children("wp:comment").count();
		if (comments > 0) {
			found.accept(skipped(post, false, "Has comments (%d), which are not imported.".formatted(comments)));
		}
	}

	private static SkippedPiece skipped(Post post, boolean fault, String reason) {
		String id = post.id();
		String name = post.title().isEmpty() ? ((id != null) ? id : "") : post.title();
		return new SkippedPiece(post.item().line(), Markup.shortened(name, 200), fault, reason);
	}

}
