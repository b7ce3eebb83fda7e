package dev.waymark.seed.starter;

/**
 * What a load wrote.
 *
 * @param loaded false where the graph was not empty and was left alone: all counts are 0
 * @param journeys how many journeys
 * @param stages how many stages, sub-stages included
 * @param segments how many segments
 * @param personas how many personas
 * @param triggers how many triggers
 * @param subjects how many subjects
 * @param formats how many formats
 * @param channels how many channels
 * @param questions how many questions, tasks, invitations and stimuli
 * @param works how many works, each counted once for all its languages
 * @param assets how many pieces of content, translations included
 * @param placements how many placements
 */
public record LoadReport(boolean loaded, int journeys, int stages, int segments, int personas, int triggers,
		int subjects, int formats, int channels, int questions, int works, int assets, int placements) {

	static LoadReport nothing() {
		return new LoadReport(false, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);
	}

	static LoadReport of(StarterContents contents) {
		return new LoadReport(true, contents.journeys().size(), (int) contents.stages().count(),
				contents.segments().size(), (int) contents.personas().count(), contents.triggers().size(),
				contents.subjects().size(), contents.formats().size(), contents.channels().size(),
				contents.questions().size(), contents.content().size(),
				(int) contents.content().stream().flatMap(AssetEntry::allOf).count(), contents.placements().size());
	}

	/**
	 * The counts in one line, for people.
	 * @return {@code 8 journeys (52 stages), 10 segments (19 personas), …}
	 */
	public String summary() {
		return ("%d journeys (%d stages), %d segments (%d personas), %d triggers, %d subjects, %d formats, "
				+ "%d channels, %d questions, %d works (%d with their translations), %d placements")
			.formatted(this.journeys, this.stages, this.segments, this.personas, this.triggers, this.subjects,
					this.formats, this.channels, this.questions, this.works, this.assets, this.placements);
	}
}
