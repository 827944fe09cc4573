package io.relata.interactions;

import io.relata.contacts.ContactCards;
import io.relata.contacts.ContactCompanyChanging;
import io.relata.contacts.ContactDeleting;
import io.relata.contacts.ContactFacts;
import io.relata.contacts.ContactListAction;
import io.relata.contacts.ContactTypeChanging;
import io.relata.contacts.MergePart;
import io.relata.interactions.internal.DemoInteractions;
import io.relata.interactions.internal.Departures;
import io.relata.interactions.internal.InteractionSettings;
import io.relata.interactions.internal.InteractionSetup;
import io.relata.interactions.internal.ProposedTemplates;
import io.relata.interactions.internal.Reunions;
import io.relata.interactions.internal.StoredInteractionComments;
import io.relata.interactions.internal.TemplateRows;
import io.relata.interactions.internal.TemplateRules;
import io.relata.interactions.ui.ContactFigures;
import io.relata.interactions.ui.ContactTimeline;
import io.relata.interactions.ui.InteractionLogView;
import io.relata.interactions.ui.LatestEntries;
import io.relata.interactions.ui.RecordDialog;
import io.relata.interactions.ui.TemplateDialog;
import io.relata.interactions.ui.Workbench;
import io.relata.platform.access.Permission;
import io.relata.platform.change.RecordDeleting;
import io.relata.platform.change.RecordField;
import io.relata.platform.event.Veto;
import io.relata.platform.plugin.Contributions;
import io.relata.platform.plugin.DemoData;
import io.relata.platform.plugin.Placement;
import io.relata.platform.plugin.PlatformPlugin;
import io.relata.platform.plugin.PublishedService;
import io.relata.platform.settings.SettingsType;
import io.relata.setup.CodeTable;
import io.relata.setup.CodeTables;
import io.relata.setup.CodeUsage;
import io.relata.setup.RenameHandler;
import io.relata.ui.CardAction;
import io.relata.ui.CardSection;
import io.relata.ui.CardZone;
import io.relata.ui.ChecklistStep;
import io.relata.ui.HomeCard;
import io.relata.ui.ListColumn;
import io.relata.ui.NavGroup;
import io.relata.ui.NavPage;
import io.relata.ui.QuickCreate;
import io.relata.ui.kit.Desk;
import io.relata.ui.kit.Icon;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/**
 * Bring interactions: their log, their place on the contact's card, their codes.
 *
 * @since 0.1
 */
public final class InteractionsPlugin extends PlatformPlugin {
    private static final String GROUPS = "interaction-groups";
    private static final String TEMPLATES = "interaction-templates";

    @Override
    public void contribute(Contributions to) {
        records(to);
        codes(to);
        uses(to);
        card(to);
        pages(to);
        new RecordingParts(this::service).contribute(to);
    }

    private void records(Contributions to) {
        to.add(Permission.of(Interactions.READ, "interactions.permission.read")
                        .suggestedFor(Permission.USER_ROLE, Permission.READER_ROLE))
                .add(Permission.of(Interactions.WRITE, "interactions.permission.write")
                        .suggestedFor(Permission.USER_ROLE))
                .add(Permission.of(Interactions.DELETE, "interactions.permission.delete"))
                .add(InteractionRecords.INTERACTION)
                .add(InteractionRecords.ATTACHMENT)
                .add(PublishedService.of(Interactions.class))
                .add(InteractionRecords.COMMENT_TYPE)
                .add(InteractionRecords.TEMPLATE_LANGUAGE_TYPE)
                .add(PublishedService.of(AttachmentFiles.class))
                .add(PublishedService.of(InteractionComments.class))
                .add(PublishedService.of(InteractionTemplates.class))
                .add(PublishedService.of(PhoneCalls.class))
                .add(PublishedService.of(LoggedEntries.class))
                .add(new SettingsType<>(
                                "interactions",
                                InteractionSettings.class,
                                InteractionSettings.FRESH,
                                "interactions.settings.",
                                CodeTables.WRITE)
                        .checkedBy(values -> service(InteractionSetup.class).checked(values)))
                .add(Veto.of(
                        "comments-of-entry", RecordDeleting.class, deleting -> service(StoredInteractionComments.class)
                                .deleting(deleting)))
                .add(Veto.of("languages-of-template", RecordDeleting.class, deleting -> service(TemplateRules.class)
                        .deleting(deleting)))
                .add(Veto.of("departures", ContactDeleting.class, deleting -> service(Departures.class)
                        .follow(deleting)))
                .add(Veto.of("moves", ContactCompanyChanging.class, changing -> service(Departures.class)
                        .follow(changing)))
                .add(Veto.of("types", ContactTypeChanging.class, changing -> service(Departures.class)
                        .refuse(changing)))
                .add(new MergePart(
                        "interactions",
                        "interactions.merge.moves",
                        contact -> service(Reunions.class).count(contact),
                        merging -> service(Reunions.class).follow(merging)))
                .add(new DemoData("interactions", Placement.at(300), () -> service(DemoInteractions.class)
                        .load()));
    }

