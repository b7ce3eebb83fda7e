package dev.waymark.coverage;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

import dev.waymark.content.ContentAsset;

/**
 * What goes at one moment, and what that leaves empty.
 *
 * @param expiresAt the moment
 * @param contents published content that is available until then, with its texts
 * @param gaps atomic cells that become gaps by it, most valuable first
 */
public record ExpiryWarning(Instant expiresAt, List<ContentAsset> contents, List<CoverageCell> gaps) {

	public ExpiryWarning {
		contents = List.copyOf(contents);
		gaps = List.copyOf(gaps);
	}

	/**
	 * Looks ahead. Each moment is looked at with everything gone that went before it and
	 * everything there that has come by then, as if the content stayed and as if it went.
	 * @param map the map as it is
	 * @param going published content that goes, by the moment and then by id
	 * @param scope binds {@link CoverageScope#ATOMIC}
	 * @param rules what counts as covered
	 * @return one warning a moment, the nearest first; moments that leave nothing empty
	 * are among them
	 */
	public static List<ExpiryWarning> of(ContentMap map, List<ContentAsset> going, CoverageScope scope,
			CoverageRules rules) {
		Map<Instant, List<ContentAsset>> moments = going.stream()
			.collect(Collectors.groupingBy((asset) -> Objects.requireNonNull(asset.availableUntil()),
					LinkedHashMap::new, Collectors.toList()));
		List<ExpiryWarning> warnings = new ArrayList<>();
		moments.forEach((moment, contents) -> {
			CoverageScope then = scope.then(moment);
			ContentMap staying = map
				.answeredBy(new ChangedWorks(map.works(), each(contents, CoverageChange.Keep::new), moment));
			warnings.add(new ExpiryWarning(moment, contents,
					WhatIf.opened(staying, each(contents, CoverageChange.Archive::new), then, rules)));
		});
		return warnings;
	}

	private static List<CoverageChange> each(List<ContentAsset> contents, Function<String, CoverageChange> change) {
		return contents.stream().map(ContentAsset::id).map(change).toList();
	}

}
