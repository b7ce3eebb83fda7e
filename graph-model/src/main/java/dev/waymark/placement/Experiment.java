package dev.waymark.placement;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * What is tried out in a slot. Visitors are told apart by a hash of the experiment's key
 * and their pseudonym, so everyone stays where they are, on every instance and without
 * anything being kept. Who has no pseudonym takes no part.
 *
 * @param key names it; another key deals the visitors anew
 * @param controlShare how much of the visitors gets the editorial default, 0 to 1
 * @param variants the ways, at least one
 */
public record Experiment(String key, double controlShare, List<ExperimentVariant> variants) {

	/** What the control group is called where variants are named. */
	public static final String CONTROL = "CONTROL";

	private static final JsonMapper JSON = JsonMapper.builder().build();

	public Experiment {
		variants = List.copyOf(variants);
	}

	/**
	 * Where a visitor belongs.
	 * @param visitor the pseudonym
	 * @return the variant, or null for the control group
	 */
	public @Nullable ExperimentVariant variantOf(String visitor) {
		double place = place(visitor);
		if (place < this.controlShare) {
			return null;
		}
		double left = (place - this.controlShare) / (1 - this.controlShare)
				* this.variants.stream().mapToDouble(ExperimentVariant::share).sum();
		for (ExperimentVariant variant : this.variants) {
			left -= variant.share();
			if (left < 0) {
				return variant;
			}
		}
		return this.variants.getLast();
	}

	/**
	 * The form that the graph keeps.
	 * @return JSON
	 */
	public String written() {
		return JSON.writeValueAsString(this);
	}

	/**
	 * Reads the form that the graph keeps.
	 * @param written what {@link #written()} gave
	 * @return the experiment
	 */
	public static Experiment read(String written) {
		return JSON.readValue(written, Experiment.class);
	}

	/** Evenly spread over 0 to 1, by the first 53 bits of a SHA-256. */
	private double place(String visitor) {
		try {
			byte[] hash = MessageDigest.getInstance("SHA-256")
				.digest((this.key + '\0' + visitor).getBytes(StandardCharsets.UTF_8));
			return (ByteBuffer.wrap(hash).getLong() >>> 11) * 0x1.0p-53;
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("This Java has no SHA-256", ex);
		}
	}

}
