package dev.waymark.question.matching;

/**
 * What speaks for a question being meant by a text. Words count by their weight, those
 * that are only alike in part.
 *
 * @param byWording how much of the text the nearest wording of the question has, from 0
 * to 1
 * @param byQuestion how much of the text all its wordings have together, from 0 to 1
 * @param ofWording how much of the nearest wording the text has, from 0 to 1
 * @param weight the sum of what the text and the question have in common
 * @param breadth over how many words that sum is spread: 1 if all of it is one word
 */
record Evidence(double byWording, double byQuestion, double ofWording, double weight, double breadth) {

	static final Evidence NONE = new Evidence(0, 0, 0, 0, 0);

}
