package dev.waymark.page;

import java.util.ArrayList;
import java.util.List;

/**
 * The conditions that a filter really names, joined for a statement's {@code WHERE}. A
 * statement with all conditions there could be takes Neo4j seconds to plan. The texts are
 * constants; values go in as parameters.
 */
public final class Conditions {

	private final List<String> needed = new ArrayList<>();

	/**
	 * Adds a condition where the filter names it.
	 * @param named whether it does
	 * @param condition its Cypher text
	 * @return the same conditions
	 */
	public Conditions where(boolean named, String condition) {
		if (named) {
			this.needed.add(condition);
		}
		return this;
	}

	/**
	 * All of them.
	 * @return a Cypher text; {@code true} where there are none
	 */
	public String all() {
		return this.needed.isEmpty() ? "true" : "(" + String.join(") AND (", this.needed) + ")";
	}

}
