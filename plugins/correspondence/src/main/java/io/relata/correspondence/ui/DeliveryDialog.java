package io.relata.correspondence.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import io.relata.contacts.ContactCards;
import io.relata.contacts.CorrespondenceType;
import io.relata.correspondence.Delivery;

/** Shows one e-mail or letter as its contact gets it, why it was not taken, and what can be done. */
final class DeliveryDialog extends Composite<Dialog> {
    private final CorrespondenceDesk desk;
    private final Delivery delivery;
    private final String name;

    DeliveryDialog(CorrespondenceDesk desk, Delivery delivery, String name) {
        this.desk = desk;
        this.delivery = delivery;
        this.name = name;
    }

    void open() {
        var dialog = getContent();
        dialog.setHeaderTitle(name);
        dialog.addClassName("rl-dialog");
        dialog.setWidth("min(44rem, 96vw)");
        var preview = new MergedPreview(desk, "delivery-preview");
        preview.show(() -> desk.mailings().show(delivery.deliveryNo()));
        var body = new Div(contact(), preview);
        body.addClassName("rl-stack");
        if (delivery.reason() != null) {
            var reason = new Div(desk.reason(delivery.reason()));
            reason.addClassName("rl-bad");
            reason.setId("delivery-reason");
            body.add(reason);
        }
        dialog.add(body);
        buttons(dialog);
        dialog.open();
    }

    private Anchor contact() {
        var link = new Anchor(ContactCards.route(delivery.contactNo()), delivery.contactNo() + " · " + name);
        link.setRouterIgnore(false);
        return link;
    }

    private void buttons(Dialog dialog) {
        var close = new Button(desk.text("ui.close"), click -> dialog.close());
        close.setId("delivery-close");
        dialog.getFooter().add(close);
        if (delivery.type() == CorrespondenceType.HARD_COPY) {
            dialog.getFooter().add(letter());
        } else if (desk.maySend() && delivery.canBeRetried()) {
            var again = new Button(desk.text("correspondence.retry"), click -> {
                UnsentEmails.retry(desk, delivery.deliveryNo());
                dialog.close();
            });
            again.setId("delivery-retry");
            dialog.getFooter().add(again);
        }
    }

    private Anchor letter() {
        return LetterLink.of("delivery-letter", desk.text("correspondence.letter.download"), () -> desk.letters()
                .of(delivery.deliveryNo()));
    }
}
