package dev.waymark.studio;

import java.io.IOException;
import java.util.concurrent.TimeUnit;

import dev.waymark.Api;
import dev.waymark.WaymarkTest;
import dev.waymark.graph.CutLine;
import dev.waymark.graph.Graph;
import dev.waymark.graph.SmallCatalogue;
import dev.waymark.graph.TestNeo4j;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Config;
import org.neo4j.driver.GraphDatabase;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;

import static org.assertj.core.api.Assertions.assertThat;

@WaymarkTest
@Import(StudioOutOfReachTests.OverALine.class)
class StudioOutOfReachTests {

	private final CutLine line;

	private final StudioBrowser browser;

	StudioOutOfReachTests(Api api, CutLine line) {
		this.line = line;
		this.browser = new StudioBrowser(api);
	}

	@Test
	void aGraphOutOfReachIsToldAndComesBack() {
		SmallCatalogue.load(TestNeo4j.shared());
		this.browser.signedIn();
		assertThat(this.browser.get("/studio/coverage").status()).isEqualTo(200);
		this.line.cut();
		assertThat(this.browser.get("/studio/coverage").status()).isEqualTo(503);
		assertThat(this.browser.page("/studio/gaps").select("[role=alert]").text())
			.startsWith("The graph cannot be reached");
		this.line.mend();
		assertThat(this.browser.get("/studio/coverage").status()).isEqualTo(200);
	}

	@TestConfiguration(proxyBeanMethods = false)
	static class OverALine {

		@Bean
		CutLine line() throws IOException {
			return new CutLine(TestNeo4j.shared().uri());
		}

		@Bean
		@Primary
		Graph graphOverTheLine(CutLine line) {
			return Graph.over(GraphDatabase.driver(line.uri(), AuthTokens.basic("neo4j", TestNeo4j.shared().password()),
					Config.builder().withMaxTransactionRetryTime(100, TimeUnit.MILLISECONDS).build()));
		}

	}

}
