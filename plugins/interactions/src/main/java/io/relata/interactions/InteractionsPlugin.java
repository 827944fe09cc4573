package io.relata.interactions;

import io.relata.contacts.ContactCards;
import io.relata.contacts.ContactDeleting;
import io.relata.contacts.ContactFacts;
import io.relata.interactions.internal.DemoInteractions;
import io.relata.interactions.internal.Departures;
import io.relata.interactions.internal.InteractionSettings;
import io.relata.interactions.internal.TemplateUse;
import io.relata.interactions.ui.ContactFigures;
import io.relata.interactions.ui.ContactTimeline;
import io.relata.interactions.ui.InteractionLogView;
import io.relata.interactions.ui.LatestEntries;
import io.relata.interactions.ui.RecordDialog;
import io.relata.interactions.ui.Workbench;
import io.relata.platform.access.Permission;
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
        card(to);
        pages(to);
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
                .add(PublishedService.of(AttachmentFiles.class))
                .add(new SettingsType<>(
                        "interactions",
                        InteractionSettings.class,
                        InteractionSettings.FRESH,
                        "interactions.settings.",
                        CodeTables.WRITE))
                .add(Veto.of("departures", ContactDeleting.class, deleting -> service(Departures.class)
                        .follow(deleting)))
                .add(new DemoData("interactions", Placement.at(300), () -> service(DemoInteractions.class)
                        .load()));
    }

    private void codes(Contributions to) {
        to.add(InteractionRecords.GROUP_TYPE)
                .add(InteractionRecords.TEMPLATE_TYPE)
                .add(CodeTable.of(GROUPS, "interactions.groups", InteractionRecords.GROUP_TYPE)
                        .icon(Icon.COLUMNS)
                        .at(Placement.at(300)))
                .add(CodeTable.of(TEMPLATES, "interactions.templates", InteractionRecords.TEMPLATE_TYPE)
                        .icon(Icon.CHAT)
                        .at(Placement.at(310))
                        .required("interactionGroupCode")
                        .reference("interactionGroupCode", GROUPS)
                        .reference("languageCodeDefault", "languages")
                        .checkedBy(TemplateUse::check))
                .add(new CodeUsage(
                                "groups",
                                GROUPS,
                                codes -> service(TemplateUse.class).ofGroups(codes),
                                null,
                                (change, oldCode, newCode) ->
                                        service(TemplateUse.class).groupRenamed(change, oldCode, newCode))
                        .counting("interactions.usage.templates"))
                .add(new CodeUsage(
                                "templates",
                                TEMPLATES,
                                codes -> service(TemplateUse.class).ofTemplates(codes),
                                "interactions?template={code}",
                                (change, oldCode, newCode) ->
                                        service(TemplateUse.class).templateRenamed(change, oldCode, newCode))
                        .counting(CodeUsage.INTERACTIONS))
                .add(new CodeUsage(
                                "salespeople",
                                "salespeople",
                                codes -> service(TemplateUse.class).ofSalespeople(codes),
                                "interactions?salesperson={code}",
                                (change, oldCode, newCode) ->
                                        service(TemplateUse.class).salespersonRenamed(change, oldCode, newCode))
                        .counting(CodeUsage.INTERACTIONS));
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
                        () -> LatestEntries.ofCurrentUser(bench())));
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
