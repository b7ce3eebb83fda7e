package dev.waymark.seed.starter;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The smallest folder that has something of everything, for tests to spoil.
 */
final class SmallFolder {

	private final Map<String, String> files = new LinkedHashMap<>(Map.of("languages.yaml", """
			languages: [en, fi]
			""", "catalogue.yaml", """
			formats:
			  - {key: FAQ, name: {en: "FAQ", fi: "UKK"}, devices: [DESKTOP, MOBILE]}
			  - {key: PHOTO, name: {en: "Photo", fi: "Kuva"}, devices: [MOBILE], userMade: true}
			channels:
			  - {key: WEBSITE, name: {en: "Website", fi: "Sivusto"}}
			subjects:
			  - {key: RANGE, kind: PRODUCT, name: {en: "Range", fi: "Mallisto"}}
			  - {key: BIKE, kind: PRODUCT, name: {en: "Bike", fi: "Pyörä"}, partOf: RANGE}
			""", "journeys/MOT4.yaml", """
			journey: MOT4
			name: {en: "Moments", fi: "Hetket"}
			stages:
			  - key: ZMOT
			    name: {en: "Zero", fi: "Nolla"}
			    next: {ZMOT: 0.2, SMOT: 0.7}
			    alignedWith: {APA/AWARENESS: 0.9}
			    subStages:
			      - {key: REVIEWS, name: {en: "Reviews", fi: "Arviot"}}
			  - {key: SMOT, postPurchase: true, name: {en: "Second", fi: "Toinen"}}
			""", "journeys/APA.yaml", """
			journey: APA
			name: {en: "Three", fi: "Kolme"}
			stages:
			  - {key: AWARENESS, name: {en: "Awareness", fi: "Tietoisuus"}}
			""", "audience.yaml", """
			triggers:
			  - {key: NEED, name: {en: "Need", fi: "Tarve"}, leadsTo: [MOT4/ZMOT]}
			segments:
			  - key: HOMES
			    name: {en: "Homes", fi: "Kodit"}
			    personas:
			      - {key: PARENT, name: {en: "Parent", fi: "Vanhempi"}, role: BUYER, share: 1.0,
			         path: [MOT4/ZMOT, APA/AWARENESS, MOT4/SMOT], triggers: [NEED]}
			""", "questions.yaml", """
			questions:
			  - key: PRICE
			    kind: QUESTION
			    importance: 0.9
			    text: {en: "What does it cost?", fi: "Mitä se maksaa?"}
			    phrasings: {en: ["price"]}
			    arisesAt: [MOT4/ZMOT, {stage: MOT4/SMOT, fromDay: 1, untilDay: 7}]
			    askedBy: [{persona: PARENT, importance: 1.0}]
			    raisedBy: [NEED]
			""", "content.yaml", """
			content:
			  - id: bike-price
			    title: "The price"
			    summary: "All of it."
			    url: https://havu.example/price#today
			    format: FAQ
			    purpose: INFORM
			    devices: [DESKTOP]
			    about: [BIKE]
			    publishedAt: 2026-03-01
			    availableFrom: 2026-03-01T10:00:00+02:00
			    cost: "120.50"
			    callToAction: "Buy"
			    contact:
			      phone: "+358 9 555 0100"
			      timeZone: Europe/Helsinki
			      openingHours: [{days: [1, 2], opens: "08:00", closes: "18:00"}]
			    answers: {PRICE: 0.9}
			    translations:
			      fi: {title: "Hinta"}
			""", "placements.yaml", """
			placements:
			  - key: HERO
			    name: "Hero"
			    rules: [{kind: BOOST, content: bike-price, factor: 2, from: 2026-01-01, until: 2027-01-01}]
			    editorial: [bike-price.fi]
			"""));

	SmallFolder with(String file, String text) {
		this.files.put(file, text);
		return this;
	}

	SmallFolder replacing(String file, String old, String replacement) {
		String text = this.files.getOrDefault(file, "");
		if (!text.contains(old)) {
			throw new IllegalArgumentException(file + " does not contain " + old);
		}
		return with(file, text.replace(old, replacement));
	}

	List<SourceFile> files() {
		return this.files.entrySet()
			.stream()
			.map((file) -> new SourceFile(file.getKey(), file.getValue()))
			.sorted(Comparator.comparing(SourceFile::name))
			.toList();
	}

	/**
	 * The faults that reading finds, as texts.
	 */
	List<String> faults() {
		try {
			StarterReader.read(files());
			return List.of();
		}
		catch (FaultyStarterFilesException ex) {
			return ex.faults().stream().map(Fault::toString).toList();
		}
	}

	Path writtenTo(Path folder) throws IOException {
		for (SourceFile file : files()) {
			Path path = folder.resolve(file.name());
			Files.createDirectories(path.resolveSibling(""));
			Files.writeString(path, file.text());
		}
		return folder;
	}

}
