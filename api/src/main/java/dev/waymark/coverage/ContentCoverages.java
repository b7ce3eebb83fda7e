package dev.waymark.coverage;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import dev.waymark.candidate.Contexts;
import dev.waymark.connection.ListMark;
import dev.waymark.content.Channel;
import dev.waymark.content.Channels;
import dev.waymark.content.Device;
import dev.waymark.coverage.CoverageGap.DemandSource;
import dev.waymark.event.RecordedDemand;
import dev.waymark.graph.Graph;
import dev.waymark.page.Page;
import dev.waymark.page.PageRequest;
import org.jspecify.annotations.Nullable;

/**
 * The way in: coverage, gaps and what-if of the map in the graph as it is now.
 */
public final class ContentCoverages {

	/** Each moment counts a part of the map anew. */
	public static final int MOST_WARNINGS = 100;

	private final Graph graph;

	private final ContentMaps maps;

	private final RecordedDemand recorded;

	private final Contexts contexts;

	private final Channels channels;

	private final CoverageRules rules;

	private final List<Device> devices;

	private final double trafficFrom;

	ContentCoverages(Graph graph, ContentMaps maps, RecordedDemand recorded, Contexts contexts, Channels channels,
			CoverageSettings settings) {
		this.graph = graph;
		this.maps = maps;
		this.recorded = recorded;
		this.contexts = contexts;
		this.channels = channels;
		this.rules = settings.rules();
		this.devices = settings.devices();
		this.trafficFrom = settings.trafficFrom();
	}

	/**
	 * The list of the gaps of a part of a map.
	 * @param journey key of the journey
	 * @param filter which part of the map
	 * @param at the moment that was asked for, null for now
	 * @return what its cursors are marked with
	 */
	public static ListMark gapList(String journey, CoverageFilter filter, @Nullable Instant at) {
		return ListMark.of("coverageGaps", journey, filter, at);
	}

	/**
	 * How a map is covered.
	 * @param journey key of a known journey
	 * @param by what a cell is bound to
	 * @param filter which part of the map; its keys are known
	 * @param at the moment
	 * @return coverage, ready to be summed up
	 */
	public Coverage coverage(String journey, Set<CoverageDimension> by, CoverageFilter filter, Instant at) {
		ContentMap map = this.maps.read(journey, filter, traffic(journey));
		return new Coverage(map, scope(map, by, filter, at), this.rules);
	}

	/**
	 * A page of the gaps, most valuable first.
	 * @param journey key of a known journey
	 * @param filter which part of the map; its keys are known
	 * @param at the moment
	 * @param page which of them, by {@link CoverageGaps#place}
	 * @return the page
	 */
	public Page<CoverageGap> gaps(String journey, CoverageFilter filter, Instant at, PageRequest page) {
		Optional<TrafficDemand> traffic = traffic(journey);
		ContentMap map = this.maps.read(journey, filter, traffic);
		DemandSource source = traffic.isPresent() ? DemandSource.TRAFFIC : DemandSource.PERSONA_SHARES;
		CoverageScope scope = scope(map, CoverageScope.ATOMIC, filter, at);
		Page<CoverageCell> cells = CoverageGaps.page(new Coverage(map, scope, this.rules), page);
		CellNames names = CellNames.of(this.graph, journey, cells.items());
		Map<CoverageCell, String> reasons = GapReasons.of(cells.items(), map, scope, names);
		return new Page<>(cells.items()
			.stream()
			.map((cell) -> new CoverageGap(journey, cell, CoverageGaps.priority(cell), source,
					Objects.requireNonNull(reasons.get(cell))))
			.toList(), cells.hasPrevious(), cells.hasNext(), cells.total());
	}

	/**
	 * What changes would open and close. Nothing is written.
	 * @param journey key of a known journey
	 * @param changes what would be done
	 * @param at the moment
	 * @return atomic cells that would open or close
	 */
	public WhatIf whatIf(String journey, List<CoverageChange> changes, Instant at) {
		ContentMap map = this.maps.read(journey, CoverageFilter.NONE, traffic(journey));
		Set<String> locales = new LinkedHashSet<>(map.locales());
		changes.forEach((change) -> {
			if (change instanceof CoverageChange.Translate translation) {
				locales.add(translation.locale());
			}
		});
		CoverageScope scope = new CoverageScope(CoverageScope.ATOMIC,
				spots(this.devices, List.copyOf(locales), List.of()), at, this.contexts.atHand(List.of()),
				spread(map, List.of()));
		return WhatIf.of(map, changes, scope, this.rules);
	}

	/**
	 * What goes within a time, and what that leaves empty.
	 * @param journey key of a known journey
	 * @param from where looking begins
	 * @param until where it ends
	 * @return one warning a moment, the nearest first, at most {@link #MOST_WARNINGS}
	 */
	public List<ExpiryWarning> expiring(String journey, Instant from, Instant until) {
		ContentMap map = this.maps.read(journey, CoverageFilter.NONE, traffic(journey));
		return ExpiryWarning.of(map, this.maps.going(map, from, until, MOST_WARNINGS),
				scope(map, CoverageScope.ATOMIC, CoverageFilter.NONE, from), this.rules);
	}

	/**
	 * The languages that content is in.
	 * @return their tags, sorted
	 */
	public List<String> locales() {
		return this.maps.locales();
	}

	/**
	 * The devices that are looked at where a filter names none.
	 * @return the devices
	 */
	public List<Device> devices() {
		return this.devices;
	}

	private Optional<TrafficDemand> traffic(String journey) {
		return TrafficDemand.of(this.recorded.of(journey), this.trafficFrom);
	}

	private CoverageScope scope(ContentMap map, Set<CoverageDimension> by, CoverageFilter filter, Instant at) {
		List<String> allChannels = (!filter.channels().isEmpty() || by.contains(CoverageDimension.CHANNEL))
				? this.channels.list().stream().map(Channel::key).toList() : List.of();
		List<String> channelKeys = filter.channels().isEmpty() ? allChannels : filter.channels();
		Set<CoverageDimension> bound = by.isEmpty() ? EnumSet.noneOf(CoverageDimension.class) : EnumSet.copyOf(by);
		if (by.equals(CoverageScope.ATOMIC) && !channelKeys.isEmpty()) {
			bound.add(CoverageDimension.CHANNEL);
		}
		List<Spot> spots = spots(filter.devices().isEmpty() ? this.devices : filter.devices(),
				filter.locales().isEmpty() ? map.locales() : filter.locales(), channelKeys);
		return new CoverageScope(bound, spots, at, this.contexts.atHand(filter.about()), spread(map, allChannels));
	}

	/** The spots of the whole map, whatever a filter names. */
	private int spread(ContentMap map, List<String> allChannels) {
		return this.devices.size() * map.locales().size() * Math.max(1, allChannels.size());
	}

	private static List<Spot> spots(List<Device> devices, List<String> locales, List<String> channels) {
		List<Spot> spots = new ArrayList<>();
		for (Device device : new LinkedHashSet<>(devices)) {
			for (String locale : new LinkedHashSet<>(locales)) {
				if (channels.isEmpty()) {
					spots.add(new Spot(device, locale, null));
				}
				new LinkedHashSet<>(channels).forEach((channel) -> spots.add(new Spot(device, locale, channel)));
			}
		}
		return spots;
	}

}
