package dev.waymark.content;

/**
 * What a visitor looks at or listens to.
 */
public enum Device {

	DESKTOP, MOBILE, TABLET, VOICE, KIOSK, TV, PRINT

}
