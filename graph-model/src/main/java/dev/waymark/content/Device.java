package dev.waymark.content;

/**
 * What a visitor looks at or listens to.
 */
public enum Device {

	DESKTOP("desktop", "on a desktop"), MOBILE("phone", "on a phone"), TABLET("tablet", "on a tablet"),
	VOICE("voice", "by voice"), KIOSK("kiosk", "at a kiosk"), TV("TV", "on TV"), PRINT("print", "in print");

	private final String label;

	private final String where;

	Device(String label, String where) {
		this.label = label;
		this.where = where;
	}

	/**
	 * What people call it.
	 * @return a word in English: {@code phone}
	 */
	public String label() {
		return this.label;
	}

	/**
	 * Where content is met, within a sentence.
	 * @return words in English: {@code on a phone}
	 */
	public String where() {
		return this.where;
	}

}
