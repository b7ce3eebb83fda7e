package dev.waymark.answer.graphql;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;

import dev.waymark.answer.Answer;
import dev.waymark.answer.AnsweringPage;
import dev.waymark.answer.Answers;
import dev.waymark.connection.Connection;
import dev.waymark.connection.PageArguments;
import dev.waymark.content.ContentAsset;
import dev.waymark.question.Question;
import dev.waymark.security.Viewer;
import graphql.GraphQLContext;
import org.dataloader.BatchLoaderEnvironment;
import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.stereotype.Controller;

@Controller
class AnswerController {

	private final Answers answers;

	private final Clock clock;

	AnswerController(Answers answers, Clock clock, BatchLoaderRegistry loaders) {
		this.answers = answers;
		this.clock = clock;
		loaders.<AnsweringPage, Connection<ContentAsset>>forName("answeringPages")
			.registerBatchLoader(
					(asked, environment) -> Flux.defer(() -> Flux.fromIterable(pages(asked, environment))));
	}

	@SchemaMapping
	CompletableFuture<Connection<ContentAsset>> answeredBy(Question question, @Argument int first,
			@Argument @Nullable String after, DataLoader<AnsweringPage, Connection<ContentAsset>> answeringPages) {
		return answeringPages.load(new AnsweringPage(question.key(), PageArguments.of(first, after)));
	}

	@BatchMapping
	List<List<Answer>> answers(List<ContentAsset> assets) {
		return this.answers.ofAssets(assets.stream().map(ContentAsset::id).toList()).ofEach(assets, ContentAsset::id);
	}

	private List<Connection<ContentAsset>> pages(List<AnsweringPage> asked, BatchLoaderEnvironment environment) {
		GraphQLContext context = Objects.requireNonNull(environment.<GraphQLContext>getContext());
		Viewer viewer = Objects.requireNonNull(context.<Viewer>get(Viewer.KEY));
		return this.answers.pages(asked, viewer.edits() ? null : this.clock.instant())
			.stream()
			.map((page) -> Connection.of(page, ContentAsset::id))
			.toList();
	}

}
