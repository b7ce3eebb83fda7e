package dev.waymark.recommendation;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.Deflater;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import dev.waymark.recommendation.Recommendation.RecommendedContent;
import dev.waymark.recommendation.Recommendation.ResolvedContext;
import tools.jackson.databind.json.JsonMapper;

/**
 * Signs decisions. A token holds what was decided (context, policy, revision, items,
 * propensities) and nothing of the visitor, so equal decisions have equal tokens and an
 * answer can be shared. Form: deflated JSON and an HMAC-SHA-256 over it, both base64url,
 * joined by a dot.
 */
final class DecisionTokens {

	private static final String POLICY = "greedy/1";

	private static final JsonMapper JSON = new JsonMapper();

	private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();

	private final SecretKeySpec key;

	DecisionTokens(byte[] key) {
		this.key = new SecretKeySpec(Arrays.copyOf(key, key.length), "HmacSHA256");
	}

	String sign(ResolvedContext context, String placement, long revision, List<RecommendedContent> items) {
		Map<String, Object> decision = new LinkedHashMap<>();
		decision.put("v", 1);
		decision.put("policy", POLICY);
		decision.put("revision", revision);
		decision.put("journey", context.journey());
		decision.put("stage", context.stage());
		decision.put("persona", context.persona());
		decision.put("trigger", context.trigger());
		decision.put("question", context.question());
		decision.put("about", context.about());
		decision.put("device", context.device().name());
		decision.put("channel", context.channel());
		decision.put("locale", context.locale().toLanguageTag());
		decision.put("placement", placement);
		decision.put("items", items.stream().map((item) -> List.of(item.content().id(), item.propensity())).toList());
		byte[] payload = deflated(JSON.writeValueAsString(decision).getBytes(StandardCharsets.UTF_8));
		return BASE64.encodeToString(payload) + "." + BASE64.encodeToString(signature(payload));
	}

	private byte[] signature(byte[] payload) {
		try {
			Mac mac = Mac.getInstance("HmacSHA256");
			mac.init(this.key);
			return mac.doFinal(payload);
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException("This Java has no HMAC-SHA-256", ex);
		}
	}

	private static byte[] deflated(byte[] plain) {
		try (Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION, true)) {
			deflater.setInput(plain);
			deflater.finish();
			ByteArrayOutputStream out = new ByteArrayOutputStream(plain.length);
			byte[] buffer = new byte[1024];
			while (!deflater.finished()) {
				out.write(buffer, 0, deflater.deflate(buffer));
			}
			return out.toByteArray();
		}
	}

}
