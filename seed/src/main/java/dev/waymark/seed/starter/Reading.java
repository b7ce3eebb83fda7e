package dev.waymark.seed.starter;

import java.util.List;

/**
 * What all files that are read together share.
 *
 * @param faults what was found wrong so far
 * @param languages in which every name and question is given, as BCP 47 tags
 */
record Reading(Faults faults, List<String> languages) {

	/**
	 * The languages of a folder that does not list its own.
	 */
	static final List<String> USUAL_LANGUAGES = List.of("en", "zh-Hans", "zh-Hant", "fi", "ru");

}
