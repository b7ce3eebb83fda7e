package dev.waymark.visitor.inference;

import java.util.Map;
import java.util.Set;

/**
 * What the graph says of the keys that a history holds. Keys that name nothing are left
 * out, so that a mistyped one counts nothing.
 *
 * @param contents by id
 * @param questions by key: those asked, and those that the contents answer
 * @param triggers by key
 * @param aligned by id of stages of other journeys: the stages of this journey that match
 * them, with the match's strength
 * @param personas keys of the personas that events name
 * @param personaCount how many personas there are
 */
public record HistoryFacts(Map<String, Content> contents, Map<String, Question> questions,
		Map<String, Trigger> triggers, Map<String, Map<String, Double>> aligned, Set<String> personas,
		int personaCount) {

	/** Of a history that names nothing. */
	public static final HistoryFacts NONE = new HistoryFacts(Map.of(), Map.of(), Map.of(), Map.of(), Set.of(), 0);

	public HistoryFacts {
		contents = Map.copyOf(contents);
		questions = Map.copyOf(questions);
		triggers = Map.copyOf(triggers);
		aligned = Map.copyOf(aligned);
		personas = Set.copyOf(personas);
	}

	/**
	 * The work that content is an edition of.
	 * @param content id of the content
	 * @return id of the work; the content's own where the graph no longer holds it
	 */
	public String work(String content) {
		Content known = this.contents.get(content);
		return (known != null) ? known.work() : content;
	}

	/**
	 * A piece of content.
	 *
	 * @param work id of the work that it is an edition of
	 * @param answers quality, 0 to 1, by key of the question
	 */
	public record Content(String work, Map<String, Double> answers) {

		public Content {
			answers = Map.copyOf(answers);
		}
	}

	/**
	 * A question.
	 *
	 * @param stages keys of the journey's stages at which it arises
	 * @param personas importance, 0 to 1, by key of the personas that ask it; filled for
	 * questions that were asked
	 */
	public record Question(Set<String> stages, Map<String, Double> personas) {

		public Question {
			stages = Set.copyOf(stages);
			personas = Map.copyOf(personas);
		}
	}

	/**
	 * A trigger.
	 *
	 * @param stages keys of the journey's stages that it leads to
	 * @param personas keys of the personas that respond to it
	 */
	public record Trigger(Set<String> stages, Set<String> personas) {

		public Trigger {
			stages = Set.copyOf(stages);
			personas = Set.copyOf(personas);
		}
	}

}
