package dev.waymark.error;

import java.util.UUID;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A fault of the server, by a reference that stands in the log and in the answer.
 */
public final class Incident {

	private static final Logger log = LoggerFactory.getLogger(Incident.class);

	private Incident() {
	}

	/**
	 * Writes a fault to the log.
	 * @param where what was being done
	 * @param fault the fault, where there is an exception; a GraphQL error's text
	 * otherwise
	 * @return the sentence for the caller
	 */
	public static String log(String where, Object fault) {
		String reference = UUID.randomUUID().toString();
		log.error("Reference {}: {} failed", reference, where,
				(fault instanceof Throwable thrown) ? thrown : new IllegalStateException(String.valueOf(fault)));
		return "Something went wrong on the server; report it with the reference " + reference + ".";
	}

}
