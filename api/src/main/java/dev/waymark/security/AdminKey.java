package dev.waymark.security;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * The one key there is. Only its hash is held, and comparing takes the same time whatever
 * is sent.
 */
final class AdminKey {

	private final byte[] hash;

	AdminKey(String key) {
		this.hash = hash(key);
	}

	boolean matches(String sent) {
		return MessageDigest.isEqual(this.hash, hash(sent));
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
