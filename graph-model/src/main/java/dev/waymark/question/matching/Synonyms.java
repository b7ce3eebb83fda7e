package dev.waymark.question.matching;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * Words for the same thing: the first of each group stands for all.
 */
final class Synonyms {

	private final Map<String, List<String>> groups = new HashMap<>();

	private final Map<String, String> first = new HashMap<>();

	private final Map<Character, List<String>> longestFirst;

	/**
	 * Knows groups of words.
	 * @param groups the words, those of one meaning together
	 * @param form the form in which they are looked up
	 */
	Synonyms(List<List<String>> groups, UnaryOperator<String> form) {
		for (List<String> group : groups) {
			String head = form.apply(group.getFirst());
			group.forEach((word) -> this.first.putIfAbsent(form.apply(word), head));
			this.groups.putIfAbsent(head, group);
		}
		this.longestFirst = this.first.keySet()
			.stream()
			.sorted(Comparator.comparingInt(String::length).reversed())
			.collect(Collectors.groupingBy((word) -> word.charAt(0)));
	}

	/**
	 * The word that stands for a word.
	 * @param word in the form of look-ups
	 * @return the first of its group, or the word itself
	 */
	String firstOf(String word) {
		return this.first.getOrDefault(word, word);
	}

	/**
	 * All words of a group.
	 * @param firstOf the word that stands for it, in the form of look-ups
	 * @return the group as it was given, or nothing
	 */
	List<String> groupOf(String firstOf) {
		return this.groups.getOrDefault(firstOf, List.of());
	}

	/**
	 * Puts the first of its group in the place of every word, in a text without spaces.
	 * @param text the text
	 * @return the text in fewer words
	 */
	String replaceIn(String text) {
		StringBuilder replaced = new StringBuilder(text.length());
		int at = 0;
		while (at < text.length()) {
			String word = wordAt(text, at);
			replaced.append(firstOf(word));
			at += word.length();
		}
		return replaced.toString();
	}

	/**
	 * The words of groups that stand in a text without spaces.
	 * @param text the text
	 * @return the groups
	 */
	List<String> groupsIn(String text) {
		return this.first.keySet()
			.stream()
			.filter(text::contains)
			.sorted()
			.flatMap((word) -> groupOf(firstOf(word)).stream())
			.distinct()
			.toList();
	}

	private String wordAt(String text, int at) {
		for (String word : this.longestFirst.getOrDefault(text.charAt(at), List.of())) {
			if (text.startsWith(word, at)) {
				return word;
			}
		}
		return text.substring(at, at + 1);
	}

}
