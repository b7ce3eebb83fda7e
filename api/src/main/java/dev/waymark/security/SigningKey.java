package dev.waymark.security;

import java.nio.charset.StandardCharsets;

/**
 * The secret that signs what clients carry and bring back, such as recommendation tokens:
 * the key of an HMAC. The same on every start, and on every instance that has the same
 * {@code waymark.security.signing-key} or data folder.
 */
public final class SigningKey {

	private final byte[] bytes;

	/**
	 * A key from its text.
	 * @param secret the text as it stands in the setting or the file
	 */
	public SigningKey(String secret) {
		this.bytes = secret.getBytes(StandardCharsets.UTF_8);
	}

	/**
	 * The key's bytes.
	 * @return a copy
	 */
	public byte[] bytes() {
		return this.bytes.clone();
	}

}
