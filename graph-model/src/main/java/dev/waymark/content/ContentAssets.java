package dev.waymark.content;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import dev.waymark.graph.Graph;
import dev.waymark.graph.Links;
import dev.waymark.page.Page;
import dev.waymark.page.PageRequest;
import org.neo4j.driver.Values;

/**
 * All content in the graph, whoever may see it.
 */
public final class ContentAssets {

	private static final String BY_ID = """
			MATCH (asset:ContentAsset {id: $id})
			RETURN %s AS asset""".formatted(ContentAssetRow.PROJECTION);

	private static final String MATCHES = """
			(size($status) = 0 OR asset.status IN $status)
			AND (size($formats) = 0 OR asset.format IN $formats)
			AND (size($locales) = 0 OR asset.locale IN $locales)
			AND (size($channels) = 0 OR size(coalesce(asset.channels, [])) = 0
			  OR any(channel IN asset.channels WHERE channel IN $channels))
			AND (size($about) = 0 OR EXISTS {
			  MATCH (asset)-[:ABOUT]->(:Subject)-[:PART_OF]->{0,}(subject:Subject) WHERE subject.key IN $about })
			AND ($answers IS NULL OR EXISTS { (asset)-[:ANSWERS]->(:Question {key: $answers}) })
			AND all(word IN $words WHERE any(
			  text IN [asset.title, asset.summary, asset.id, asset.externalId] WHERE toLower(text) CONTAINS word))""";

	/** Node references are sorted and cut in the server; only the page is read out. */
	private static final String PAGE = """
			CALL () {
			  MATCH (asset:ContentAsset) WHERE %s
			  WITH asset ORDER BY asset.id
			  WITH collect(asset) AS found
			  WITH found, [each IN found WHERE each.id > $after] AS following
			  RETURN size(found) AS total, size(found) - size(following) AS before, following[..$limit] AS window
			}
			RETURN total, before, COLLECT { UNWIND window AS asset RETURN %s AS item } AS items""".formatted(MATCHES,
			ContentAssetRow.PROJECTION);

	private static final String TRANSLATIONS = """
			MATCH (known:ContentAsset) WHERE known.id IN $keys
			MATCH (known)-[:TRANSLATION_OF]->{0,1}(original:ContentAsset)
			WHERE NOT (original)-[:TRANSLATION_OF]->()
			MATCH (original)<-[:TRANSLATION_OF]-{0,1}(asset:ContentAsset)
			WITH DISTINCT known, asset WHERE asset <> known
			RETURN known.id AS from, %s AS to ORDER BY asset.locale, asset.id""".formatted(ContentAssetRow.PROJECTION);

	private final Graph graph;

	/**
	 * Reads content from a graph.
	 * @param graph to read from
	 */
	public ContentAssets(Graph graph) {
		this.graph = graph;
	}

	/**
	 * One asset.
	 * @param id its id
	 * @return the asset, or empty where the id is unknown
	 */
	public Optional<ContentAsset> find(String id) {
		return this.graph.read(BY_ID, Map.of("id", id), (row) -> ContentAssetRow.read(row.get("asset")))
			.stream()
			.findFirst();
	}

	/**
	 * A page of the content, by id.
	 * @param filter which of it
	 * @param request which page
	 * @return the page
	 */
	public Page<ContentAsset> page(ContentAssetFilter filter, PageRequest request) {
		Map<String, Object> parameters = Map.of("status", filter.status().stream().map(ContentStatus::name).toList(),
				"formats", filter.formats(), "locales", filter.locales(), "channels", filter.channels(), "about",
				filter.about(), "answers", Values.value((Object) filter.answers()), "words", filter.words(), "after",
				request.after(), "limit", request.limit());
		return this.graph.read(PAGE, parameters, (row) -> Page.read(row, request, ContentAssetRow::read)).getFirst();
	}

	/**
	 * The other editions of works: the original and its translations, by locale.
	 * @param assets ids of assets
	 * @return the other editions by asset id
	 */
	public Links<ContentAsset> translations(Collection<String> assets) {
		return Links.read(this.graph, TRANSLATIONS, Map.of("keys", List.copyOf(assets)), ContentAssetRow::read);
	}

}