    private void codes(Contributions to) {
        to.add(InteractionRecords.GROUP_TYPE)
                .add(InteractionRecords.TEMPLATE_TYPE)
                .add(CodeTable.of(GROUPS, "interactions.groups", InteractionRecords.GROUP_TYPE)
                        .icon(Icon.COLUMNS)
                        .at(Placement.at(300))
                        .shipping(ProposedTemplates::group))
                .add(CodeTable.of(TEMPLATES, "interactions.templates", InteractionRecords.TEMPLATE_TYPE)
                        .icon(Icon.CHAT)
                        .at(Placement.at(310))
                        .required("interactionGroupCode")
                        .reference("interactionGroupCode", GROUPS)
                        .reference("languageCodeDefault", "languages")
                        .checkedBy(TemplateRows::check)
                        .writtenWith(writing -> service(TemplateRules.class).writing(writing))
                        .offering(
                                "interactions.templateLanguages", Icon.FILE, code -> TemplateDialog.open(bench(), code))
                        .shipping(ProposedTemplates::template));
    }

    private void uses(Contributions to) {
        to.add(CodeUsage.in(
                                TEMPLATES + ".interactionGroupCode",
                                GROUPS,
                                InteractionRecords.TEMPLATE_TYPE,
                                InteractionRecords.GROUP_OF_TEMPLATE,
                                this::database,
                                null)
                        .counting("interactions.usage.templates"))
                .add(entries(GROUPS, InteractionRecords.GROUP, null))
                .add(new CodeUsage(
                        "languages-of-template", TEMPLATES, codes -> Map.of(), null, (change, from, code) -> service(
                                        TemplateRules.class)
                                .renamed(change, from, code)))
                .add(new CodeUsage(
                                "settings",
                                TEMPLATES,
                                codes -> service(InteractionSetup.class).counts(codes),
                                null,
                                (change, from, code) ->
                                        service(InteractionSetup.class).renamed(change, from, code))
                        .counting("interactions.usage.settings"))
                .add(new CodeUsage(
                        TEMPLATES + ".languageCodeDefault", "languages", codes -> Map.of(), null, defaultLanguages()))
                .add(CodeUsage.in(
                                TEMPLATES + ".languages",
                                "languages",
                                InteractionRecords.TEMPLATE_LANGUAGE_TYPE,
                                InteractionRecords.LANGUAGE_CODE,
                                this::database,
                                null)
                        .counting("interactions.usage.templateLanguages"))
                .add(entries("languages", InteractionRecords.LANGUAGE, null))
                .add(entries(TEMPLATES, InteractionRecords.TEMPLATE, "interactions?template={code}"))
                .add(entries("salespeople", InteractionRecords.SALESPERSON, "interactions?salesperson={code}"));
    }

    /** A default language is one of the template's languages, which are counted; it is followed when it is renamed. */
    private RenameHandler defaultLanguages() {
        return CodeUsage.in(
                        "default",
                        "languages",
                        InteractionRecords.TEMPLATE_TYPE,
                        InteractionRecords.DEFAULT_LANGUAGE,
                        this::database,
                        null)
                .renamed();
    }

