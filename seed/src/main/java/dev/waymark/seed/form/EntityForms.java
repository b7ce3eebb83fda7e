package dev.waymark.seed.form;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import dev.waymark.content.ContentPurpose;
import dev.waymark.content.ContentStatus;
import dev.waymark.content.Device;
import dev.waymark.editing.EntityKind;
import dev.waymark.editing.LinkKind;
import dev.waymark.editing.Snapshot;
import dev.waymark.input.KeyKind;
import dev.waymark.persona.PersonaRole;
import dev.waymark.question.QuestionKind;
import dev.waymark.seed.form.WholeForm.SubStageForm;
import dev.waymark.subject.SubjectKind;

/**
 * The forms of all kinds of entities, with the field names of the API.
 */
public final class EntityForms {

	/** Properties of content whose fields have other names, and the key of a stage. */
	private static final Set<String> TOLD_OTHERWISE = Set.of("contactPhone", "contactUrl", "contactTimeZone",
			"contactHours", "imageUrl", "imageAlt", "imageWidth", "imageHeight", "key", "id", "version");

	private static final TextsForm NAME = new TextsForm("name");

	private static final ListForm DEVICES = new ListForm("devices", ValueForm.oneOf(Device.class));

	private static final PropertyForm IMPORTANCE = new PropertyForm("importance", ValueForm.FRACTION);

	/** Each kind stands behind those that it refers to, as far as kinds have an order. */
	private static final List<EntityForm> ALL = List.of(
			form(EntityKind.FORMAT, NAME, DEVICES, new PropertyForm("userMade", ValueForm.FLAG)),
			form(EntityKind.CHANNEL, NAME),
			form(EntityKind.SUBJECT, NAME, new PropertyForm("kind", ValueForm.oneOf(SubjectKind.class)),
					new LinkForm("partOf", LinkKind.PART_OF, KeyKind.SUBJECT)),
			form(EntityKind.JOURNEY_ALONE, NAME), stage(), form(EntityKind.SEGMENT, NAME),
			form(EntityKind.TRIGGER, NAME, new LinksForm("leadsTo", LinkKind.LEADS_TO, Target.STAGE),
					new ReadOnlyForm(keys("raises", LinkKind.RAISES, KeyKind.QUESTION))),
			form(EntityKind.PERSONA, NAME, new PropertyForm("role", ValueForm.oneOf(PersonaRole.class)),
					new LinkForm("segment", LinkKind.IN_SEGMENT, KeyKind.SEGMENT),
					new LinkValueForm("share", LinkKind.IN_SEGMENT, ValueForm.FRACTION, "segment"), new PathForm(),
					keys("triggers", LinkKind.RESPONDS_TO, KeyKind.TRIGGER)),
			question(), contentAsset(), placement(), gapTask(), spend());

	private static final Map<String, EntityForm> BY_TYPE = ALL.stream()
		.collect(Collectors.toMap(EntityForm::type, (form) -> form));

	private EntityForms() {
	}

	/**
	 * All forms.
	 * @return in an order in which most refer back alone
	 */
	public static List<EntityForm> all() {
		return ALL;
	}

	/**
	 * The form of a type.
	 * @param type such as {@code ContentAsset}
	 * @return the form, or empty for no type
	 */
	public static Optional<EntityForm> find(String type) {
		return Optional.ofNullable(BY_TYPE.get(type));
	}

	/**
	 * The names of all types, for people.
	 * @return with commas between
	 */
	public static String types() {
		return ALL.stream().map(EntityForm::type).sorted().collect(Collectors.joining(", "));
	}

	private static EntityForm stage() {
		return form(EntityKind.STAGE, NAME, new PropertyForm("postPurchase", ValueForm.FLAG), new WholeForm(),
				new SubStageForm(),
				new LinksForm("next", LinkKind.NEXT, Target.STAGE, new PropertyForm("weight", ValueForm.FRACTION)),
				new LinksForm("alignedWith", LinkKind.ALIGNS_WITH, Target.STAGE,
						new PropertyForm("strength", ValueForm.FRACTION)));
	}

	private static EntityForm question() {
		PropertyForm fromDay = new PropertyForm("fromDay", ValueForm.wholeFrom(0));
		PropertyForm untilDay = new PropertyForm("untilDay", ValueForm.wholeFrom(0));
		return form(EntityKind.QUESTION, new PropertyForm("kind", ValueForm.oneOf(QuestionKind.class)),
				new TextsForm("text"), new PhrasingsForm(), IMPORTANCE,
				new LinksForm("arisesAt", LinkKind.ARISES_AT, Target.STAGE, fromDay, untilDay),
				new LinksForm("askedBy", LinkKind.ASKED_BY, Target.of(KeyKind.PERSONA, "persona"), IMPORTANCE),
				keys("raisedBy", LinkKind.RAISED_BY, KeyKind.TRIGGER));
	}

