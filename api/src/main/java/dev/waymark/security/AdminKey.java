package dev.waymark.security;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * The one key there is. Only its hash is held, and comparing takes the same time whatever
 * is sent.
 */
final class AdminKey {

	private static final String SCHEME = "Bearer ";

	private final byte[] hash;

	AdminKey(String key) {
		this.hash = hash(key);
	}

	boolean matches(String sent) {
		return MessageDigest.isEqual(this.hash, hash(sent));
	}

	/**
	 * Whether a header carries the key.
	 * @param authorization the header {@code Authorization}: {@code Bearer} in any case,
	 * and the key
	 */
	boolean standsIn(String authorization) {
		return authorization.regionMatches(true, 0, SCHEME, 0, SCHEME.length())
				&& matches(authorization.substring(SCHEME.length()).strip());
	}

	/** What stands for the key where something has to end when the key changes. */
	byte[] hash() {
		return this.hash.clone();
	}

	private static byte[] hash(String key) {
		try {
			return MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("Every Java has SHA-256", ex);
		}
	}

}
