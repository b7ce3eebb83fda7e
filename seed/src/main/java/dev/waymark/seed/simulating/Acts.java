package dev.waymark.seed.simulating;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

import dev.waymark.event.ConversionKind;
import dev.waymark.event.EventType;
import dev.waymark.seed.simulating.SimulatedWorld.Piece;
import dev.waymark.seed.simulating.SimulatedWorld.Source;
import dev.waymark.seed.simulating.SimulatedWorld.Stop;
import org.jspecify.annotations.Nullable;

/**
 * What a visitor does during stays: sessions in which content is shown and clicked on,
 * questions are asked, ratings given, and things bought.
 */
final class Acts {

	private static final List<String> DEVICES = List.of("MOBILE", "DESKTOP", "TABLET");

	private static final int SLATE = 3;

	private static final int MOST_SESSIONS = 5;

	private static final double STAGE_KNOWN = 0.8;

	private static final double PERSONA_KNOWN = 0.5;

	private final SimulatedWorld world;

	private final Taste taste;

	private final Chance chance;

	private final Telling telling;

	private final @Nullable String persona;

	private BigDecimal paid = BigDecimal.ZERO;

	Acts(SimulatedWorld world, Taste taste, Chance chance, Telling telling, @Nullable String persona) {
		this.world = world;
		this.taste = taste;
		this.chance = chance;
		this.telling = telling;
		this.persona = persona;
	}

	/**
	 * Tells a stay.
	 * @return how much what was looked at moves the visitor on
	 */
	double stay(Stop stop, Source source, Instant from, Instant to) {
		long length = Duration.between(from, to).toMillis();
		int sessions = 1 + this.chance.below(MOST_SESSIONS);
		double pull = 0;
		for (int session = 0; session < sessions; session++) {
			Instant begins = from.plusMillis(length * session / sessions);
			Instant ends = from.plusMillis(length * (session + 1) / sessions);
			this.telling.session((session == 0) ? source.name() : null, this.chance.any(DEVICES),
					this.chance.happens(PERSONA_KNOWN) ? this.persona : null);
			this.telling.at((session == 0 || this.chance.happens(STAGE_KNOWN)) ? stop.key() : null);
			pull += session(stop, session == 0, begins, Math.max(1, Duration.between(begins, ends).toMillis()));
		}
		return pull;
	}

	/** Tells a purchase as the end of a stay. */
	void buy(Instant when, Stop at) {
		BigDecimal price = amount(this.chance.logNormal(900, 0.7));
		this.paid = this.paid.add(price);
		this.telling.at(at.key());
		this.telling.conversion(when, ConversionKind.SALE, price);
	}

	private double session(Stop stop, boolean first, Instant begins, long length) {
		Clock clock = new Clock(begins, length);
		if (first && !stop.triggers().isEmpty() && this.chance.happens(0.4)) {
			this.telling.trigger(clock.next(), this.chance.any(stop.triggers()));
		}
		else if (first && this.chance.happens(0.3)) {
			this.telling.plain(EventType.STAGE_ENTERED, clock.next());
		}
		double pull = stop.contents().isEmpty() ? nothingShown(clock) : slate(stop, clock);
		if (!stop.questions().isEmpty() && this.chance.happens(0.15)) {
			this.telling.question(clock.next(), this.chance.any(stop.questions()));
		}
		if (stop.postPurchase()) {
			afterwards(clock);
		}
		else if (this.chance.happens(0.08)) {
			boolean early = stop.equals(this.world.stages().getFirst());
			this.telling.conversion(clock.next(), early ? ConversionKind.LEAD : ConversionKind.OPPORTUNITY, null);
		}
		return pull;
	}

	private double nothingShown(Clock clock) {
		this.telling.plain(EventType.STAGE_ENTERED, clock.next());
		return 0;
	}

	/** A slate is shown at one instant. */
	private double slate(Stop stop, Clock clock) {
		Instant shown = clock.next();
		Slate drawn = Slate.draw(stop.contents(), SLATE, this.chance);
		this.telling.decided(drawn);
		List<Piece> slate = drawn.pieces();
		for (int rank = 1; rank <= slate.size(); rank++) {
			this.telling.content(EventType.IMPRESSION, shown, slate.get(rank - 1).id(), rank);
		}
		double pull = this.taste.pull(this.telling.variant());
		for (int rank = 1; rank <= slate.size(); rank++) {
			Piece piece = slate.get(rank - 1);
			if (this.chance.happens(this.taste.click(this.persona, piece) / Math.sqrt(rank))) {
				this.telling.content(EventType.CLICK, clock.next(), piece.id(), rank);
				this.telling.content(EventType.VIEW, clock.next(), piece.id(), null);
				if (this.chance.happens(0.4)) {
					this.telling.content(EventType.COMPLETION, clock.next(), piece.id(), null);
				}
				pull += this.taste.pull(piece);
			}
			else if (this.chance.happens(0.02)) {
				this.telling.content(EventType.DISMISS, clock.next(), piece.id(), rank);
			}
		}
		return pull;
	}

	private void afterwards(Clock clock) {
		if (this.chance.happens(0.15)) {
			this.telling.rating(clock.next(), Math.min(10, 2 + this.chance.below(10)));
		}
		if (this.chance.happens(0.05)) {
			BigDecimal price = amount(this.chance.logNormal(300, 0.5));
			this.paid = this.paid.add(price);
			this.telling.conversion(clock.next(), ConversionKind.RENEWAL, price);
		}
		if (this.paid.signum() > 0 && this.chance.happens(0.01)) {
			this.telling.conversion(clock.next(), ConversionKind.REFUND, this.paid);
			this.paid = BigDecimal.ZERO;
		}
	}

	private static BigDecimal amount(double value) {
		return BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_UP);
	}

	/** The moments of a session, seconds apart; never beyond its length. */
	private final class Clock {

		private final Instant last;

		private Instant now;

		Clock(Instant begins, long length) {
			this.now = begins;
			this.last = begins.plusMillis(length - 1);
		}

		Instant next() {
			Instant moment = this.now;
			Instant later = moment.plusMillis(1 + (long) Acts.this.chance.logNormal(20_000, 1));
			this.now = later.isBefore(this.last) ? later : this.last;
			return moment;
		}

	}

}
