package dev.waymark.security;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import dev.waymark.input.InputErrorCode;
import dev.waymark.input.InputException;

/**
 * Tells visitors' ids that the site's own servers vouch for from those that anybody may
 * have typed. A signed id is {@code id.hmac}: the id, a dot and the HMAC-SHA-256 of the
 * id's UTF-8 bytes under the visitor key, as 64 hexadecimal digits. The id itself may
 * hold dots, and is not signed itself.
 */
public final class SignedVisitorIds {

	/** A signature counted in. */
	private static final int MOST_CHARACTERS = 300;

	private static final Pattern SIGNED = Pattern.compile("(?s)(.+)\\.([0-9a-fA-F]{64})");

	private final SecretKeySpec key;

	/**
	 * Signs with a key.
	 * @param secret the key's text, as it stands in the setting or the file
	 */
	public SignedVisitorIds(String secret) {
		this.key = new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256");
	}

	/**
	 * Reads an id as a caller sends it.
	 * @param sent the id, signed or not
	 * @return the visitor, or empty where there is a signature that does not fit
	 */
	public Optional<VisitorId> read(String sent) {
		Matcher signed = SIGNED.matcher(sent);
		if (!signed.matches()) {
			return Optional.of(new VisitorId(sent, false));
		}
		String id = signed.group(1);
		if (SIGNED.matcher(id).matches()) {
			return Optional.empty();
		}
		boolean fits = MessageDigest.isEqual(signature(id), HexFormat.of().parseHex(signed.group(2)));
		return fits ? Optional.of(new VisitorId(id, true)) : Optional.empty();
	}

	/**
	 * Reads the id that an argument holds.
	 * @param argument path of the argument
	 * @param sent the id, signed or not
	 * @return the visitor
	 * @throws InputException if it is empty, too long, or its signature does not fit
	 */
	public VisitorId require(String argument, String sent) {
		if (sent.isBlank() || sent.length() > MOST_CHARACTERS) {
			throw invalid(argument, "has " + sent.length() + " characters; a visitor's id has 1 to " + MOST_CHARACTERS
					+ " and is not blank");
		}
		return read(sent).orElseThrow(() -> invalid(argument, "ends in a signature that does not fit; sign the id "
				+ "with the visitor key of this installation, or send it without one"));
	}

	private static InputException invalid(String argument, String problem) {
		return new InputException(InputErrorCode.INVALID_ARGUMENT, argument, argument + " " + problem);
	}

	/**
	 * Signs an id.
	 * @param id the pseudonym
	 * @return the signed id
	 */
	public String sign(String id) {
		return id + "." + HexFormat.of().formatHex(signature(id));
	}

	private byte[] signature(String id) {
		try {
			Mac mac = Mac.getInstance("HmacSHA256");
			mac.init(this.key);
			return mac.doFinal(id.getBytes(StandardCharsets.UTF_8));
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException("Every Java has HMAC-SHA-256", ex);
		}
	}

	/**
	 * A visitor.
	 *
	 * @param id the pseudonym, without its signature
	 * @param signed whether the site's servers vouch for it
	 */
	public record VisitorId(String id, boolean signed) {
	}

}
