package dev.waymark.content;

/**
 * What a piece of content is for.
 */
public enum ContentPurpose {

	INFORM, PERSUADE, PROMOTE, SUPPORT, SERVICE_RECOVERY, INVITE_ADVOCACY

}
