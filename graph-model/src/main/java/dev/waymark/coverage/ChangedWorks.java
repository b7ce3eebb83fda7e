package dev.waymark.coverage;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Supplier;

import dev.waymark.coverage.AnsweringWork.Edition;

/**
 * Works as they would be after changes, one after the other.
 */
final class ChangedWorks implements AnsweringWorks {

	private final AnsweringWorks works;

	private final List<CoverageChange> changes;

	private final Instant at;

	ChangedWorks(AnsweringWorks works, List<CoverageChange> changes, Instant at) {
		this.works = works;
		this.changes = changes;
		this.at = at;
	}

	@Override
	public <T> T collect(Collection<String> questions, Supplier<T> begin, BiConsumer<T, AnsweringWork> add) {
		return this.works.collect(questions, begin, (all, work) -> add.accept(all, changed(work)));
	}

	/** No change lets content answer something else. */
	@Override
	public Set<String> answeredBy(Collection<String> contents) {
		return this.works.answeredBy(contents);
	}

	private AnsweringWork changed(AnsweringWork work) {
		List<Edition> editions = work.editions();
		for (CoverageChange change : this.changes) {
			editions = changed(editions, change);
		}
		return new AnsweringWork(editions);
	}

	private List<Edition> changed(List<Edition> editions, CoverageChange change) {
		List<Edition> changed = new ArrayList<>();
		for (Edition edition : editions) {
			boolean meant = edition.asset().id().equals(change.contentId());
			if (!meant || change instanceof CoverageChange.Translate) {
				changed.add(edition);
			}
			if (meant) {
				changed.add(new Edition(change.applied(edition.asset(), this.at), edition.questions()));
			}
		}
		return changed;
	}

}
