package dev.waymark.security;

/**
 * What a caller may reach; each role includes those before it.
 */
public enum Role {

	/** Websites and apps: published content, without a key. */
	DELIVERY,

	/** The content team: drafts, costs, the future. */
	EDITOR,

	/** Who runs the installation. */
	ADMIN;

	/**
	 * Whether this role reaches what another may.
	 * @param needed the role that is needed
	 * @return true for the same role and those after it
	 */
	public boolean includes(Role needed) {
		return compareTo(needed) >= 0;
	}

}
