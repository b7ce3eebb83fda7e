package dev.waymark.visitor.graphql;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import dev.waymark.connection.Connection;
import dev.waymark.content.ContentAsset;
import dev.waymark.graph.Links;
import dev.waymark.input.InputErrorCode;
import dev.waymark.input.InputException;
import dev.waymark.page.Page;
import dev.waymark.page.PageRequest;
import dev.waymark.visitor.Visitor;
import dev.waymark.visitor.inference.SeenContent;

/**
 * A page of what a visitor has seen, met last first. A cursor is the moment in
 * milliseconds and the id of the content, so a page begins behind the same item when
 * others come or fade.
 *
 * @param items what stands on the page
 * @param hasPrevious whether something lies before it
 * @param hasNext whether something lies behind it
 * @param total how many the whole list holds
 */
record SeenPage(List<SeenContent> items, boolean hasPrevious, boolean hasNext, int total) {

	private static final Comparator<SeenContent> ORDER = Comparator.comparing(SeenContent::lastMetAt)
		.reversed()
		.thenComparing(SeenContent::content);

	static SeenPage of(Visitor visitor, PageRequest request) {
		List<SeenContent> all = visitor.state()
			.seen()
			.stream()
			.filter((seen) -> visitor.history().facts().contents().containsKey(seen.content()))
			.sorted(ORDER)
			.toList();
		List<SeenContent> behind = request.after().isEmpty() ? all : behind(all, mark(request.after()));
		return new SeenPage(behind.stream().limit(request.first()).toList(), behind.size() < all.size(),
				behind.size() > request.first(), all.size());
	}

	List<String> ids() {
		return this.items.stream().map(SeenContent::content).toList();
	}

	Connection<ContentAsset> with(Links<ContentAsset> assets) {
		Map<String, String> keys = new TreeMap<>();
		this.items.forEach((item) -> keys.put(item.content(), item.lastMetAt().toEpochMilli() + "/" + item.content()));
		List<ContentAsset> found = ids().stream().flatMap((id) -> Stream.ofNullable(assets.firstOf(id))).toList();
		return Connection.of(new Page<>(found, this.hasPrevious, this.hasNext, this.total),
				(asset) -> keys.getOrDefault(asset.id(), asset.id()));
	}

	private static List<SeenContent> behind(List<SeenContent> all, SeenContent mark) {
		return all.stream().filter((seen) -> ORDER.compare(seen, mark) > 0).toList();
	}

	private static SeenContent mark(String key) {
		int slash = key.indexOf('/');
		if (slash < 1 || !key.substring(0, slash).matches("-?\\d{1,15}")) {
			throw new InputException(InputErrorCode.INVALID_ARGUMENT, "after",
					"\"after\" is a cursor of another list; send an endCursor of this one, or leave it out to begin");
		}
		String id = key.substring(slash + 1);
		return new SeenContent(id, id, Instant.ofEpochMilli(Long.parseLong(key.substring(0, slash))));
	}

}
