package dev.waymark.answer;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import dev.waymark.content.ContentAsset;
import dev.waymark.content.ContentAssetRow;
import dev.waymark.eligibility.Visibility;
import dev.waymark.graph.Graph;
import dev.waymark.graph.Links;
import dev.waymark.page.Page;
import dev.waymark.question.Question;
import org.jspecify.annotations.Nullable;

/**
 * Which content answers which question.
 */
public final class Answers {

	private static final String OF_ASSETS = """
			MATCH (asset:ContentAsset)-[answers:ANSWERS]->(question:Question) WHERE asset.id IN $keys
			RETURN asset.id AS from, {question: properties(question), quality: answers.quality,
			  guessed: answers.guessed} AS to
			ORDER BY coalesce(answers.quality, 1) DESC, question.key""";

	/** Node references are sorted and cut in the server; only the page is read out. */
	private static final String PAGES = """
			UNWIND range(0, size($asked) - 1) AS asked
			MATCH (question:Question {key: $asked[asked].question})
			CALL (asked, question) {
			  MATCH (asset:ContentAsset)-[:ANSWERS]->(question) WHERE $everything OR %s
			  WITH asset ORDER BY asset.id
			  WITH collect(asset) AS found
			  WITH found, [each IN found WHERE each.id > $asked[asked].after] AS following
			  RETURN size(found) AS total, size(found) > size(following) AS before,
			    following[..$asked[asked].limit] AS window
			}
			RETURN asked, total, before, COLLECT { UNWIND window AS asset RETURN %s AS item } AS items"""
		.formatted(Visibility.CYPHER, ContentAssetRow.PROJECTION);

	private final Graph graph;

	/**
	 * Reads answers from a graph.
	 * @param graph to read from
	 */
	public Answers(Graph graph) {
		this.graph = graph;
	}

	/**
	 * What assets answer, best answered first.
	 * @param assets ids of assets
	 * @return the answers by asset id
	 */
	public Links<Answer> ofAssets(Collection<String> assets) {
		return Links.read(this.graph, OF_ASSETS, Map.of("keys", List.copyOf(assets)),
				(answer) -> new Answer(Question.of(answer.get("question").asMap()), answer.get("quality").asDouble(1),
						answer.get("guessed").asBoolean(false)));
	}

	/**
	 * Pages of what answers questions, by asset id.
	 * @param asked questions, each with a page
	 * @param visibleAt the moment at which the public must be able to see it; null for
	 * all content
	 * @return one page for each that was asked for
	 */
	public List<Page<ContentAsset>> pages(List<AnsweringPage> asked, @Nullable Instant visibleAt) {
		List<Page<ContentAsset>> pages = new ArrayList<>(Collections.nCopies(asked.size(), Page.empty()));
		Map<String, Object> parameters = Map.of("asked", asked.stream().map(Answers::parameters).toList(), "everything",
				visibleAt == null, "now", Objects.requireNonNullElse(visibleAt, Instant.EPOCH).atZone(ZoneOffset.UTC));
		this.graph.read(PAGES, parameters, (row) -> {
			int index = row.get("asked").asInt();
			return pages.set(index, Page.read(row, asked.get(index).request(), ContentAssetRow::read));
		});
		return (visibleAt == null) ? pages : pages.stream().map((page) -> visible(page, visibleAt)).toList();
	}

	private static Page<ContentAsset> visible(Page<ContentAsset> page, Instant at) {
		return new Page<>(
				page.items().stream().filter((asset) -> Visibility.refusal(asset, at, false) == null).toList(),
				page.hasPrevious(), page.hasNext(), page.total());
	}

	private static Map<String, Object> parameters(AnsweringPage asked) {
		return Map.of("question", asked.question(), "after", asked.request().after(), "limit", asked.request().limit());
	}

}
