package dev.waymark.eligibility;

/**
 * How a visitor feels about the brand, after the Net Promoter groups.
 */
public enum Sentiment {

	PROMOTER, PASSIVE, DETRACTOR;

	private static final int PROMOTES = 9;

	private static final int PASSES = 7;

	/**
	 * The group of those who give a mark.
	 * @param rating from 0 to 10
	 * @return 9 and above PROMOTER, 7 and 8 PASSIVE, the rest DETRACTOR
	 */
	public static Sentiment ofRating(int rating) {
		if (rating >= PROMOTES) {
			return PROMOTER;
		}
		return (rating >= PASSES) ? PASSIVE : DETRACTOR;
	}

}
