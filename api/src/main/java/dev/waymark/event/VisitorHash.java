package dev.waymark.event;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import dev.waymark.security.SigningKey;

/**
 * What stands for a visitor who was forgotten: an HMAC-SHA-256 of the id under the
 * signing key, base64url.
 */
final class VisitorHash {

	private static final String PURPOSE = "waymark forgotten visitor";

	private final SecretKeySpec key;

	VisitorHash(SigningKey key) {
		this.key = new SecretKeySpec(key.bytes(), "HmacSHA256");
	}

	String of(String visitor) {
		try {
			Mac mac = Mac.getInstance("HmacSHA256");
			mac.init(this.key);
			mac.update(PURPOSE.getBytes(StandardCharsets.UTF_8));
			return Base64.getUrlEncoder()
				.withoutPadding()
				.encodeToString(mac.doFinal(visitor.getBytes(StandardCharsets.UTF_8)));
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException("Every Java has HMAC-SHA-256", ex);
		}
	}

}
