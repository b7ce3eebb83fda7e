package dev.waymark.content;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import dev.waymark.graph.Graph;
import dev.waymark.graph.Links;
import dev.waymark.page.Conditions;
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

	private static final String HAS_CHANNEL = """
			size(coalesce(asset.channels, [])) = 0 OR any(channel IN asset.channels WHERE channel IN $channels)""";

	private static final String IS_ABOUT = """
			EXISTS { MATCH (asset)-[:ABOUT]->(:Subject)-[:PART_OF]->{0,}(subject:Subject) WHERE subject.key IN $about }""";

	private static final String IS_GUESSED = """
			(asset.guessed IS NOT NULL OR EXISTS { (asset)-[answers:ANSWERS]->() WHERE answers.guessed }) = $guessed""";

	private static final String HOLDS_WORDS = """
			all(word IN $words WHERE toLower(asset.id + ' ' + coalesce(asset.externalId, '') + ' '
			  + coalesce(asset.title, '') + ' ' + coalesce(asset.summary, '')) CONTAINS word)""";

	/** The index on the id brings the page in its order; nothing behind it is read. */
	private static final String PAGE = """
			CALL () {
			  MATCH (asset:ContentAsset) WHERE asset.id > $after AND {conditions}
			  WITH asset ORDER BY asset.id LIMIT $limit
			  RETURN collect(asset) AS window
			}
			RETURN COUNT { MATCH (asset:ContentAsset) WHERE {conditions} } AS total,
			  EXISTS { MATCH (asset:ContentAsset) WHERE asset.id <= $after AND {conditions} } AS before,
			  COLLECT { UNWIND window AS asset RETURN {projection} } AS items""".replace("{projection}",
			ContentAssetRow.PROJECTION);

	private static final String TRANSLATIONS = """
			MATCH (known:ContentAsset) WHERE known.id IN $keys
			MATCH (known)-[:TRANSLATION_OF]->{0,1}(original:ContentAsset)
			WHERE NOT (original)-[:TRANSLATION_OF]->()
			MATCH (original)<-[:TRANSLATION_OF]-{0,1}(asset:ContentAsset)
			WITH DISTINCT known, asset WHERE asset <> known
			RETURN known.id AS from, %s AS to ORDER BY asset.locale, asset.id""".formatted(ContentAssetRow.PROJECTION);

	private static final String BY_KEY = """
			MATCH (asset:ContentAsset) WHERE asset.id IN $keys
			RETURN asset.id AS from, %s AS to""".formatted(ContentAssetRow.PROJECTION);

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
				filter.about(), "answers", Values.value((Object) filter.answers()), "guessed",
				Values.value(filter.guessed()), "words", filter.words(), "after", request.after(), "limit",
				request.limit());
		String statement = PAGE.replace("{conditions}", conditions(filter).all());
		return this.graph.read(statement, parameters, (row) -> Page.read(row, request, ContentAssetRow::read))
			.getFirst();
	}

	private static Conditions conditions(ContentAssetFilter filter) {
		return new Conditions().where(!filter.status().isEmpty(), "asset.status IN $status")
			.where(!filter.formats().isEmpty(), "asset.format IN $formats")
			.where(!filter.locales().isEmpty(), "asset.locale IN $locales")
			.where(!filter.channels().isEmpty(), HAS_CHANNEL)
			.where(!filter.about().isEmpty(), IS_ABOUT)
			.where(filter.answers() != null, "EXISTS { (asset)-[:ANSWERS]->(:Question {key: $answers}) }")
			.where(filter.guessed() != null, IS_GUESSED)
			.where(!filter.words().isEmpty(), HOLDS_WORDS);
	}

	/**
	 * The other editions of works: the original and its translations, by locale.
	 * @param assets ids of assets
	 * @return the other editions by asset id
	 */
	public Links<ContentAsset> translations(Collection<String> assets) {
		return Links.read(this.graph, TRANSLATIONS, Map.of("keys", List.copyOf(assets)), ContentAssetRow::read);
	}

	/**
	 * Content by id.
	 * @param keys ids of content
	 * @return one for each known id
	 */
	public Links<ContentAsset> find(Collection<String> keys) {
		return Links.read(this.graph, BY_KEY, Map.of("keys", List.copyOf(keys)), ContentAssetRow::read);
	}

}
