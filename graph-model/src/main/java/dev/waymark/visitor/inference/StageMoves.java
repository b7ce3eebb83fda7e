package dev.waymark.visitor.inference;

import java.time.Duration;
import java.util.function.IntPredicate;

/**
 * How likely a visitor is in another stage at the next event. Within minutes people
 * mostly stay where they are; after weeks they have mostly moved. Where they move follows
 * the weights of NEXT; a small part goes anywhere, since people skip stages, go back and
 * try before they buy.
 */
final class StageMoves {

	/** Chance to move between two events at one time. */
	private static final double LEAST = 0.08;

	/** Chance to move after a long time. */
	private static final double MOST = 0.6;

	/** After so many days half of what grows between the two has grown. */
	private static final double HALF_DAYS = 14;

	/**
	 * So many times likelier is a site to announce that a visitor enters another stage
	 * when they do move than when they stay.
	 */
	private static final double ANNOUNCED = 15;

	/** Of those who move, how many go anywhere at all. */
	private static final double ANYWHERE = 0.08;

	/**
	 * The same of those whose move is announced: a site knows what the graph does not.
	 */
	private static final double ANNOUNCED_ANYWHERE = 0.3;

	/** How many begin at the journey's first stage; the others begin anywhere. */
	private static final double AT_FIRST_STAGE = 0.5;

	/** By the state left and the state entered: where NEXT leads. */
	private final double[][] next;

	StageMoves(StageModel model) {
		int size = model.states().size();
		this.next = new double[size][size];
		for (int from = 0; from < size; from++) {
			fill(this.next[from], model, model.states().get(from));
		}
	}

	private static void fill(double[] row, StageModel model, StageModel.State from) {
		double sum = 0;
		for (int to = 0; to < row.length; to++) {
			row[to] = Math.max(0, from.next().getOrDefault(model.states().get(to).key(), 0.0));
			sum += row[to];
		}
		for (int to = 0; to < row.length; to++) {
			row[to] = (sum > 0) ? row[to] / sum : 1.0 / row.length;
		}
	}

	/**
	 * Where visitors are before their first event.
	 * @return chances by state; they add up to 1
	 */
	double[] first() {
		double[] first = new double[this.next.length];
		for (int i = 0; i < first.length; i++) {
			first[i] = (1 - AT_FIRST_STAGE) / first.length + ((i == 0) ? AT_FIRST_STAGE : 0);
		}
		return first;
	}

	/**
	 * Where a visitor is at the next event.
	 * @param now chances by state at the last event
	 * @param passed the time between the two
	 * @param announced whether that event says of those in a state that they enter
	 * another stage
	 * @return chances by state; they add up to 1 if those given do
	 */
	double[] after(double[] now, Duration passed, IntPredicate announced) {
		double moved = moved(passed);
		double[] then = new double[now.length];
		for (int from = 0; from < now.length; from++) {
			boolean told = announced.test(from);
			double moving = told ? announced(moved) : moved;
			double anywhere = told ? ANNOUNCED_ANYWHERE : ANYWHERE;
			then[from] += (1 - moving) * now[from];
			for (int to = 0; to < now.length; to++) {
				then[to] += moving * now[from] * ((1 - anywhere) * this.next[from][to] + anywhere / now.length);
			}
		}
		return then;
	}

	private static double moved(Duration passed) {
		double days = Math.max(0, passed.toMillis() / 86_400_000.0);
		return MOST - (MOST - LEAST) * Math.pow(2, -days / HALF_DAYS);
	}

	/** Bayes' rule: what the chance to move comes to once a move is announced. */
	private static double announced(double moved) {
		return ANNOUNCED * moved / (ANNOUNCED * moved + 1 - moved);
	}

}
