package dev.waymark.seed.starter;

/**
 * One thing that is wrong in a folder of starter files.
 *
 * @param file the file's path within its folder
 * @param element what the element is and its key, empty where the whole file is meant
 * @param field the field, with its path inside the element, empty where the whole element
 * is meant
 * @param problem what is wrong and what to do about it
 */
public record Fault(String file, String element, String field, String problem) {

	@Override
	public String toString() {
		StringBuilder text = new StringBuilder(this.file);
		for (String part : new String[] { this.element, this.field, this.problem }) {
			if (!part.isEmpty()) {
				text.append(": ").append(part);
			}
		}
		return text.toString();
	}
}
