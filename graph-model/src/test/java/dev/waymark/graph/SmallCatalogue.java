package dev.waymark.graph;

import java.time.Instant;
import java.util.Map;

/**
 * A graph small enough to know by heart: two journeys, two personas, four questions,
 * seven assets, two slots.
 */
public final class SmallCatalogue {

	/** A moment at which {@code guide} and its Finnish edition are visible. */
	public static final Instant NOW = Instant.parse("2026-06-01T12:00:00Z");

	private static final String STATEMENT = """
			CREATE (mot4:Journey {key: 'MOT4', name_en: 'Moments', name_fi: 'Hetket'}),
			  (apa:Journey {key: 'APA', name_en: 'Awareness to advocacy'}),
			  (zmot:Stage {id: 'MOT4/ZMOT', key: 'ZMOT', postPurchase: false, name_en: 'Looking around'}),
			  (reviews:Stage {id: 'MOT4/ZMOT_REVIEWS', key: 'ZMOT_REVIEWS', name_en: 'Reviews'}),
			  (smot:Stage {id: 'MOT4/SMOT', key: 'SMOT', postPurchase: true, name_en: 'Using it'}),
			  (aware:Stage {id: 'APA/AWARENESS', key: 'AWARENESS', name_en: 'Awareness'}),
			  (mot4)-[:HAS_STAGE {position: 0}]->(zmot), (mot4)-[:HAS_STAGE {position: 1}]->(smot),
			  (zmot)-[:HAS_SUB_STAGE {position: 0}]->(reviews), (apa)-[:HAS_STAGE {position: 0}]->(aware),
			  (zmot)-[:NEXT {weight: 0.3}]->(zmot), (zmot)-[:NEXT {weight: 0.7}]->(smot),
			  (zmot)-[:ALIGNS_WITH {strength: 0.8}]->(aware),
			  (ships:Segment {key: 'SHIPS', name_en: 'Ships'}),
			  (engineer:Persona {key: 'ENGINEER', role: 'END_USER', name_en: 'Engineer'}),
			  (owner:Persona {key: 'OWNER', role: 'BUYER', name_en: 'Owner'}),
			  (ships)-[:INCLUDES {share: 0.4}]->(engineer), (ships)-[:INCLUDES {share: 0.6}]->(owner),
			  (owner)-[:PASSES {position: 0}]->(smot), (owner)-[:PASSES {position: 1}]->(zmot),
			  (owner)-[:PASSES {position: 0}]->(aware),
			  (need:Trigger {key: 'NEED', name_en: 'A need'}), (fault:Trigger {key: 'FAULT', name_en: 'A fault'}),
			  (need)-[:LEADS_TO]->(zmot), (need)-[:LEADS_TO]->(aware), (fault)-[:LEADS_TO]->(smot),
			  (owner)-[:RESPONDS_TO]->(need),
			  (fits:Question {key: 'FITS', kind: 'QUESTION', importance: 0.5, text_en: 'Does it fit my ship?',
			    text_fi: 'Sopiiko se alukseeni?', phrasings_en: ['vessel sizes']}),
			  (cost:Question {key: 'COST', kind: 'QUESTION', importance: 0.9, text_en: 'What does it cost?'}),
			  (rated:Question {key: 'RATED', kind: 'QUESTION', importance: 0.2, text_en: 'What do others say?'}),
			  (install:Question {key: 'INSTALL', kind: 'TASK', importance: 0.7, text_en: 'Install 100% of it'}),
			  (fits)-[:ARISES_AT]->(zmot), (cost)-[:ARISES_AT]->(zmot), (rated)-[:ARISES_AT]->(reviews),
			  (install)-[:ARISES_AT]->(smot), (fits)-[:ARISES_AT]->(aware),
			  (owner)-[:ASKS]->(cost), (owner)-[:ASKS {importance: 1.0}]->(rated), (engineer)-[:ASKS]->(fits),
			  (range:Subject {key: 'RANGE', kind: 'PRODUCT', name_en: 'Range'}),
			  (tide:Subject {key: 'TIDE', kind: 'PRODUCT', name_en: 'Tide'}), (tide)-[:PART_OF]->(range),
			  (sea:Subject {key: 'SEA', kind: 'INDUSTRY', name_en: 'Shipping'}),
			  (:Format {key: 'ARTICLE', devices: ['PRINT', 'MOBILE', 'DESKTOP'], name_en: 'Article'}),
			  (:Format {key: 'UGC', devices: ['MOBILE'], userMade: true, name_en: 'Made by customers'}),
			  (:Channel {key: 'EMAIL', name_en: 'E-mail'}), (:Channel {key: 'WEBSITE', name_en: 'Website'}),
			  (guide:ContentAsset {id: 'guide', externalId: 'cms-7', title: 'Guide to Tide', summary: 'Sizes & 50% more',
			    url: 'https://example.org/guide', format: 'ARTICLE', purpose: 'INFORM', locale: 'en',
			    status: 'PUBLISHED', publishedAt: datetime('2026-01-01T00:00:00Z'), cost: '120.50', version: 3,
			    channels: ['WEBSITE']}),
			  (opas:ContentAsset {id: 'guide-fi', title: 'Tide-opas', url: 'https://example.org/fi', format: 'ARTICLE',
			    purpose: 'INFORM', locale: 'fi', status: 'PUBLISHED', version: 1}),
			  (draft:ContentAsset {id: 'guide-ru', title: 'Tide', url: 'https://example.org/ru', format: 'ARTICLE',
			    purpose: 'INFORM', locale: 'ru', status: 'DRAFT', version: 1}),
			  (later:ContentAsset {id: 'later', title: 'Later', url: 'https://example.org/later', format: 'ARTICLE',
			    purpose: 'PROMOTE', locale: 'en', status: 'PUBLISHED',
			    publishedAt: datetime('2026-12-01T00:00:00Z'), version: 1}),
			  (over:ContentAsset {id: 'over', title: 'Over', url: 'https://example.org/over', format: 'ARTICLE',
			    purpose: 'PROMOTE', locale: 'en', status: 'PUBLISHED',
			    availableUntil: datetime('2026-06-01T12:00:00Z'), version: 1}),
			  (photo:ContentAsset {id: 'photo', title: 'Photo', url: 'https://example.org/photo', format: 'UGC',
			    purpose: 'PERSUADE', locale: 'en', status: 'PUBLISHED', version: 1}),
			  (sales:ContentAsset {id: 'sales', title: 'Sales desk', url: 'https://example.org/sales',
			    format: 'ARTICLE', purpose: 'SUPPORT', locale: 'en', status: 'PUBLISHED', version: 1,
			    devices: ['MOBILE'], channels: ['WEBSITE', 'EMAIL'], contactPhone: '+358 1', contactTimeZone: 'Europe/Helsinki',
			    contactHours: ['1 08:00-16:00']}),
			  (guide)-[:ABOUT]->(tide), (sales)-[:ABOUT]->(sea),
			  (hero:Placement {key: 'HERO', name: 'Large slot', formats: ['ARTICLE'], maxPerFormat: 1}),
			  (aside:Placement {key: 'ASIDE', name: 'Beside the text'}),
			  (hero)-[:PINS {until: datetime('2026-07-01T00:00:00Z')}]->(sales),
			  (hero)-[:PINS {until: datetime('2026-05-01T00:00:00Z')}]->(guide),
			  (aside)-[:BOOSTS {factor: 2.0}]->(guide), (aside)-[:HIDES]->(sales), (aside)-[:EDITORIAL {position: 0}]->(guide),
			  (opas)-[:TRANSLATION_OF]->(guide), (draft)-[:TRANSLATION_OF]->(guide),
			  (guide)-[:ANSWERS {quality: 0.9}]->(fits), (guide)-[:ANSWERS {quality: 0.4}]->(cost),
			  (opas)-[:ANSWERS {quality: 0.9}]->(fits), (draft)-[:ANSWERS {quality: 0.9}]->(fits),
			  (later)-[:ANSWERS {quality: 0.9}]->(fits), (over)-[:ANSWERS {quality: 0.9}]->(install),
			  (photo)-[:ANSWERS {quality: 0.9}]->(fits), (sales)-[:ANSWERS {quality: 0.6}]->(fits)""";

	private SmallCatalogue() {
	}

	/**
	 * Empties the graph and fills it with the small catalogue.
	 * @param neo4j to write to
	 */
	public static void load(TestNeo4j neo4j) {
		neo4j.clear();
		neo4j.graph().write(STATEMENT, Map.of(), (row) -> row);
	}

}
