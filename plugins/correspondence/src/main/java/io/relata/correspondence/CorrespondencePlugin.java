package io.relata.correspondence;

import com.vaadin.flow.component.Component;
import io.relata.contacts.ContactCards;
import io.relata.contacts.ContactDeleting;
import io.relata.contacts.MergePart;
import io.relata.correspondence.internal.ContactFates;
import io.relata.correspondence.internal.CorrespondenceSettings;
import io.relata.correspondence.internal.DocumentEmails;
import io.relata.correspondence.internal.MailingCreation;
import io.relata.correspondence.internal.MailingRules;
import io.relata.correspondence.internal.OutgoingMail;
import io.relata.correspondence.internal.WritingRules;
import io.relata.correspondence.ui.CorrespondenceDesk;
import io.relata.correspondence.ui.EmailDialog;
import io.relata.correspondence.ui.LetterDialog;
import io.relata.correspondence.ui.MailServerPanel;
import io.relata.correspondence.ui.MailingListView;
import io.relata.correspondence.ui.MailingView;
import io.relata.correspondence.ui.TextsPanel;
import io.relata.correspondence.ui.UnsentEmails;
import io.relata.interactions.DocumentSender;
import io.relata.interactions.InteractionRecording;
import io.relata.interactions.Interactions;
import io.relata.interactions.TemplateContentWriting;
import io.relata.platform.access.Permission;
import io.relata.platform.change.RecordField;
import io.relata.platform.change.RecordType;
import io.relata.platform.event.Listener;
import io.relata.platform.event.Veto;
import io.relata.platform.job.Job;
import io.relata.platform.plugin.Contributions;
import io.relata.platform.plugin.Placement;
import io.relata.platform.plugin.PlatformPlugin;
import io.relata.platform.plugin.PublishedService;
import io.relata.platform.settings.SettingsType;
import io.relata.segments.SegmentDelivery;
import io.relata.segments.SegmentLogged;
import io.relata.segments.SegmentLogging;
import io.relata.setup.CodeTables;
import io.relata.setup.CodeUsage;
import io.relata.setup.SetupPage;
import io.relata.ui.CardAction;
import io.relata.ui.CardSection;
import io.relata.ui.CardZone;
import io.relata.ui.NavGroup;
import io.relata.ui.NavPage;
import io.relata.ui.kit.Icon;
import java.util.Map;
import java.util.function.Function;
import org.jooq.DSLContext;

/**
 * Bring e-mails and letters: their texts, the mail server, mailings to segments.
 *
 * @since 0.1
 */
public final class CorrespondencePlugin extends PlatformPlugin {
    private static final String EVERY_FEW_SECONDS = "*/5 * * * * *";
    private static final String TEMPLATES = "interaction-templates";

    @Override
    public void contribute(Contributions to) {
        records(to);
        rules(to);
        uses(to);
        pages(to);
    }

    private void records(Contributions to) {
        to.add(Permission.of(Emails.READ, "correspondence.permission.read")
                        .suggestedFor(Permission.USER_ROLE, Permission.READER_ROLE))
                .add(Permission.of(Emails.SEND, "correspondence.permission.send")
                        .suggestedFor(Permission.USER_ROLE))
                .add(CorrespondenceRecords.MAILING)
                .add(CorrespondenceRecords.MAILING_TEXT)
                .add(CorrespondenceRecords.DELIVERY)
                .add(CorrespondenceRecords.SECRET)
                .add(PublishedService.of(MergeTexts.class))
                .add(PublishedService.of(MailServer.class))
                .add(PublishedService.of(Emails.class))
                .add(PublishedService.of(Mailings.class))
                .add(PublishedService.of(Letters.class))
                .add(new SettingsType<>(
                                CorrespondenceSettings.ID,
                                CorrespondenceSettings.class,
                                CorrespondenceSettings.FRESH,
                                "correspondence.settings.",
                                CodeTables.WRITE)
                        .checkedBy(CorrespondenceSettings::checked));
    }

