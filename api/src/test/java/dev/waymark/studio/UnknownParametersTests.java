package dev.waymark.studio;

import dev.waymark.Answer;
import dev.waymark.Api;
import dev.waymark.SmallCatalogueFixture;
import dev.waymark.WaymarkTest;
import dev.waymark.graph.SmallCatalogue;
import dev.waymark.graph.TestNeo4j;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.context.annotation.Import;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A word in an address that no page knows is no silent wish.
 */
@WaymarkTest
@Import(SmallCatalogueFixture.class)
class UnknownParametersTests {

	private final StudioBrowser browser;

	UnknownParametersTests(Api api) {
		this.browser = new StudioBrowser(api).signedIn();
	}

	@BeforeAll
	static void load() {
		SmallCatalogue.load(TestNeo4j.shared());
	}

	@ParameterizedTest
	@ValueSource(strings = { "coverage?device=MOBILE", "gaps?persona=OWNER", "journey?journey=MOT4",
			"funnel?source=fair", "preview?stage=ZMOT&persona=ENGINEER", "coverage/cell?stage=ZMOT&persona=OWNER" })
	void aPageNamesWhatItDoesNotKnow(String page) {
		assertThat(this.browser.page("/studio/" + page).select(".notice")).isEmpty();
		assertThat(this.browser.page("/studio/" + page + "&personas=OWNER&Device=TV")
			.select(".notice[role=status]")
			.text()).isEqualTo("This page knows no Device, personas: that part of the address changes nothing.");
	}

	@Test
	void aFileRefusesWhatItDoesNotKnow() {
		Answer answer = this.browser.get("/studio/gaps.csv?devices=TV");
		assertThat(answer.status()).isEqualTo(400);
		assertThat(this.browser.page("/studio/gaps.csv?devices=TV").select("[role=alert]").text()).isEqualTo(
				"This file knows no “devices”; it knows about, at, channel, device, journey, locale, persona, question, stage.");
		assertThat(this.browser.get("/studio/coverage.csv?by=STAGE&colour=RED").status()).isEqualTo(400);
	}

}
