package io.relata.contacts.view;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import io.relata.contacts.ContactCards;
import io.relata.contacts.ContactFacts;
import io.relata.contacts.ContactPicker;
import io.relata.contacts.Contacts;
import io.relata.contacts.SimilarContact;
import io.relata.platform.change.Changed;
import io.relata.platform.problem.Problem;
import io.relata.platform.problem.ProblemCode;
import io.relata.platform.rest.FieldValues;
import io.relata.setup.CodeField;
import io.relata.setup.CodeTables;
import io.relata.ui.kit.Desk;
import io.relata.ui.kit.FormDialog;
import io.relata.ui.kit.Icon;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Asks for the few things a new contact begins with, and tells whether somebody like that is there already. */
final class NewContactDialog {

    /** Names the kinds of contact. */
    enum Kind {
        COMPANY("contacts.new.company"),
        PERSON("contacts.new.person"),
        INDEPENDENT("contacts.new.independent");

        private final String title;

        Kind(String title) {
            this.title = title;
        }
    }

    private final Desk desk;
    private final Contacts contacts;
    private final CodeTables codes;
    private final DuplicateNotices notices;
    private final Kind kind;
    private final @Nullable ContactFacts company;
    private final FormDialog dialog;
    private final Map<String, HasValue<?, ?>> fields = new LinkedHashMap<>();
    private final Div hint = new Div();

    NewContactDialog(
            Desk desk,
            Contacts contacts,
            CodeTables codes,
            DuplicateNotices notices,
            Kind kind,
            @Nullable ContactFacts company) {
        this.desk = desk;
        this.contacts = contacts;
        this.codes = codes;
        this.notices = notices;
        this.kind = kind;
        this.company = company;
        this.dialog = new FormDialog(desk, desk.text(kind.title + ".title"));
        build();
    }

    void open() {
        dialog.open();
    }

    private void build() {
        var name = text("name", 100);
        name.setRequiredIndicatorVisible(true);
        name.setAutofocus(true);
        dialog.wideField("name", name);
        hint.addClassName("rl-hint");
        hint.setId("alike");
        hint.setVisible(false);
        hint.getElement().setAttribute("role", "status");
        dialog.note(hint);
        if (kind == Kind.PERSON) {
            dialog.wideField("companyNo", companyField());
        }
        if (kind != Kind.COMPANY) {
            dialog.field("jobTitle", text("jobTitle", 30));
            dialog.field("mobilePhoneNo", text("mobilePhoneNo", 30));
        } else {
            dialog.field("phoneNo", text("phoneNo", 30));
        }
        dialog.field("email", text("email", 80));
        if (kind == Kind.COMPANY) {
            dialog.field("homePage", text("homePage", 255));
            dialog.field("city", text("city", 30));
        }
        dialog.field("countryRegionCode", country());
        buttons();
        name.focus();
    }

    private void buttons() {
        dialog.onSave(desk.text("contacts.save"), () -> saved(create()));
        var another = new Button(
                desk.text("contacts.saveAndNew"),
                click -> dialog.attempt(() -> {
                    saved(create());
                    new NewContactDialog(desk, contacts, codes, notices, kind, company).open();
                }));
        another.setId("dialog-save-new");
        var card = new Button(
                desk.text("contacts.saveAndOpen"),
                click -> dialog.attempt(() -> {
                    var made = create();
                    saved(made);
                    UI.getCurrent().navigate(ContactCards.route(made.value().no()));
                }));
        card.setId("dialog-save-open");
        dialog.alsoOffer(another).alsoOffer(card);
    }

    private TextField text(String field, int length) {
        var editor = new TextField(desk.text("contacts.field." + field));
        editor.setMaxLength(length);
        editor.setValueChangeMode(ValueChangeMode.LAZY);
        editor.addValueChangeListener(change -> lookForAlike());
        fields.put(field, editor);
        return editor;
    }

    private ContactPicker companyField() {
        var picker = new ContactPicker(desk, contacts).companiesOnly();
        picker.setLabel(desk.text("contacts.type.company"));
        picker.setPlaceholder(desk.text("contacts.new.companyHint"));
        if (desk.may(Contacts.WRITE)) {
            picker.offerToCreate(this::createCompany);
        }
        picker.setValue(company);
        fields.put("companyNo", picker);
        return picker;
    }

    private ContactFacts createCompany(String name) {
        var made = contacts.create(Map.of("type", "company", "name", name));
        saved(made);
        return made.value();
    }

    private CodeField country() {
        var country = new CodeField(desk, codes, "countries");
        country.setLabel(desk.text("contacts.field.countryRegionCode"));
        fields.put("countryRegionCode", country);
        return country;
    }

    private Map<String, @Nullable Object> values() {
        var values = new LinkedHashMap<String, @Nullable Object>();
        values.put("type", kind == Kind.COMPANY ? "company" : "person");
        fields.forEach((name, field) -> {
            var value = field.getValue();
            if (value instanceof ContactFacts chosen) {
                values.put(name, chosen.no());
            } else if (value != null && !value.toString().isBlank()) {
                values.put(name, FieldValues.show(value));
            }
        });
        return values;
    }

    private Changed<ContactFacts> create() {
        if (kind == Kind.PERSON && fields.get("companyNo") instanceof ContactPicker picker && picker.isEmpty()) {
            throw Problem.of(ProblemCode.REQ, "contacts.problem.companyMissing").at("companyNo");
        }
        return contacts.create(values());
    }

    private void saved(Changed<ContactFacts> made) {
        desk.toasts().saved(desk.text("contacts.created", made.value().name()), made.changeSet());
        notices.saved(made.value(), fields.keySet());
    }

    private void lookForAlike() {
        var alike = notices.similar(values(), 3);
        hint.removeAll();
        hint.setVisible(!alike.isEmpty());
        if (!alike.isEmpty()) {
            hint.add(Icon.INFO.create(), new Span(desk.text("contacts.alike", alike.size())));
            alike.forEach(each -> hint.add(link(each)));
        }
    }

    private Component link(SimilarContact similar) {
        var contact = similar.contact();
        var link = new Anchor(ContactCards.route(contact.no()), contact.name());
        link.setTarget("_blank");
        var why = new Span(new Lines(desk).under(contact, 0) + " · " + notices.reasons(similar));
        why.addClassName("rl-small");
        return new Div(link, new Span(" "), why);
    }
}
