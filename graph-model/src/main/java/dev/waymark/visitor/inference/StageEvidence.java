package dev.waymark.visitor.inference;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import dev.waymark.event.ConversionKind;
import dev.waymark.event.Event;
import dev.waymark.event.EventType;
import org.jspecify.annotations.Nullable;

/**
 * Turns events into evidence of stages. What the visitor does tells something: what they
 * ask, open and read, what happened to them, what they bought, and the stage that a site
 * names. What the site does by itself, showing content, tells nothing.
 */
final class StageEvidence {

	/** A site that says for sure is wrong now and then. */
	private static final double ENTERED = 0.95;

	/** A page's idea of the stage is less than certain. */
	private static final double NAMED = 0.7;

	private static final double ASKED = 0.75;

	private static final double TRIGGERED = 0.8;

	private static final double BOUGHT = 0.8;

	private static final double COMPLETED = 0.6;

	private static final double VIEWED = 0.5;

	private static final double CLICKED = 0.4;

	/** Of naming a stage, this much also speaks for each one within it. */
	private static final double PART = 0.5;

	/** The same for each one around it. */
	private static final double WHOLE = 0.2;

	/**
	 * Who has bought is mostly at the first stage after it, and so much at each later
	 * one.
	 */
	private static final double LATER = 0.25;

	private final StageModel model;

	private final StageTree tree;

	private final HistoryFacts facts;

	private @Nullable String lastContent;

	/**
	 * Reads one history, event by event in its order.
	 * @param model the journey
	 * @param tree the same, as a tree
	 * @param facts what the graph says of the history's keys
	 */
	StageEvidence(StageModel model, StageTree tree, HistoryFacts facts) {
		this.model = model;
		this.tree = tree;
		this.facts = facts;
	}

	/**
	 * What the next event tells.
	 * @param event the event
	 * @return nothing, one or several pieces that are independent of each other
	 */
	List<Evidence> of(Event event) {
		List<Evidence> found = new ArrayList<>();
		named(event, found);
		switch (event.type()) {
			case TRIGGER -> triggered(event, found);
			case QUESTION_ASKED -> asked(event, found);
			case CLICK -> content(event, CLICKED, found);
			case VIEW -> content(event, VIEWED, found);
			case COMPLETION -> content(event, COMPLETED, found);
			case CONVERSION -> bought(event, found);
			case IMPRESSION, DISMISS, RATING, STAGE_ENTERED -> {
			}
		}
		return found;
	}

	private void named(Event event, List<Evidence> found) {
		if (event.stage() == null || event.journey() == null) {
			return;
		}
		double reliability = (event.type() == EventType.STAGE_ENTERED) ? ENTERED : NAMED;
		if (event.journey().equals(this.model.journey())) {
			add(Map.of(event.stage(), 1.0), reliability, found);
			return;
		}
		Map<String, Double> aligned = this.facts.aligned()
			.getOrDefault(event.journey() + "/" + event.stage(), Map.of());
		double strength = aligned.values().stream().mapToDouble(Double::doubleValue).max().orElse(0);
		add(aligned, reliability * strength, found);
	}

	private void triggered(Event event, List<Evidence> found) {
		HistoryFacts.Trigger trigger = (event.trigger() != null) ? this.facts.triggers().get(event.trigger()) : null;
		if (trigger != null) {
			Map<String, Double> stages = new TreeMap<>();
			trigger.stages().forEach((stage) -> stages.put(stage, 1.0));
			add(stages, TRIGGERED, found);
		}
	}

	private void asked(Event event, List<Evidence> found) {
		if (event.question() != null) {
			add(stages(Map.of(event.question(), 1.0)), ASKED, found);
		}
	}

	/** To click on it, view it and read it to its end is one piece of evidence. */
	private void content(Event event, double reliability, List<Evidence> found) {
		String id = event.contentId();
		if (id == null || id.equals(this.lastContent)) {
			return;
		}
		this.lastContent = id;
		HistoryFacts.Content content = this.facts.contents().get(id);
		if (content != null) {
			add(stages(content.answers()), reliability, found);
		}
	}

	private void bought(Event event, List<Evidence> found) {
		if (event.conversion() != ConversionKind.SALE && event.conversion() != ConversionKind.RENEWAL) {
			return;
		}
		Map<String, Double> after = new TreeMap<>();
		for (StageModel.State state : this.model.states()) {
			if (state.postPurchase() && state.parent() == null) {
				boolean begins = after.isEmpty() || event.conversion() == ConversionKind.RENEWAL;
				after.put(state.key(), begins ? 1.0 : LATER);
			}
		}
		add(after, BOUGHT, found);
	}

	/** Each question gives its weight in equal parts to the stages at which it arises. */
	private Map<String, Double> stages(Map<String, Double> questions) {
		Map<String, Double> stages = new TreeMap<>();
		new TreeMap<>(questions).forEach((key, weight) -> {
			HistoryFacts.Question question = this.facts.questions().get(key);
			if (question != null) {
				question.stages()
					.forEach((stage) -> stages.merge(stage, weight / question.stages().size(), Double::sum));
			}
		});
		return stages;
	}

	private void add(Map<String, Double> stages, double reliability, List<Evidence> found) {
		double[] shares = new double[this.tree.size()];
		new TreeMap<>(stages).forEach((stage, weight) -> {
			int named = this.tree.index(stage);
			if (named >= 0) {
				spread(named, weight, shares);
			}
		});
		double sum = Arrays.stream(shares).sum();
		if (sum > 0 && reliability > 0) {
			found.add(new Evidence(Arrays.stream(shares).map((share) -> share / sum).toArray(), reliability));
		}
	}

	private void spread(int named, double weight, double[] shares) {
		for (int state = 0; state < shares.length; state++) {
			if (state == named) {
				shares[state] += weight;
			}
			else if (this.tree.isWithin(state, named)) {
				shares[state] += weight * PART;
			}
			else if (this.tree.isWithin(named, state)) {
				shares[state] += weight * WHOLE;
			}
		}
	}

}
