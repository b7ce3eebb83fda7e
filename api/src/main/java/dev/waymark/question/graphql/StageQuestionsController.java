package dev.waymark.question.graphql;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;

import dev.waymark.input.KeyKind;
import dev.waymark.input.KnownKeys;
import dev.waymark.journey.Stage;
import dev.waymark.question.Question;
import dev.waymark.question.Questions;
import dev.waymark.question.StageQuestions;
import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.stereotype.Controller;

@Controller
class StageQuestionsController {

	private final Questions questions;

	private final KnownKeys keys;

	StageQuestionsController(Questions questions, KnownKeys keys, BatchLoaderRegistry loaders) {
		this.questions = questions;
		this.keys = keys;
		loaders.<StageQuestions, List<Question>>forName("stageQuestions")
			.registerBatchLoader((asked, _) -> Flux.defer(() -> Flux.fromIterable(list(asked))));
	}

	@SchemaMapping
	CompletableFuture<List<Question>> questions(Stage stage, @Argument @Nullable String persona,
			DataLoader<StageQuestions, List<Question>> stageQuestions) {
		return stageQuestions.load(new StageQuestions(stage.id(), persona));
	}

	/** A persona that asks nothing may not exist; only then is it looked up. */
	private List<List<Question>> list(List<StageQuestions> asked) {
		List<List<Question>> found = this.questions.listAtStages(asked);
		List<String> asking = personas(asked, found, false);
		this.keys.require(KeyKind.PERSONA, "persona",
				personas(asked, found, true).stream().filter((key) -> !asking.contains(key)).toList());
		return found;
	}

	private static List<String> personas(List<StageQuestions> asked, List<List<Question>> found, boolean without) {
		return IntStream.range(0, asked.size())
			.filter((index) -> found.get(index).isEmpty() == without)
			.mapToObj(asked::get)
			.map(StageQuestions::persona)
			.filter(Objects::nonNull)
			.distinct()
			.toList();
	}

}
