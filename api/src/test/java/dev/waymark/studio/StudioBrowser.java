package dev.waymark.studio;

import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.UnaryOperator;

import dev.waymark.Answer;
import dev.waymark.Api;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The Studio as a browser sees it that signs in with a form and keeps the cookie. It
 * follows no redirects.
 */
final class StudioBrowser {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	static final String KEY = "the-key-of-the-tests";

	private final Api visitor;

	private String cookie = "";

	StudioBrowser(Api visitor) {
		this.visitor = visitor;
	}

	StudioBrowser signedIn() {
		this.cookie = signIn(KEY, "").header("Set-Cookie").split(";")[0];
		return this;
	}

	StudioBrowser withCookie(String other) {
		this.cookie = other;
		return this;
	}

	Answer signIn(String key, String next) {
		return post("/studio/sign-in", "key=" + encoded(key) + "&next=" + encoded(next), (request) -> request);
	}

	Answer post(String path, String form, UnaryOperator<HttpRequest.Builder> more) {
		return this.visitor.send(path,
				(request) -> more.apply(with(request).header("Content-Type", "application/x-www-form-urlencoded")
					.POST(HttpRequest.BodyPublishers.ofString(form))));
	}

	Answer get(String path) {
		return this.visitor.send(path, (request) -> with(request).GET());
	}

	Document page(String path) {
		return Jsoup.parse(get(path).http().body());
	}

	/** What the query behind a page answers, asked with the key and without any error. */
	Answer behind(Document page) {
		Map<String, Object> variables = JSON.readValue(page.selectFirst("#query-variables").text(),
				new TypeReference<Map<String, Object>>() {
				});
		Answer answer = this.visitor.asEditor().query(page.selectFirst("#query-text").text(), variables);
		assertThat(answer.errors()).isEmpty();
		return answer;
	}

	private HttpRequest.Builder with(HttpRequest.Builder request) {
		return this.cookie.isEmpty() ? request : request.header("Cookie", this.cookie);
	}

	private static String encoded(String text) {
		return URLEncoder.encode(text, StandardCharsets.UTF_8);
	}

}
