package dev.waymark.seed.starter;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class StarterReaderTests {

	private final SmallFolder folder = new SmallFolder();

	@Test
	void readsAFolderWithoutFaults() {
		assertThat(this.folder.faults()).isEmpty();
	}

	@ParameterizedTest(name = "{0}: {1} → {2}")
	@CsvSource(delimiter = '|', quoteCharacter = '`',
			textBlock = """
					content.yaml | PRICE: 0.9 | PRICE: 1.4 | content bike-price: answers.PRICE: is 1.4; write a number from 0 to 1
					content.yaml | title: "The price" | titel: "The price" | content bike-price: titel: is no field here; write title, if that is meant
					content.yaml | title: "The price" | titel: "The price" | content bike-price: title: is missing; add it
					content.yaml | title: "The price" | title: 12 | content bike-price: title: is 12; write it as a text, in quotes
					content.yaml | https://havu.example/price#today | havu.example/price | content bike-price: url: is "havu.example/price"; write a whole address
					content.yaml | 2026-03-01T | 2026-02-30T | availableFrom: is "2026-02-30T10:00:00+02:00"; write a date
					content.yaml | publishedAt: 2026-03-01 | publishedAt: 1.3.2026 | publishedAt: is "1.3.2026"; write a date (2026-03-01)
					content.yaml | publishedAt: | availableUntil: | availableUntil: is 2026-03-01T00:00Z, not after availableFrom 2026-03-01T08:00Z
					content.yaml | fi: {title | finnish_: {title | translations.finnish_: is "finnish_"; write a BCP 47 language tag
					content.yaml | fi: {title | en: {title | translations.en: is in the language of the original
					content.yaml | fi: {title: "Hinta"} | fi: {title: "Hinta", format: FAQ} | translations.fi.format: is no field here
					content.yaml | purpose: INFORM | purpose: INFROM | purpose: is "INFROM"; write INFORM, if that is meant
					content.yaml | id: bike-price | id: Bike Price | content Bike Price: id: is "Bike Price"; use small letters
					content.yaml | devices: [DESKTOP] | devices: [] | devices: is empty, so nobody would ever see it
					content.yaml | cost: "120.50" | cost: "-1" | cost: is "-1"; write an amount of 0 or more
					content.yaml | [1, 2] | [0, 8] | contact.openingHours[0].days: is 0; write ISO days
					content.yaml | "08:00" | "8.00" | contact.openingHours[0].opens: is "8.00"; write a time
					content.yaml | "18:00" | "25:00" | contact.openingHours[0].closes: is "25:00"; write a time
					content.yaml | Europe/Helsinki | Helsinki | contact.timeZone: is "Helsinki"; write a time zone
					content.yaml | format: FAQ | format: FAK | format: names the format FAK, which no file describes; write FAQ
					content.yaml | format: FAQ | format: PHOTO | rightsCleared: is missing, but customers make a PHOTO
					content.yaml | about: [BIKE] | about: [TRAM] | about: names the subject TRAM, which no file describes
					content.yaml | about: [BIKE] | about: BIKE | about: is "BIKE"; write a list
					catalogue.yaml | fi: "UKK" | sv: "FS" | format FAQ: name: has no text in fi; add it
					catalogue.yaml | fi: "UKK" | sv: "FS" | format FAQ: name.sv: is in none of the languages of these files (en, fi)
					catalogue.yaml | kind: PRODUCT, name: {en: "Range", fi: "Mallisto"} | kind: PRODUCT, name: {en: "Range", fi: "Mallisto"}, partOf: BIKE | subject BIKE: partOf: leads back to itself
					catalogue.yaml | key: BIKE | key: RANGE | subject RANGE: key: RANGE stands in catalogue.yaml already
					catalogue.yaml | channels: | chanels: | catalogue.yaml: chanels: is no field here; write channels
					journeys/MOT4.yaml | APA/AWARENESS | APA/AWARE | stage ZMOT: alignedWith: names the stage APA/AWARE, which no file describes
					journeys/MOT4.yaml | APA/AWARENESS | MOT4/SMOT | alignedWith.MOT4/SMOT: is a stage of the same journey
					journeys/MOT4.yaml | 0.9 | 0 | alignedWith.APA/AWARENESS: is 0; write a number above 0, 1 at most
					journeys/MOT4.yaml | SMOT: 0.7 | SMOT: 0.9 | stage ZMOT: next: adds up to 1.10; lower the weights
					journeys/MOT4.yaml | key: REVIEWS | key: ZMOT | stage ZMOT: subStages: ZMOT lies inside itself
					audience.yaml | share: 1.0 | share: 0.5 | segment HOMES: personas: have shares that add up to 0.50; make it 1
					audience.yaml | role: BUYER | role: SHOPPER | persona PARENT: role: is "SHOPPER"; write one of BUYER
					questions.yaml | MOT4/ZMOT | MOT4/ZMTO | question PRICE: arisesAt: names the stage MOT4/ZMTO, which no file describes; write MOT4/ZMOT
					questions.yaml | untilDay: 7 | untilDay: 0 | arisesAt[1].untilDay: is 0, before fromDay 1
					questions.yaml | importance: 0.9 | importance: high | importance: is "high"; write a number
					questions.yaml | askedBy: [{persona: PARENT, importance: 1.0}] | askedBy: [] | askedBy: names no persona
					placements.yaml | factor: 2 | factor: 11 | placement HERO: rules[0].factor: is 11; write a number from 1 to 10
					placements.yaml | kind: BOOST | kind: PIN | rules[0].factor: belongs to a BOOST
					placements.yaml | until: 2027-01-01 | until: 2025-01-01 | rules[0].until: is 2025-01-01T00:00Z, not after from
					""")
	void saysWhereAFaultIsAndTheWayOut(String file, String old, String replacement, String fault) {
		assertThat(this.folder.replacing(file, old, replacement).faults()).anySatisfy((found) -> {
			assertThat(found).startsWith(file).contains(fault);
		});
	}

	@Test
	void tellsAllFaultsOfAllFilesTogether() {
		assertThat(this.folder.replacing("questions.yaml", "0.9", "9")
			.replacing("content.yaml", "INFORM", "SELL")
			.replacing("content.yaml", "0.9", "9")
			.faults()).hasSize(3);
	}

	@Test
	void tellsTheSameKeyInTwoFiles() {
		assertThat(this.folder.with("more.yaml", "channels: [{key: WEBSITE, name: {en: Site, fi: Sivu}}]").faults())
			.containsExactly("more.yaml: channel WEBSITE: key: WEBSITE stands in catalogue.yaml already; "
					+ "give this one another key, or make them one");
	}

	@Test
	void tellsAnAlignmentThatStandsAtBothItsEnds() {
		assertThat(this.folder
			.replacing("journeys/APA.yaml", "key: AWARENESS,", "key: AWARENESS, alignedWith: {MOT4/ZMOT: 0.9},")
			.faults()).singleElement().asString().contains("stands the other way round at");
	}

	@Test
	void tellsWhereAFileIsNoYamlAndDoesNotBlameTheOthersForIt() {
		assertThat(this.folder.with("catalogue.yaml", "formats:\n  - {key: FAQ\n").faults()).singleElement()
			.asString()
			.startsWith("catalogue.yaml: line 2, column 14: cannot be read as YAML");
	}

	@Test
	void tellsAFieldThatStandsTwice() {
		assertThat(this.folder.replacing("questions.yaml", "kind: QUESTION", "kind: QUESTION\n    kind: TASK").faults())
			.singleElement()
			.asString()
			.startsWith("questions.yaml: line 4")
			.contains("kind");
	}

	@Test
	void demandsFiveLanguagesUnlessAFolderListsItsOwn() {
		assertThat(this.folder.with("languages.yaml", "languages: [en]").faults())
			.allSatisfy((fault) -> assertThat(fault).contains(".fi: is in none of the languages"));
		assertThat(new SmallFolder().with("languages.yaml", "channels: []").faults())
			.allSatisfy((fault) -> assertThat(fault).contains("has no text in zh-Hans, zh-Hant, ru"));
	}

}
