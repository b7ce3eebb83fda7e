package dev.waymark.seed.importing.source;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPath;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathExpressionException;
import javax.xml.xpath.XPathFactory;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.w3c.dom.Document;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Exports of real systems, which are not ours to hand on: the folder
 * {@code waymark.test.cms-exports} holds them. What must arrive is found by XPath and by
 * a JSON tree.
 */
@EnabledIfSystemProperty(named = "waymark.test.cms-exports", matches = ".+")
class CmsExportsTests {

	private static final Path FOLDER = Path.of(System.getProperty("waymark.test.cms-exports", "."));

	private static final Path WORDPRESS = FOLDER.resolve("wordpress-theme-unit-test.xml");

	private static final Path CONTENTFUL = FOLDER.resolve("contentful-starter-gatsby-blog.json");

	@Test
	void everyPostAndPageOfWordPressArrives() throws Exception {
		Reading reading = Reading.of(SourceFormat.detect(WORDPRESS), WORDPRESS);
		assertThat(reading.end()).isNull();
		List<Node> posts = nodes("//item[*[local-name()='post_type']='post' or *[local-name()='post_type']='page']");
		assertThat(posts).hasSizeGreaterThan(70);
		assertThat(reading.all(Field.ID))
			.containsExactlyElementsOf(posts.stream().map((post) -> text(post, "*[local-name()='post_id']")).toList());
		for (Node post : posts) {
			SourceItem item = reading.item(text(post, "*[local-name()='post_id']"));
			assertThat(item.kind()).isEqualTo(text(post, "*[local-name()='post_type']"));
			assertThat(item.first(Field.URL)).isEqualTo(text(post, "link"));
			assertThat(item.first(Field.LOCALE)).isEqualTo("en");
			assertThat(item.first(Field.TITLE)).isNotBlank();
			assertThat(item.first(Field.TITLE_GUESSED) != null).isEqualTo(text(post, "title").isBlank());
			if (!text(post, "title").isBlank() && !text(post, "title").contains("<")) {
				assertThat(item.first(Field.TITLE)).isEqualTo(text(post, "title"));
			}
			String date = text(post, "*[local-name()='post_date_gmt']").replace(' ', 'T') + "Z";
			boolean draft = text(post, "*[local-name()='status']").equals("draft");
			assertThat(item.first(Field.PUBLISHED_AT)).isEqualTo(draft ? null : date);
			boolean open = text(post, "*[local-name()='post_password']").isEmpty() && !draft;
			assertThat(item.first(Field.STATUS)).isEqualTo(open ? "PUBLISHED" : "DRAFT");
			boolean scheduled = text(post, "*[local-name()='status']").equals("future");
			assertThat(item.first(Field.AVAILABLE_FROM)).isEqualTo(scheduled ? date : null);
			assertThat(item.all(Field.CATEGORY)).containsExactlyElementsOf(terms(post, "category"));
			assertThat(item.all(Field.TAG)).containsExactlyElementsOf(terms(post, "post_tag"));
		}
	}

	@Test
	void everyImageOfAPostIsFound() throws Exception {
		Reading reading = Reading.of(SourceFormat.WXR, WORDPRESS);
		String thumbnail = "*[local-name()='postmeta'][*[local-name()='meta_key']='_thumbnail_id']";
		List<Node> posts = nodes("//item[" + thumbnail + "]");
		assertThat(posts).isNotEmpty();
		for (Node post : posts) {
			String id = text(post, thumbnail + "/*[local-name()='meta_value']");
			String url = text(nodes("//item[*[local-name()='post_id']='" + id + "']").getFirst(),
					"*[local-name()='attachment_url']");
			assertThat(reading.item(text(post, "*[local-name()='post_id']")).first(Field.IMAGE)).isEqualTo(url);
		}
	}

	@Test
	void whatWordPressKeepsForItselfIsListedWithItsReason() throws Exception {
		Map<String, Integer> counts = new HashMap<>();
		Reading.of(SourceFormat.WXR, WORDPRESS).skipped().forEach((piece) -> {
			assertThat(piece.fault()).isFalse();
			counts.merge(piece.reason().replaceAll("\\(\\d+\\)", "(n)"), 1, Integer::sum);
		});
		assertThat(counts).containsOnly(
				Map.entry("Is an entry of a menu, not a page.",
						nodes("//item[*[local-name()='post_type']='nav_menu_item']").size()),
				Map.entry("Is a media file; posts that show it as their image name it.",
						nodes("//item[*[local-name()='post_type']='attachment']").size()),
				Map.entry("Has comments (n), which are not imported.",
						nodes("//item[*[local-name()='comment']]").size()));
	}

	@Test
	void everyEntryOfContentfulArrives() throws IOException {
		Reading reading = Reading.of(SourceFormat.detect(CONTENTFUL), CONTENTFUL);
		JsonNode space = JsonMapper.shared().readTree(CONTENTFUL.toFile());
		assertThat(reading.end()).isNull();
		assertThat(reading.items()).hasSize(space.path("entries").size());
		for (JsonNode entry : space.path("entries")) {
			SourceItem item = reading.item(entry.path("sys").path("id").stringValue());
			boolean person = item.kind().equals("person");
			assertThat(item.kind()).isEqualTo(entry.at("/sys/contentType/sys/id").stringValue());
			assertThat(item.first(Field.TITLE))
				.isEqualTo(entry.at(person ? "/fields/name/en-US" : "/fields/title/en-US").stringValue());
			assertThat(item.first(Field.LOCALE)).isEqualTo("en-US");
			assertThat(item.first(Field.STATUS)).isEqualTo("PUBLISHED");
			assertThat(item.first(Field.PUBLISHED_AT))
				.isEqualTo(entry.at("/sys/publishedAt").stringValue().replaceFirst("\\.\\d+", ""));
			assertThat(item.first("meta.slug")).isEqualTo(entry.at("/fields/slug/en-US").stringValue(null));
			String image = entry.at((person ? "/fields/image" : "/fields/heroImage") + "/en-US/sys/id").stringValue();
			assertThat(item.first(Field.IMAGE)).contains("/" + image + "/");
		}
		assertThat(reading.skipped()).hasSize(space.path("assets").size())
			.allMatch((piece) -> piece.reason().startsWith("Is a media file;"));
	}

	private static List<String> terms(Node post, String domain) throws XPathExpressionException {
		return nodes(post, "category[@domain='" + domain + "']").stream()
			.map((term) -> text(term, "."))
			.distinct()
			.toList();
	}

	private static List<Node> nodes(String path) throws Exception {
		DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
		factory.setNamespaceAware(true);
		Document document = factory.newDocumentBuilder().parse(WORDPRESS.toFile());
		return nodes(document, path);
	}

	private static List<Node> nodes(Node from, String path) throws XPathExpressionException {
		NodeList found = (NodeList) xpath().evaluate(path, from, XPathConstants.NODESET);
		List<Node> nodes = new ArrayList<>();
		for (int i = 0; i < found.getLength(); i++) {
			nodes.add(found.item(i));
		}
		return nodes;
	}

	private static String text(Node from, String path) {
		try {
			return xpath().evaluate(path, from).strip();
		}
		catch (XPathExpressionException ex) {
			throw new IllegalArgumentException(path, ex);
		}
	}

	private static XPath xpath() {
		return XPathFactory.newDefaultInstance().newXPath();
	}

}
