package dev.waymark.studio;

import dev.waymark.Answer;
import dev.waymark.Api;
import dev.waymark.SmallCatalogueFixture;
import dev.waymark.WaymarkTest;
import dev.waymark.graph.SmallCatalogue;
import dev.waymark.graph.TestNeo4j;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.context.annotation.Import;

import static org.assertj.core.api.Assertions.assertThat;

@WaymarkTest
@Import(SmallCatalogueFixture.class)
class SignInTests {

	private final Api api;

	private final StudioBrowser browser;

	SignInTests(Api api) {
		this.api = api;
		this.browser = new StudioBrowser(api);
	}

	@BeforeAll
	static void load() {
		SmallCatalogue.load(TestNeo4j.shared());
	}

	@ParameterizedTest
	@ValueSource(strings = { "/studio", "/studio/coverage", "/studio/coverage.csv", "/studio/coverage/cell",
			"/studio/gaps", "/studio/gaps.csv", "/studio/journey", "/studio/preview", "/studio/nowhere" })
	void everyPageAsksToSignInFirst(String path) {
		Answer answer = this.browser.get(path);
		assertThat(answer.status()).isEqualTo(303);
		assertThat(answer.header("Location")).endsWith("/studio/sign-in?next=" + path.replace("/", "%2F"));
	}

	@Test
	void signingInLeadsBackToThePageThatWasAskedFor() {
		String asked = "/studio/gaps?journey=MOT4&locale=fi&locale=en";
		String form = this.browser.get(asked).header("Location").replaceFirst("^https?://[^/]+", "");
		String next = this.browser.page(form).selectXpath("//input[@name='next']").attr("value");
		Answer answer = this.browser.signIn(StudioBrowser.KEY, next);
		assertThat(answer.status()).isEqualTo(303);
		assertThat(answer.header("Location")).endsWith(asked);
	}

	@Test
	void theBrowserKeepsATokenThatIsNotTheKey() {
		String cookie = this.browser.signIn(StudioBrowser.KEY, "").header("Set-Cookie");
		assertThat(cookie).contains("Path=/studio", "HttpOnly", "SameSite=Strict", "Max-Age=43200")
			.doesNotContain(StudioBrowser.KEY, "Secure");
		assertThat(this.browser.signedIn().get("/studio/coverage").status()).isEqualTo(200);
	}

	@Test
	void overHttpsTheCookieStaysThere() {
		Answer answer = this.browser.post("/studio/sign-in", "key=" + StudioBrowser.KEY,
				(request) -> request.header("X-Forwarded-Proto", "https"));
		assertThat(answer.header("Set-Cookie")).contains("; Secure");
	}

	@Test
	void aWrongKeyIsToldAndOpensNothing() {
		Answer answer = this.browser.signIn("guessed", "/studio/gaps");
		assertThat(answer.status()).isEqualTo(401);
		assertThat(answer.header("Set-Cookie")).isEmpty();
		assertThat(Jsoup.parse(answer.http().body()).select("[role=alert]").text()).startsWith("That is not the key.")
			.contains("admin.key");
		assertThat(answer.http().body()).doesNotContain("guessed");
	}

	@ParameterizedTest
	@ValueSource(strings = { "https://evil.example/studio", "//evil.example/studio", "/graphql", "/studio/../graphql",
			"/studiofoo", "\\\\evil.example", "/\\evil.example", "javascript:alert(1)", "/studio/%0d%0aSet-Cookie: x",
			"studio", "" })
	void theWayBackNeverLeavesTheStudio(String next) {
		String location = this.browser.signIn(StudioBrowser.KEY, next).header("Location");
		assertThat(location.replaceFirst("^http://localhost:\\d+", "")).isEqualTo("/studio");
	}

	@Test
	void aFormOfAnotherSiteIsRefused() {
		Answer answer = this.browser.post("/studio/sign-in", "key=" + StudioBrowser.KEY,
				(request) -> request.header("Sec-Fetch-Site", "cross-site"));
		assertThat(answer.status()).isEqualTo(403);
		assertThat(answer.header("Set-Cookie")).isEmpty();
	}

	@Test
	void anotherSiteSignsNobodyOut() {
		Answer answer = this.browser.signedIn()
			.post("/studio/sign-out", "", (request) -> request.header("Sec-Fetch-Site", "cross-site"));
		assertThat(answer.header("Set-Cookie")).isEmpty();
	}

	@Test
	void aForgedTokenOpensNothing() {
		assertThat(this.browser.withCookie("waymark-studio=9999999999.forged").get("/studio/coverage").status())
			.isEqualTo(303);
	}

	@Test
	void signingOutTakesTheTokenAway() {
		Answer answer = this.browser.signedIn().post("/studio/sign-out", "", (request) -> request);
		assertThat(answer.status()).isEqualTo(303);
		assertThat(answer.header("Set-Cookie")).startsWith("waymark-studio=;").contains("Max-Age=0");
	}

	@Test
	void programsMaySendTheKeyAsAHeader() {
		assertThat(this.api.asEditor().send("/studio/coverage", (request) -> request.GET()).status()).isEqualTo(200);
		assertThat(this.api.withKey("guessed").send("/studio/coverage", (request) -> request.GET()).status())
			.isEqualTo(401);
	}

}
