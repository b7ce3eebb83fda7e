package dev.waymark.question;

import java.util.List;

import dev.waymark.graph.SmallCatalogue;
import dev.waymark.graph.TestNeo4j;
import dev.waymark.input.SearchWords;
import dev.waymark.page.Page;
import dev.waymark.page.PageRequest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class QuestionsTests {

	private static final PageRequest ALL = new PageRequest(100, "");

	private final Questions questions = new Questions(TestNeo4j.shared().graph());

	@BeforeAll
	static void load() {
		SmallCatalogue.load(TestNeo4j.shared());
	}

	@Test
	void aStageHasItsQuestionsAndThoseWithinItMostImportantFirst() {
		assertThat(this.questions.listAtStages(List.of(new StageQuestions("MOT4/ZMOT", null)))).singleElement()
			.satisfies((found) -> assertThat(found).extracting(Question::key).containsExactly("COST", "FITS", "RATED"));
	}

	@Test
	void aPersonaHasAnImportanceOfItsOwn() {
		List<List<Question>> found = this.questions
			.listAtStages(List.of(new StageQuestions("MOT4/SMOT", "OWNER"), new StageQuestions("MOT4/ZMOT", "OWNER")));
		assertThat(found.get(0)).isEmpty();
		assertThat(found.get(1)).extracting(Question::key).containsExactly("RATED", "COST");
	}

	@Test
	void filtersNarrowTogether() {
		assertThat(keys("MOT4", null, null, null, null)).containsExactly("COST", "FITS", "INSTALL", "RATED");
		assertThat(keys("APA", null, null, null, null)).containsExactly("FITS");
		assertThat(keys(null, "MOT4/ZMOT", null, null, null)).containsExactly("COST", "FITS", "RATED");
		assertThat(keys("MOT4", "MOT4/ZMOT", "OWNER", null, null)).containsExactly("COST", "RATED");
		assertThat(keys(null, null, null, true, null)).containsExactly("INSTALL", "RATED");
		assertThat(keys(null, null, null, false, null)).containsExactly("COST", "FITS");
	}

	@Test
	void textIsFoundInEveryLanguageAndPhrasingAndHasNoSyntax() {
		assertThat(keys(null, null, null, null, "ALUKSEENI")).containsExactly("FITS");
		assertThat(keys(null, null, null, null, "sizes vessel")).containsExactly("FITS");
		assertThat(keys(null, null, null, null, "100%")).containsExactly("INSTALL");
		assertThat(keys(null, null, null, null, "\" OR *:* \\ ' }) // $x")).isEmpty();
		assertThat(keys(null, null, null, null, "  ")).hasSize(4);
	}

	@Test
	void pagesTellWhatLiesAround() {
		Page<Question> middle = this.questions.page(QuestionFilter.NONE, new PageRequest(2, "COST"),
				SmallCatalogue.NOW);
		assertThat(middle.items()).extracting(Question::key).containsExactly("FITS", "INSTALL");
		assertThat(middle.hasPrevious()).isTrue();
		assertThat(middle.hasNext()).isTrue();
		assertThat(middle.total()).isEqualTo(4);
	}

	private List<String> keys(@Nullable String journey, @Nullable String stage, @Nullable String persona,
			@Nullable Boolean unanswered, @Nullable String text) {
		QuestionFilter filter = new QuestionFilter(journey, stage, persona, List.of(), unanswered, null, List.of(),
				SearchWords.of(text));
		return this.questions.page(filter, ALL, SmallCatalogue.NOW).items().stream().map(Question::key).toList();
	}

}
