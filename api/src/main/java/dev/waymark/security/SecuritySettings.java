package dev.waymark.security;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Keys. Where one is left out, the first start makes one and keeps it in the data folder,
 * readable for its owner only. Several instances of one site need the same keys: set
 * them.
 *
 * @param adminKey the key of the content team, sent as
 * {@code Authorization: Bearer <key>}; kept in {@code admin.key}
 * @param signingKey the key that signs recommendation tokens; kept in {@code signing.key}
 * @param visitorKey the key that the site's servers sign visitors' ids with; kept in
 * {@code visitor.key}
 */
@ConfigurationProperties("waymark.security")
record SecuritySettings(@Nullable String adminKey, @Nullable String signingKey, @Nullable String visitorKey) {

	/** Without the keys, so that no log holds them. */
	@Override
	public String toString() {
		return "SecuritySettings[…]";
	}

}
