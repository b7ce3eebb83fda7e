package dev.waymark.question.matching;

/**
 * Turns evidence into a confidence: a logistic regression, fitted once on sentences that
 * mean a question and on sentences about anything else. Languages without spaces have
 * weights of their own, because their texts are compared by characters.
 *
 * @param bias the sum before there is evidence
 * @param byWording the weight of {@link Evidence#byWording()}
 * @param byQuestion the weight of {@link Evidence#byQuestion()}
 * @param ofWording the weight of {@link Evidence#ofWording()}
 * @param weight the weight of the logarithm of {@link Evidence#weight()}
 * @param breadth the weight of {@link Evidence#breadth()}
 */
record Confidence(double bias, double byWording, double byQuestion, double ofWording, double weight, double breadth) {

	private static final Confidence SPACED = new Confidence(-7.4, 1.91, 2.68, 3.65, 1.42, 1.11);

	private static final Confidence UNSPACED = new Confidence(-9.34, 0.53, 4.45, 2.34, 1.9, 1.62);

	private static final double MOST_BREADTH = 3;

	static Confidence in(String tag) {
		return QuestionIndex.isUnspaced(tag) ? UNSPACED : SPACED;
	}

	/**
	 * Judges evidence.
	 * @param evidence what speaks for a question
	 * @return from 0 to 1
	 */
	double of(Evidence evidence) {
		if (evidence.weight() <= 0) {
			return 0;
		}
		double sum = this.bias + this.byWording * evidence.byWording() + this.byQuestion * evidence.byQuestion()
				+ this.ofWording * evidence.ofWording() + this.weight * Math.log(evidence.weight() + 0.1)
				+ this.breadth * Math.min(MOST_BREADTH, evidence.breadth());
		return 1 / (1 + Math.exp(-sum));
	}

}
