package io.relata.interactions.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.QueryParameters;
import io.relata.contacts.ContactCards;
import io.relata.contacts.ContactFacts;
import io.relata.contacts.ContactPicker;
import io.relata.interactions.InteractionKind;

/** Begins to record an interaction from wherever the user is. */
public final class RecordDialog {
    private RecordDialog() {}

    /**
     * Begin with a contact: in the composer of its card where that is open, else by going there.
     *
     * @param contact the contact
     * @param kind the kind to begin with
     */
    public static void begin(ContactFacts contact, InteractionKind kind) {
        var ui = UI.getCurrent();
        Composer.openFor(ui, contact.no())
                .ifPresentOrElse(
                        composer -> composer.begin(kind),
                        () -> ui.navigate(ContactCards.route(contact.no()), QueryParameters.of("compose", kind.key())));
    }

    /**
     * Begin without a contact: in the composer that is open, else in a dialog that asks for the contact first.
     *
     * @param bench what this plugin works with
     */
    public static void begin(Workbench bench) {
        Composer.openFor(UI.getCurrent(), null)
                .ifPresentOrElse(composer -> composer.begin(InteractionKind.CALL), () -> ask(bench));
    }

    private static void ask(Workbench bench) {
        var dialog = new Dialog();
        dialog.setHeaderTitle(bench.text("interactions.create"));
        dialog.addClassName("rl-dialog");
        dialog.setWidth("min(44rem, 96vw)");
        var place = new Div();
        var contact = new ContactPicker(bench.desk(), bench.contacts());
        contact.setLabel(bench.text("interactions.with"));
        contact.setWidthFull();
        contact.setId("record-contact");
        contact.addValueChangeListener(change -> {
            place.removeAll();
            if (change.getValue() != null) {
                var composer = new Composer(bench, change.getValue(), dialog::close);
                place.add(composer);
                composer.begin(InteractionKind.CALL);
            }
        });
        var body = new Div(contact, place);
        body.addClassName("rl-stack");
        dialog.add(body);
        dialog.open();
        contact.focus();
    }
}
