package dev.waymark.recommendation.explanation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import dev.waymark.candidate.ContextFacts.Tie;
import dev.waymark.candidate.OpenQuestion;
import dev.waymark.candidate.StageReach;
import dev.waymark.eligibility.FallbackLevel;
import dev.waymark.recommendation.explanation.GraphStep.Direction;
import dev.waymark.recommendation.ranking.Item;
import dev.waymark.recommendation.ranking.Pick;
import org.jspecify.annotations.Nullable;

/**
 * The way through the graph that led to an item: persona, trigger, stage, question,
 * content, as far as they took part. Every step and relationship exists in the graph.
 */
public final class GraphPath {

	private final PathContext context;

	private final List<GraphStep> steps = new ArrayList<>();

	private GraphPath(PathContext context) {
		this.context = context;
	}

	/**
	 * The path to an item.
	 * @param pick the item at its rank
	 * @param context who and what took part
	 * @return its steps, the content last
	 */
	public static List<GraphStep> to(Pick pick, PathContext context) {
		return new GraphPath(context).build(pick);
	}

	private List<GraphStep> build(Pick pick) {
		OpenQuestion question = mainQuestion(pick);
		if (question == null || pick.item().level() == FallbackLevel.EDITORIAL) {
			named(pick);
		}
		else {
			fromVisitor(question);
			overWhoTookPart(question);
			step("Question", question.question().key(), "ANSWERS", Direction.IN);
		}
		this.steps.add(new GraphStep("ContentAsset", pick.item().asset().id(), null, null));
		return List.copyOf(this.steps);
	}

	/**
	 * Whoever took part and is tied to the stage by nothing is tied to the question:
	 * there and back.
	 */
	private void overWhoTookPart(OpenQuestion question) {
		String persona = this.context.persona();
		if (persona != null && question.asked() && holdsNo("Persona")) {
			step("Question", question.question().key(), "ASKS", Direction.IN);
			step("Persona", persona, "ASKS", Direction.OUT);
		}
		String trigger = this.context.trigger();
		if (trigger != null && question.raised() && holdsNo("Trigger")) {
			step("Question", question.question().key(), "RAISES", Direction.IN);
			step("Trigger", trigger, "RAISES", Direction.OUT);
		}
	}

	private boolean holdsNo(String label) {
		return this.steps.stream().noneMatch((step) -> step.label().equals(label));
	}

	/**
	 * The question just asked, else one that persona and trigger have a part in, else the
	 * one that it answers most of; by key where nothing was left to answer.
	 */
	private static @Nullable OpenQuestion mainQuestion(Pick pick) {
		return pick.item()
			.answers()
			.stream()
			.max(Comparator.comparing((Item.Answer answer) -> answer.question().leading())
				.thenComparing((answer) -> answer.question().asked())
				.thenComparing((answer) -> answer.question().raised())
				.thenComparingDouble((answer) -> pick.answered().getOrDefault(key(answer), 0.0))
				.thenComparing(GraphPath::key, Comparator.reverseOrder()))
			.map(Item.Answer::question)
			.orElse(null);
	}

	private void named(Pick pick) {
		if (!this.context.placement().isEmpty()) {
			step("Placement", this.context.placement(), pick.pinned() ? "PINS" : "EDITORIAL", Direction.OUT);
		}
	}

	private void fromVisitor(OpenQuestion question) {
		StageReach reach = question.reach();
		String persona = question.asked() ? this.context.persona() : null;
		if (reach == null || this.context.stage() == null) {
			withoutStage(persona, question);
			return;
		}
		toStage(persona, question);
		if (!reach.id().equals(this.context.stage())) {
			step("Stage", this.context.stage(), "ALIGNS_WITH", reach.outgoing() ? Direction.OUT : Direction.IN);
		}
		downTo(question);
	}

	private void toStage(@Nullable String persona, OpenQuestion question) {
		String trigger = this.context.trigger();
		if (trigger != null && this.context.tied(Tie.TRIGGER_LEADS_TO_STAGE)) {
			if (persona != null && this.context.tied(Tie.PERSONA_RESPONDS_TO_TRIGGER)) {
				step("Persona", persona, "RESPONDS_TO", Direction.OUT);
			}
			step("Trigger", trigger, "LEADS_TO", Direction.OUT);
		}
		else if (persona != null && this.context.tied(Tie.PERSONA_PASSES_STAGE)) {
			step("Persona", persona, "PASSES", Direction.OUT);
		}
		else if (persona != null) {
			askedFromAfar(persona, question);
		}
	}

	/**
	 * Without a path of its own the persona is tied to the stage by what it asks there.
	 */
	private void askedFromAfar(String persona, OpenQuestion question) {
		step("Persona", persona, "ASKS", Direction.OUT);
		step("Question", question.question().key(), "ARISES_AT", Direction.OUT);
		List<String> upwards = question.stages().reversed();
		for (String stage : upwards.subList(0, upwards.size() - 1)) {
			step("Stage", stage, "HAS_SUB_STAGE", Direction.IN);
		}
		StageReach reach = question.reach();
		if (reach != null && !reach.id().equals(this.context.stage())) {
			step("Stage", reach.id(), "ALIGNS_WITH", reach.outgoing() ? Direction.IN : Direction.OUT);
		}
	}

	private void downTo(OpenQuestion question) {
		List<String> stages = question.stages();
		for (String stage : stages.subList(0, stages.size() - 1)) {
			step("Stage", stage, "HAS_SUB_STAGE", Direction.OUT);
		}
		step("Stage", stages.getLast(), "ARISES_AT", Direction.IN);
	}

	private void withoutStage(@Nullable String persona, OpenQuestion question) {
		if (persona != null) {
			step("Persona", persona, "ASKS", Direction.OUT);
		}
		else if (this.context.trigger() != null && question.raised()) {
			step("Trigger", this.context.trigger(), "RAISES", Direction.OUT);
		}
		else if (!question.stages().isEmpty()) {
			downTo(question);
		}
	}

	private void step(String label, String key, String relationship, Direction direction) {
		this.steps.add(new GraphStep(label, key, relationship, direction));
	}

	private static String key(Item.Answer answer) {
		return answer.question().question().key();
	}

}
