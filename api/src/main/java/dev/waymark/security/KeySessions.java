package dev.waymark.security;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Lets a browser in that has shown the key, without keeping the key in it. A session is a
 * token: the second at which it ends, and an HMAC-SHA-256 over it with the signing key.
 * The HMAC covers the key's hash too, so a new key ends all sessions.
 */
public final class KeySessions {

	/** How long a session lasts: a working day. */
	public static final Duration LIFETIME = Duration.ofHours(12);

	private static final String PURPOSE = "waymark key session";

	private final AdminKey key;

	private final SecretKeySpec secret;

	private final Clock clock;

	KeySessions(AdminKey key, SigningKey signingKey, Clock clock) {
		this.key = key;
		this.secret = new SecretKeySpec(signingKey.bytes(), "HmacSHA256");
		this.clock = clock;
	}

	/**
	 * Opens a session.
	 * @param sent the key as it was typed
	 * @return the session's token, or empty where the key is not the right one
	 */
	public Optional<String> open(String sent) {
		if (!this.key.matches(sent.strip())) {
			return Optional.empty();
		}
		String end = String.valueOf(this.clock.instant().plus(LIFETIME).getEpochSecond());
		return Optional.of(end + "." + signature(end));
	}

	/**
	 * Whether a program that sends the key itself needs no session.
	 * @param authorization the header {@code Authorization}
	 * @return true where it carries the right key
	 */
	public boolean needsNone(String authorization) {
		return this.key.standsIn(authorization);
	}

	/**
	 * Whether a session goes on.
	 * @param token the token as it came back
	 * @return true until its end
	 */
	public boolean holds(String token) {
		int dot = token.indexOf('.');
		String end = token.substring(0, Math.max(0, dot));
		return end.matches("\\d{1,12}") && MessageDigest.isEqual(bytes(signature(end)), bytes(token.substring(dot + 1)))
				&& this.clock.instant().isBefore(Instant.ofEpochSecond(Long.parseLong(end)));
	}

	private String signature(String end) {
		try {
			Mac mac = Mac.getInstance("HmacSHA256");
			mac.init(this.secret);
			mac.update(bytes(PURPOSE));
			mac.update(this.key.hash());
			return Base64.getUrlEncoder().withoutPadding().encodeToString(mac.doFinal(bytes(end)));
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException("Every Java has HMAC-SHA-256", ex);
		}
	}

	private static byte[] bytes(String text) {
		return text.getBytes(StandardCharsets.UTF_8);
	}

}
