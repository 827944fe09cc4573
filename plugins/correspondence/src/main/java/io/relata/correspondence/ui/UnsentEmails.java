package io.relata.correspondence.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import io.relata.contacts.ContactFacts;
import io.relata.correspondence.CorrespondenceRecords;
import io.relata.correspondence.Delivery;
import io.relata.correspondence.DeliveryState;
import io.relata.correspondence.Emails;
import io.relata.platform.problem.Problem;
import java.util.List;

/** Shows, on the card of a contact, e-mails that were not taken, with the reason, and lets them be tried again. */
public final class UnsentEmails extends Composite<Div> {
    private static final int MOST = 20;

    private final transient CorrespondenceDesk desk;
    private final transient ContactFacts contact;

    /**
     * Make the section.
     *
     * @param desk what this plugin's pages work with
     * @param contact the contact
     */
    public UnsentEmails(CorrespondenceDesk desk, ContactFacts contact) {
        this.desk = desk;
        this.contact = contact;
        getContent().addClassName("rl-stack");
        getContent().setId("unsent-emails");
        show();
        desk.desk()
                .live()
                .onRecords(this, touched -> touched.type().equals(CorrespondenceRecords.DELIVERY.id()), this::show);
    }

    /** Tell whether there are any. */
    public static boolean any(CorrespondenceDesk desk, ContactFacts contact) {
        return desk.desk().may(Emails.READ) && !unsent(desk, contact).isEmpty();
    }

    private static List<Delivery> unsent(CorrespondenceDesk desk, ContactFacts contact) {
        return desk.emails().of(contact.no(), MOST).stream()
                .filter(each -> each.mailing() == null)
                .filter(each -> each.state() == DeliveryState.FAILED || each.state() == DeliveryState.REFUSED)
                .toList();
    }

    private void show() {
        getContent().removeAll();
        unsent(desk, contact).forEach(this::add);
    }

    private void add(Delivery unsent) {
        var about = new Span(unsent.subject() == null ? "" : unsent.subject());
        about.addClassName("rl-name");
        var reason = new Span(desk.reason(unsent.reason()));
        reason.addClassNames("rl-bad", "rl-small");
        var line = new Div(about, reason);
        line.addClassName("rl-stack");
        if (desk.maySend() && unsent.canBeRetried()) {
            var again = new Button(desk.text("correspondence.retry"), click -> {
                retry(desk, unsent.deliveryNo());
                show();
            });
            again.setId("retry-" + unsent.deliveryNo());
            again.addThemeVariants(ButtonVariant.LUMO_SMALL);
            var discard = new Button(desk.text("correspondence.discard"), click -> discard(unsent));
            discard.setId("discard-" + unsent.deliveryNo());
            discard.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
            var bar = new Div(again, discard);
            bar.addClassName("rl-bar");
            line.add(bar);
        }
        getContent().add(line);
    }

    private void discard(Delivery unsent) {
        try {
            var changeSet = desk.emails().discard(unsent.deliveryNo());
            desk.desk().toasts().saved(desk.text("correspondence.change.discarded", unsent.contactNo()), changeSet);
            show();
        } catch (Problem problem) {
            desk.desk().toasts().problem(problem);
        }
    }

    /** Tries again and says what came of it. */
    static void retry(CorrespondenceDesk desk, long deliveryNo) {
        try {
            tell(desk, desk.emails().retry(deliveryNo).value());
        } catch (Problem problem) {
            desk.desk().toasts().problem(problem);
        }
    }

    /** Says what came of an e-mail. */
    static void tell(CorrespondenceDesk desk, Delivery email) {
        var toasts = desk.desk().toasts();
        var to = String.valueOf(email.address());
        switch (email.state()) {
            case SENT -> toasts.info(desk.text(sent(email), to));
            case SENDING -> toasts.info(desk.text("correspondence.email.underWay", to));
            case WAITING -> toasts.info(desk.text("correspondence.waits"));
            default ->
                toasts.offer(
                        desk.text("correspondence.email.notSent", desk.reason(email.reason())),
                        desk.text("correspondence.retry"),
                        () -> retry(desk, email.deliveryNo()));
        }
    }

    /** Whether a document is recorded its own set-up says. */
    private static String sent(Delivery email) {
        return email.documentEvent() == null ? "correspondence.email.sent" : "correspondence.email.sentDocument";
    }
}