    private void rules(Contributions to) {
        to.add(new SegmentDelivery("mailing", "correspondence.deliver"))
                .add(new DocumentSender(
                        "email",
                        Placement.NORMAL,
                        Emails.SEND,
                        () -> service(DocumentEmails.class).requireReady(),
                        contactNo -> service(DocumentEmails.class).addressOf(contactNo),
                        mail -> service(DocumentEmails.class).send(mail)))
                .add(Veto.of("sending", SegmentLogging.class, logging -> service(MailingRules.class)
                        .logging(logging)))
                .add(Listener.<SegmentLogged>of("mailing", SegmentLogged.class, event -> service(MailingCreation.class)
                        .logged(event)))
                .add(new Job("mail", EVERY_FEW_SECONDS, run -> service(OutgoingMail.class)
                        .send(run)))
                .add(Veto.of("content", TemplateContentWriting.class, writing -> service(WritingRules.class)
                        .writing(writing)))
                .add(Veto.of("subject", InteractionRecording.class, recording -> service(WritingRules.class)
                        .recording(recording)))
                .add(Veto.of("deleting", ContactDeleting.class, deleting -> service(ContactFates.class)
                        .deleting(deleting)))
                .add(new MergePart(
                        "deliveries",
                        "correspondence.merge.moves",
                        contact -> service(ContactFates.class).count(contact),
                        merging -> service(ContactFates.class).merging(merging)));
    }

    private void uses(Contributions to) {
        to.add(deliveries(TEMPLATES, CorrespondenceRecords.TEMPLATE))
                .add(deliveries("languages", CorrespondenceRecords.LANGUAGE))
                .add(deliveries("salespeople", CorrespondenceRecords.SALESPERSON))
                .add(followed("texts-" + TEMPLATES, TEMPLATES, CorrespondenceRecords.TEMPLATE))
                .add(followed("texts-languages", "languages", CorrespondenceRecords.LANGUAGE));
    }

    private CodeUsage deliveries(String table, RecordField<String> field) {
        return usage("deliveries-" + table, table, CorrespondenceRecords.DELIVERY, field)
                .counting("correspondence.usage.noOfDeliveries");
    }

    /** What a mailing says is counted by its e-mails and letters; it follows where a code is renamed. */
    private CodeUsage followed(String id, String table, RecordField<String> field) {
        return new CodeUsage(
                id,
                table,
                codes -> Map.of(),
                null,
                usage(id, table, CorrespondenceRecords.MAILING_TEXT, field).renamed());
    }

    private CodeUsage usage(String id, String table, RecordType type, RecordField<String> field) {
        return CodeUsage.in(id, table, type, field, () -> service(DSLContext.class), null);
    }

    private void pages(Contributions to) {
        to.add(CardAction.on(
                                ContactCards.CONTACT,
                                "send-email",
                                "correspondence.email",
                                contact -> EmailDialog.open(desk(), contact))
                        .icon(Icon.MAIL)
                        .at(Placement.at(60))
                        .requires(Emails.SEND)
                        .when(contact -> !contact.privacyBlocked()))
                .add(CardAction.on(
                                ContactCards.CONTACT,
                                "write-letter",
                                "correspondence.letter",
                                contact -> LetterDialog.open(desk(), contact))
                        .icon(Icon.LETTER)
                        .at(Placement.at(70))
                        .requires(Emails.SEND)
                        .when(contact -> !contact.privacyBlocked()))
                .add(CardSection.on(ContactCards.CONTACT, "unsent")
                        .title("correspondence.unsent")
                        .in(CardZone.CONTEXT)
                        .first()
                        .requires(Emails.READ)
                        .when(contact -> UnsentEmails.any(desk(), contact))
                        .content(contact -> new UnsentEmails(desk(), contact)))
                .add(NavPage.at("mailings", MailingListView.class)
                        .inMenu("correspondence.mailings", Icon.MAIL, NavGroup.RELATIONS)
                        .requires(Emails.READ)
                        .placed(Placement.at(40)))
                .add(NavPage.at("mailings/:no", MailingView.class).requires(Emails.READ))
                .add(setup("texts", "correspondence.texts", Icon.FILE, 320, Interactions.READ, TextsPanel::new))
                .add(setup(
                        "mail-server", "correspondence.server", Icon.MAIL, 50, CodeTables.WRITE, MailServerPanel::new));
    }

    private SetupPage setup(
            String id,
            String title,
            Icon icon,
            int place,
            String permission,
            Function<CorrespondenceDesk, Component> page) {
        return new SetupPage(id, title, icon, permission, Placement.at(place), () -> page.apply(desk()));
    }

    private CorrespondenceDesk desk() {
        return service(CorrespondenceDesk.class);
    }
}
