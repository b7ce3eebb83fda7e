package dev.waymark.recommendation;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import dev.waymark.event.DecisionReader;
import dev.waymark.placement.Placement;
import dev.waymark.recommendation.Recommendation.ExperimentAssignment;
import dev.waymark.recommendation.Recommendation.ResolvedContext;
import dev.waymark.recommendation.ranking.Pick;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * Signs decisions. A token holds what was decided (context, policy, revision, items,
 * chances) and nothing of the visitor. Where nothing is left to chance, equal decisions
 * have equal tokens and an answer can be shared; where something is, each draw is a
 * decision of its own. Form: deflated JSON and an HMAC-SHA-256 over it, both base64url,
 * joined by a dot. The signature is the decision's id.
 */
final class DecisionTokens implements DecisionReader {

	private static final int VERSION = 2;

	/** Longer ones are none of ours: a slate has at most 50 items. */
	private static final int LONGEST = 16_384;

	private static final JsonMapper JSON = new JsonMapper();

	private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();

	private final SecretKeySpec key;

	DecisionTokens(byte[] key) {
		this.key = new SecretKeySpec(Arrays.copyOf(key, key.length), "HmacSHA256");
	}

	/**
	 * Signs a decision.
	 * @param context what it was made for
	 * @param slot where
	 * @param revision of the graph
	 * @param policy how
	 * @param picks what was decided
	 * @param kept whether it may be logged
	 * @return the token
	 */
	String sign(ResolvedContext context, Placement slot, long revision, SlotPolicy policy, List<Pick> picks,
			boolean kept) {
		Map<String, @Nullable Object> decision = new LinkedHashMap<>();
		decision.put("v", VERSION);
		decision.put("kept", kept);
		decision.put("policy", policy.name());
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
		decision.put("placement", slot.key());
		ExperimentAssignment assignment = policy.assignment();
		if (assignment != null) {
			decision.put("experiment", assignment.key());
			decision.put("variant", assignment.variant());
		}
		decision.put("items", picks.stream().map((pick) -> pick.item().asset().id()).toList());
		decision.put("choices", picks.stream().map(Pick::choices).toList());
		if (policy.explorationRate() > 0) {
			decision.put("rate", policy.explorationRate());
			decision.put("draw", policy.draw());
			decision.put("propensities", picks.stream().map(Pick::propensity).toList());
			decision.put("best", picks.stream().map(Pick::best).toList());
		}
		byte[] payload = Deflated.of(JSON.writeValueAsString(decision));
		return BASE64.encodeToString(payload) + "." + BASE64.encodeToString(signature(payload));
	}

	@Override
	public Optional<Map<String, Object>> read(String recommendationId) {
		int dot = recommendationId.indexOf('.');
		if (dot < 0 || recommendationId.length() > LONGEST) {
			return Optional.empty();
		}
		try {
			byte[] payload = Base64.getUrlDecoder().decode(recommendationId.substring(0, dot));
			byte[] signature = signature(payload);
			if (!MessageDigest.isEqual(signature, Base64.getUrlDecoder().decode(recommendationId.substring(dot + 1)))) {
				return Optional.empty();
			}
			return SignedDecision.read(JSON.readTree(Deflated.text(payload)), VERSION,
					BASE64.encodeToString(signature));
		}
		catch (IllegalArgumentException ex) {
			return Optional.empty();
		}
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

}
