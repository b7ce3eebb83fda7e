package dev.waymark.coverage;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

import dev.waymark.content.ContentAsset;
import dev.waymark.content.ContentStatus;

/**
 * What goes at one moment, and what that leaves empty.
 *
 * @param expiresAt the moment
 * @param contents published content that is available until then
 * @param gaps atomic cells that become gaps by it, most valuable first
 */
public record ExpiryWarning(Instant expiresAt, List<ContentAsset> contents, List<CoverageCell> gaps) {

	public ExpiryWarning {
		contents = List.copyOf(contents);
		gaps = List.copyOf(gaps);
	}

	/**
	 * Looks ahead. Each moment is looked at with everything gone that went before it.
	 * @param map the map as it is
	 * @param until the last moment that is looked at
	 * @param scope binds {@link CoverageScope#ATOMIC}; its moment is where looking begins
	 * @param rules what counts as covered
	 * @param most at most so many moments
	 * @return one warning a moment, the nearest first; moments that leave nothing empty
	 * are among them
	 */
	public static List<ExpiryWarning> of(ContentMap map, Instant until, CoverageScope scope, CoverageRules rules,
			int most) {
		TreeMap<Instant, TreeMap<String, ContentAsset>> going = new TreeMap<>();
		map.answers().values().forEach((assets) -> assets.forEach((asset) -> {
			Instant end = asset.availableUntil();
			if (asset.status() == ContentStatus.PUBLISHED && end != null && end.isAfter(scope.at())
					&& !end.isAfter(until)) {
				going.computeIfAbsent(end, (moment) -> new TreeMap<>()).put(asset.id(), asset);
			}
		}));
		List<ExpiryWarning> warnings = new ArrayList<>();
		going.entrySet().stream().limit(most).forEach((moment) -> {
			CoverageScope justBefore = new CoverageScope(scope.by(), scope.spots(), moment.getKey().minusMillis(1),
					scope.about());
			List<CoverageChange> changes = moment.getValue()
				.keySet()
				.stream()
				.<CoverageChange>map(CoverageChange.Archive::new)
				.toList();
			warnings.add(new ExpiryWarning(moment.getKey(), List.copyOf(moment.getValue().values()),
					WhatIf.opened(map, changes, justBefore, rules)));
		});
		return warnings;
	}

}
