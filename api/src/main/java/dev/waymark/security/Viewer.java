package dev.waymark.security;

/**
 * The caller of one request. Stands in the GraphQL context under {@link #KEY}.
 *
 * @param role what the caller may reach
 */
public record Viewer(Role role) {

	/** The name in the GraphQL context. */
	public static final String KEY = "viewer";

	/**
	 * Whether the caller belongs to the content team.
	 * @return true for EDITOR and ADMIN
	 */
	public boolean edits() {
		return this.role.includes(Role.EDITOR);
	}

}