	private static EntityForm contentAsset() {
		return form(EntityKind.CONTENT_ASSET, new PropertyForm("externalId", ValueForm.CHARACTERS),
				new PropertyForm("title", ValueForm.TEXT), new PropertyForm("summary", ValueForm.CHARACTERS),
				new PropertyForm("url", ValueForm.ADDRESS), new ImageForm(),
				new PropertyForm("callToAction", ValueForm.CHARACTERS),
				new PropertyForm("format", ValueForm.KEY, KeyKind.FORMAT),
				new PropertyForm("purpose", ValueForm.oneOf(ContentPurpose.class)),
				new PropertyForm("locale", ValueForm.LANGUAGE), DEVICES,
				new ListForm("channels", ValueForm.KEY, KeyKind.CHANNEL),
				keys("about", LinkKind.ABOUT, KeyKind.SUBJECT),
				new PropertyForm("status", ValueForm.oneOf(ContentStatus.class)),
				new PropertyForm("publishedAt", ValueForm.MOMENT), new PropertyForm("availableFrom", ValueForm.MOMENT),
				new PropertyForm("availableUntil", ValueForm.MOMENT),
				new PropertyForm("durationSeconds", ValueForm.wholeFrom(0)), new PropertyForm("cost", ValueForm.AMOUNT),
				new PropertyForm("rightsCleared", ValueForm.FLAG), new ContactForm(), answers(),
				new LinkForm("translationOf", LinkKind.TRANSLATION_OF, KeyKind.CONTENT),
				new ListForm(Snapshot.GUESSED, ValueForm.CHARACTERS));
	}

	private static LinksForm answers() {
		return new LinksForm("answers", LinkKind.ANSWERS, Target.of(KeyKind.QUESTION, "question"), List
			.of(new PropertyForm("quality", ValueForm.FRACTION), new PropertyForm(Snapshot.GUESSED, ValueForm.FLAG)),
				Map.of("quality", 1.0));
	}

	private static EntityForm placement() {
		return form(EntityKind.PLACEMENT, new PropertyForm("name", ValueForm.TEXT),
				new ListForm("formats", ValueForm.KEY, KeyKind.FORMAT),
				new PropertyForm("maxPerFormat", ValueForm.wholeFrom(1)),
				new PropertyForm("explorationRate", ValueForm.FRACTION),
				new PropertyForm("frequencyCap", ValueForm.wholeFrom(1)), new RulesForm(), new EditorialForm(),
				new ExperimentForm());
	}

	private static EntityForm gapTask() {
		return form(EntityKind.GAP_TASK, new PropertyForm("journey", ValueForm.KEY, KeyKind.JOURNEY),
				new PropertyForm("question", ValueForm.KEY, KeyKind.QUESTION), new PropertyForm("stage", ValueForm.KEY),
				new PropertyForm("persona", ValueForm.KEY, KeyKind.PERSONA),
				new PropertyForm("device", ValueForm.oneOf(Device.class)),
				new PropertyForm("locale", ValueForm.LANGUAGE),
				new PropertyForm("channel", ValueForm.KEY, KeyKind.CHANNEL), new PropertyForm("owner", ValueForm.TEXT),
				new PropertyForm("dueOn", ValueForm.DAY), new PropertyForm("brief", ValueForm.TEXT),
				new PropertyForm("openedAt", ValueForm.MOMENT), new PropertyForm("closedAt", ValueForm.MOMENT));
	}

	private static EntityForm spend() {
		return form(EntityKind.SPEND, new PropertyForm("day", ValueForm.DAY), new PropertyForm("source", ValueForm.KEY),
				new PropertyForm("journey", ValueForm.KEY, KeyKind.JOURNEY), new PropertyForm("stage", ValueForm.KEY),
				new PropertyForm("amount", SpendKey.AMOUNT));
	}

	private static KeyForm key(EntityKind kind) {
		return switch (kind) {
			case CONTENT_ASSET -> new KeyForm.Plain("id");
			case STAGE -> new KeyForm.OfStage();
			case GAP_TASK -> new GapTaskKey();
			case SPEND -> new SpendKey();
			case QUESTION, PERSONA, SEGMENT, SUBJECT, TRIGGER, JOURNEY, JOURNEY_ALONE, FORMAT, CHANNEL, PLACEMENT ->
				new KeyForm.Plain("key");
		};
	}

	private static LinksForm keys(String name, LinkKind kind, KeyKind names) {
		return new LinksForm(name, kind, Target.of(names, names.name()));
	}

	private static EntityForm form(EntityKind kind, FieldForm... fields) {
		Set<String> told = new HashSet<>(TOLD_OTHERWISE);
		List<String> texts = new ArrayList<>(List.of("phrasings_"));
		List<FieldForm> all = new ArrayList<>(List.of(fields));
		all.forEach((field) -> told.add(field.name()));
		all.stream().filter(TextsForm.class::isInstance).forEach((field) -> texts.add(field.name() + "_"));
		all.add(new OtherForm(Set.copyOf(told), List.copyOf(texts)));
		return new EntityForm(kind, key(kind), all);
	}

}
