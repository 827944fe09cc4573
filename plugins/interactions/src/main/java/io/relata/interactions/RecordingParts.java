package io.relata.interactions;

import io.relata.contacts.ContactCards;
import io.relata.contacts.ContactDeleting;
import io.relata.contacts.ContactFacts;
import io.relata.contacts.MergePart;
import io.relata.interactions.internal.DocumentContacts;
import io.relata.interactions.internal.DocumentRecorder;
import io.relata.interactions.internal.ShippedDocumentTypes;
import io.relata.interactions.internal.StoredPartyAccounts;
import io.relata.interactions.ui.ContactAccounts;
import io.relata.interactions.ui.DocumentEventsView;
import io.relata.interactions.ui.RecordingSetupPanel;
import io.relata.interactions.ui.Workbench;
import io.relata.platform.access.Permission;
import io.relata.platform.change.Values;
import io.relata.platform.event.Listener;
import io.relata.platform.event.Veto;
import io.relata.platform.job.Job;
import io.relata.platform.plugin.Contributions;
import io.relata.platform.plugin.Placement;
import io.relata.platform.plugin.PublishedService;
import io.relata.setup.CodeTables;
import io.relata.setup.CodeUsage;
import io.relata.setup.SetupPage;
import io.relata.ui.CardSection;
import io.relata.ui.CardZone;
import io.relata.ui.NavGroup;
import io.relata.ui.NavPage;
import io.relata.ui.kit.Icon;
import java.util.Optional;
import java.util.function.BiFunction;
import org.jooq.DSLContext;

/**
 * Says what automatic recording brings.
 *
 * @param services finds the beans of the running plugin
 */
record RecordingParts(Services services) {

    /** Finds a bean. */
    interface Services {
        <T> T of(Class<T> type);
    }

    void contribute(Contributions to) {
        records(to);
        ways(to);
        pages(to);
        ShippedDocumentTypes.all().forEach(to::add);
    }

    private void records(Contributions to) {
        to.add(Permission.of(DocumentEvents.REPORT, "interactions.permission.report"))
                .add(DocumentRecords.RULE)
                .add(DocumentRecords.EVENT)
                .add(DocumentRecords.ACCOUNT)
                .add(PublishedService.of(DocumentRecordings.class))
                .add(PublishedService.of(DocumentEvents.class))
                .add(PublishedService.of(DocumentEventLog.class))
                .add(PublishedService.of(PartyAccounts.class))
                .add(CodeUsage.in(
                                "recording-rules",
                                InteractionTemplates.TABLE,
                                DocumentRecords.RULE,
                                DocumentRecords.RULE_TEMPLATE,
                                () -> services.of(DSLContext.class),
                                "setup/document-recording")
                        .counting("interactions.usage.recordings"))
                .add(Listener.of(
                        "document-events", DocumentHappened.class, happened -> services.of(DocumentRecorder.class)
                                .hear(happened)))
                .add(Job.of("document-events", "20 * * * * *", () -> services.of(DocumentRecorder.class)
                        .retryDue()))
                .add(Veto.of("accounts", ContactDeleting.class, deleting -> services.of(StoredPartyAccounts.class)
                        .follow(deleting)))
                .add(new MergePart(
                        "accounts",
                        "interactions.documents.accounts.moves",
                        contact -> services.of(StoredPartyAccounts.class).count(contact),
                        merging -> services.of(StoredPartyAccounts.class).follow(merging)));
    }

    /** Other plugins stand before, between and after these. */
    private void ways(Contributions to) {
        to.add(way("contact-number", 100, DocumentContacts::byNumber))
                .add(way("account", 200, DocumentContacts::byAccount))
                .add(way("email", 300, DocumentContacts::byEmail))
                .add(way("registration-number", 400, DocumentContacts::byRegistrationNumber));
    }

    private DocumentContactResolver way(
            String id, int order, BiFunction<DocumentContacts, Values, Optional<ContactFacts>> finder) {
        return new DocumentContactResolver(
                id, Placement.at(order), event -> finder.apply(services.of(DocumentContacts.class), event));
    }

    private void pages(Contributions to) {
        to.add(new SetupPage(
                        "document-recording",
                        "interactions.documents.setup",
                        Icon.FILE,
                        CodeTables.READ,
                        Placement.at(30),
                        () -> new RecordingSetupPanel(services.of(Workbench.class))))
                .add(NavPage.at("document-events", DocumentEventsView.class)
                        .inMenu("interactions.documents.log", Icon.HISTORY, NavGroup.SETUP)
                        .requires(Interactions.READ)
                        .placed(Placement.at(40)))
                .add(CardSection.on(ContactCards.CONTACT, "accounts")
                        .title("interactions.documents.accounts")
                        .in(CardZone.CONTEXT)
                        .last()
                        .requires(Interactions.READ)
                        .content(contact -> new ContactAccounts(services.of(Workbench.class), contact)));
    }
}
