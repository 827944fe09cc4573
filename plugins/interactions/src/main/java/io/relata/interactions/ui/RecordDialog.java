package io.relata.interactions.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.QueryParameters;
import io.relata.contacts.ContactCards;
import io.relata.contacts.ContactFacts;
import io.relata.contacts.ContactPicker;
import io.relata.interactions.InteractionDraft;
import io.relata.interactions.InteractionKind;
import java.util.Comparator;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Begins to record an interaction from wherever the user is. */
public final class RecordDialog {
    private static final int MOST = 1 + InteractionDraft.MOST_OTHERS;

    private static final int NAMED = 5;
    private static final String TOO_MANY = "interactions.tooManyToRecord";

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

    /**
     * Begin with contacts that are selected in a list: one interaction for each, of one occasion. Whoever wants no contact is
     * left out.
     *
     * @param bench what this plugin works with
     * @param contacts the contacts' ids
     */
    public static void begin(Workbench bench, Set<UUID> contacts) {
        var chosen = bench.contacts().facts(contacts).values().stream()
                .filter(contact -> !contact.privacyBlocked())
                .sorted(Comparator.comparing(ContactFacts::name).thenComparing(ContactFacts::no))
                .toList();
        if (chosen.isEmpty() || chosen.size() > MOST) {
            bench.desk().toasts().info(bench.text(chosen.isEmpty() ? "interactions.noneToRecord" : TOO_MANY, MOST));
            return;
        }
        var dialog = dialog(bench);
        var names = new Paragraph(bench.text(
                "interactions.recordWith",
                chosen.size(),
                chosen.stream().limit(NAMED).map(ContactFacts::name).collect(Collectors.joining(", "))
                        + (chosen.size() > NAMED ? " …" : "")));
        names.setId("record-with");
        names.addClassName("rl-muted");
        var composer = new Composer(bench, chosen.getFirst(), dialog::close);
        var body = new Div(names, composer);
        body.addClassName("rl-stack");
        dialog.add(body);
        dialog.open();
        composer.begin(InteractionKind.CALL, chosen.subList(1, chosen.size()));
    }

    private static Dialog dialog(Workbench bench) {
        var dialog = new Dialog();
        dialog.setHeaderTitle(bench.text("interactions.create"));
        dialog.addClassName("rl-dialog");
        dialog.setWidth("min(44rem, 96vw)");
        return dialog;
    }

    private static void ask(Workbench bench) {
        var dialog = dialog(bench);
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