    private CodeUsage entries(String table, RecordField<String> field, @Nullable String route) {
        return CodeUsage.in(table, table, InteractionRecords.INTERACTION, field, this::database, route)
                .counting(CodeUsage.INTERACTIONS);
    }

    private DSLContext database() {
        return service(DSLContext.class);
    }

    private void card(Contributions to) {
        to.add(CardSection.on(ContactCards.CONTACT, "timeline")
                        .in(CardZone.TIMELINE)
                        .first()
                        .requires(Interactions.READ)
                        .content(contact -> new ContactTimeline(bench(), contact)))
                .add(CardSection.on(ContactCards.CONTACT, "latest")
                        .title("interactions.latest")
                        .in(CardZone.PREVIEW)
                        .requires(Interactions.READ)
                        .content(contact -> LatestEntries.of(bench(), contact)))
                .add(CardSection.on(ContactCards.CONTACT, "figures")
                        .title("interactions.figures")
                        .in(CardZone.CONTEXT)
                        .requires(Interactions.READ)
                        .content(contact -> new ContactFigures(bench(), contact)))
                .add(new ContactListAction(
                        "record-interaction",
                        "interactions.create",
                        Icon.CHAT,
                        Interactions.WRITE,
                        Placement.FIRST,
                        contacts -> RecordDialog.begin(bench(), contacts)))
                .add(action(InteractionKind.CALL, Icon.PHONE, 10).shortcut("Alt+L"))
                .add(action(InteractionKind.MEETING, Icon.USERS, 20))
                .add(action(InteractionKind.EMAIL, Icon.MAIL, 30))
                .add(action(InteractionKind.LETTER, Icon.LETTER, 40))
                .add(new ListColumn<>(
                        ContactCards.CONTACT,
                        "last",
                        "interactions.lastColumn",
                        Interactions.READ,
                        Placement.NORMAL,
                        this::lastInteractions));
    }

    private static CardAction<ContactFacts> action(InteractionKind kind, Icon icon, int order) {
        return CardAction.on(
                        ContactCards.CONTACT,
                        kind.key(),
                        "interactions.action." + kind.key(),
                        contact -> RecordDialog.begin(contact, kind))
                .icon(icon)
                .asButton()
                .at(Placement.at(order))
                .requires(Interactions.WRITE)
                .when(contact -> !contact.privacyBlocked());
    }

    private void pages(Contributions to) {
        to.add(NavPage.at("interactions", InteractionLogView.class)
                        .inMenu("interactions.page", Icon.CHAT, NavGroup.RELATIONS)
                        .requires(Interactions.READ)
                        .placed(Placement.at(20)))
                .add(new QuickCreate(
                        "interaction",
                        "interactions.new",
                        Icon.CHAT,
                        "I",
                        Interactions.WRITE,
                        Placement.at(30),
                        () -> RecordDialog.begin(bench())))
                .add(new ChecklistStep(
                        "first-interaction",
                        "interactions.step",
                        "interactions.step.help",
                        1,
                        "interactions",
                        Interactions.WRITE,
                        Placement.at(300),
                        () -> service(Interactions.class).any()))
                .add(new HomeCard(
                        "latest",
                        "interactions.home",
                        Interactions.READ,
                        Placement.at(20),
                        () -> LatestEntries.ofCurrentUser(bench())))
                .add(new HomeCard(
                        "to-finish",
                        "interactions.toFinish",
                        Interactions.WRITE,
                        Placement.at(25),
                        () -> LatestEntries.toFinish(bench())));
    }

    private Map<UUID, String> lastInteractions(Collection<UUID> contacts) {
        var moments = service(Desk.class).moments();
        var cells = new HashMap<UUID, String>();
        service(Interactions.class)
                .lastInteractions(contacts)
                .forEach((contact, date) -> cells.put(contact, moments.ago(date)));
        return cells;
    }

    private Workbench bench() {
        return service(Workbench.class);
    }
}
