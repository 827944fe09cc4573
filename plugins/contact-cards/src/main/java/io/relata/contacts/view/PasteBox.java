package io.relata.contacts.view;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import io.relata.contacts.PastedContact;
import io.relata.contacts.PastedTexts;
import io.relata.ui.kit.Desk;
import io.relata.ui.kit.Icon;
import java.util.function.Consumer;

/** Takes a pasted signature, vCard or free text and says what was made of it. */
final class PasteBox extends Composite<Div> {

    private final Desk desk;
    private final Div outcome = new Div();

    PasteBox(Desk desk, PastedTexts texts, Consumer<PastedContact> filling) {
        this.desk = desk;
        var text = new TextArea(desk.text("contacts.paste"));
        text.setId("field-paste");
        text.setPlaceholder(desk.text("contacts.paste.hint"));
        text.setMinRows(1);
        text.setMaxRows(3);
        text.setWidthFull();
        text.setClearButtonVisible(true);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.addValueChangeListener(change -> {
            outcome.removeAll();
            outcome.setVisible(!change.getValue().isBlank());
            if (!change.getValue().isBlank()) {
                var read = texts.read(change.getValue());
                say(read.isPresent() ? "contacts.paste.read" : "contacts.paste.nothing");
                read.ifPresent(filling);
            }
        });
        outcome.addClassName("rl-hint");
        getContent().addClassName("rl-stack");
        outcome.setId("paste-outcome");
        outcome.setVisible(false);
        outcome.getElement().setAttribute("role", "status");
        getContent().add(text, outcome);
    }

    private void say(String key) {
        outcome.add(Icon.INFO.create(), new Span(desk.text(key)));
    }

    /** Offers to create the company the text names, which is not there yet. */
    void offer(String company, Runnable creation) {
        var create = new Button(desk.text("contacts.picker.create", company));
        create.setId("paste-create-company");
        create.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        create.addClickListener(click -> {
            creation.run();
            outcome.remove((Component) create);
        });
        outcome.add(create);
    }
}
