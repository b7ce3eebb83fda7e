package dev.waymark.coverage;

import java.util.List;

import dev.waymark.content.ContentAsset;

/**
 * A work that answers questions, in the editions that there are: an original and its
 * translations are one work.
 *
 * @param editions each once
 */
public record AnsweringWork(List<Edition> editions) {

	public AnsweringWork {
		editions = List.copyOf(editions);
	}

	/**
	 * One edition.
	 *
	 * @param asset what eligibility looks at; its texts are not there
	 * @param questions keys of the questions that it answers with a quality above 0
	 */
	public record Edition(ContentAsset asset, List<String> questions) {

		public Edition {
			questions = List.copyOf(questions);
		}

	}

}
