package dev.waymark.seed.importing.source.xml;

import java.io.IOException;

import javax.xml.stream.Location;
import javax.xml.stream.XMLStreamException;

import dev.waymark.seed.importing.source.UnreadableSourceException;

/**
 * What the parser reports, as a sentence with a line of the file.
 *
 * @param linesBefore empty lines before the document, which the parser does not see
 */
record XmlFaults(long linesBefore) {

	/**
	 * A line of the file.
	 * @param parsed the parser's line, from 1; anything less where it knows none
	 */
	long line(long parsed) {
		return this.linesBefore + Math.max(1, parsed);
	}

	/**
	 * Reading ends here.
	 * @param fault what the parser reports
	 * @param reached the parser's line, for faults that do not tell theirs
	 * @return what to throw: the fault of the file itself where it could not be read
	 */
	IOException translated(XMLStreamException fault, long reached) {
		for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
			if (cause instanceof IOException io) {
				return io;
			}
		}
		Location location = fault.getLocation();
		return new UnreadableSourceException(line((location != null) ? location.getLineNumber() : reached),
				"Is no XML from here on: " + firstLine(fault) + "; mend this place and import the file again.");
	}

	private static String firstLine(XMLStreamException fault) {
		String message = String.valueOf(fault.getMessage());
		return message.lines().findFirst().orElse(message).strip().replaceFirst("[.;]$", "");
	}

}
