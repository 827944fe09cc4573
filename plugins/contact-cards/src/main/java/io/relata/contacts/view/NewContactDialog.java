package io.relata.contacts.view;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import io.relata.contacts.Channels;
import io.relata.contacts.ContactCards;
import io.relata.contacts.ContactFacts;
import io.relata.contacts.ContactPicker;
import io.relata.contacts.ContactRecords;
import io.relata.contacts.Contacts;
import io.relata.contacts.PastedContact;
import io.relata.contacts.PastedTexts;
import io.relata.platform.change.ChangeRequest;
import io.relata.platform.change.Changed;
import io.relata.platform.change.RecordField;
import io.relata.platform.problem.Problem;
import io.relata.platform.problem.ProblemCode;
import io.relata.platform.rest.FieldValues;
import io.relata.setup.CodeField;
import io.relata.setup.CodeTables;
import io.relata.ui.kit.Desk;
import io.relata.ui.kit.FormDialog;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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

    private static final List<String> NAME_PARTS = List.of("firstName", "middleName", "surname");
    private static final List<String> OF_THE_COMPANY = List.of(
            "address",
            "address2",
            "postCode",
            "city",
            "county",
            "countryRegionCode",
            "homePage",
            "registrationNumber",
            "vatRegistrationNo");

    private final Desk desk;
    private final Contacts contacts;
    private final CodeTables codes;
    private final DuplicateNotices notices;
    private final Kind kind;
    private final @Nullable ContactFacts company;
    private final FormDialog dialog;
    private final Map<String, HasValue<?, ?>> fields = new LinkedHashMap<>();
    private final Map<String, String> filled = new HashMap<>();
    private final PastedTexts texts;
    private final PasteBox paste;
    private final Channels channels;
    private final AddressTools addressTools;
    private final FurtherReachBox further;
    private final FurtherAddressBox addresses;
    private final AlikeBox alike;

    NewContactDialog(
            Desk desk,
            Contacts contacts,
            Channels channels,
            AddressTools addressTools,
            CodeTables codes,
            PastedTexts texts,
            DuplicateNotices notices,
            Kind kind,
            @Nullable ContactFacts company) {
        this.desk = desk;
        this.contacts = contacts;
        this.channels = channels;
        this.addressTools = addressTools;
        this.codes = codes;
        this.texts = texts;
        this.notices = notices;
        this.paste = new PasteBox(desk, texts, this::fill);
        this.further = new FurtherReachBox(desk, channels);
        this.addresses = new FurtherAddressBox(addressTools);
        this.alike = new AlikeBox(desk, notices, new AlikeBox.Choices() {
            @Override
            public void use(ContactFacts contact) {
                NewContactDialog.this.use(contact);
            }

            @Override
            public @Nullable Runnable link(ContactFacts contact) {
                return NewContactDialog.this.link(contact);
            }
        });
        this.kind = kind;
        this.company = company;
        this.dialog = new FormDialog(desk, desk.text(kind.title + ".title"));
        build();
    }

    void open() {
        dialog.open();
    }

    private void build() {
        dialog.note(paste);
        var name = text("name", 100);
        name.setRequiredIndicatorVisible(true);
        name.setAutofocus(true);
        dialog.wideField("name", name);
        dialog.note(alike);
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
                    new NewContactDialog(desk, contacts, channels, addressTools, codes, texts, notices, kind, company)
                            .open();
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
        dialog.alsoOffer(another, "Ctrl+Alt+Enter", Key.ENTER, KeyModifier.CONTROL, KeyModifier.ALT)
                .alsoOffer(card, "Ctrl+Shift+Enter", Key.ENTER, KeyModifier.CONTROL, KeyModifier.SHIFT);
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
        picker.addValueChangeListener(change -> lookForAlike());
        fields.put("companyNo", picker);
        return picker;
    }

    private CodeField country() {
        return codeField("countryRegionCode", "countries");
    }

    private CodeField codeField(String field, String table) {
        var editor = new CodeField(desk, codes, table);
        editor.setLabel(desk.text("contacts.field." + field));
        fields.put(field, editor);
        return editor;
    }

    /** Fills what is empty, or still holds what an earlier text filled; what somebody typed stays. */
    private void fill(PastedContact read) {
        var values = new LinkedHashMap<>(read.values());
        var person = "person".equals(values.remove("type"));
        NAME_PARTS.forEach(values::remove);
        var named = person ? read.company() : values.get("name");
        if (kind == Kind.COMPANY) {
            values.remove("jobTitle");
            values.computeIfPresent("name", (field, name) -> named);
        } else if (!person) {
            values.remove("name");
        }
        ContactRecords.CONTACT.fields().stream()
                .map(RecordField::name)
                .filter(values::containsKey)
                .forEach(field -> fill(field, Objects.requireNonNull(values.get(field))));
        // below the fields that were made for what the text says
        dialog.note(further);
        further.show(read.further(), values.values());
        dialog.note(addresses);
        addresses.show(read.addresses());
        if (kind == Kind.PERSON && named != null) {
            fillCompany(named);
        }
        lookForAlike();
    }

    private void fill(String name, String value) {
        var field = fields.get(name);
        if (field == null) {
            field = furtherField(name);
        }
        if (field instanceof HasValue<?, ?>
                && (field.isEmpty() || field.getValue().equals(filled.get(name)))) {
            @SuppressWarnings("unchecked")
            var text = (HasValue<?, String>) field;
            text.setValue(value);
            filled.put(name, value);
        }
    }

    /** Makes room for something that is not usually asked for. */
    private @Nullable HasValue<?, ?> furtherField(String name) {
        var field = ContactRecords.CONTACT.field(name).orElse(null);
        if (field == null) {
            return null;
        }
        if (name.equals(ContactRecords.LANGUAGE_CODE.name())) {
            dialog.field(name, codeField(name, "languages"));
        } else {
            dialog.field(name, text(name, field.maxLength()));
        }
        return fields.get(name);
    }

    private void fillCompany(String named) {
        if (!(fields.get("companyNo") instanceof ContactPicker picker) || !picker.isEmpty()) {
            return;
        }
        contacts.companyNamed(named)
                .ifPresentOrElse(
                        picker::setValue, () -> paste.offer(named, () -> picker.setValue(createCompany(named))));
    }

    /** Creates a company with what a pasted text says of it; the person inherits it from there. */
    private ContactFacts createCompany(String name) {
        var values = new LinkedHashMap<String, Object>();
        values.put("type", "company");
        values.put("name", name);
        OF_THE_COMPANY.forEach(read -> {
            var field = fields.get(read);
            if (field != null && !field.isEmpty() && filled.remove(read) != null) {
                values.put(read, FieldValues.show(field.getValue()));
                field.clear();
            }
        });
        var made = contacts.create(values);
        saved(made);
        return made.value();
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
        var whole = alike.different().isEmpty() && further.isEmpty() && addresses.isEmpty();
        return whole ? contacts.create(values()) : createWhole();
    }

    /** Creates a contact with its further numbers and addresses and remembers, in one change, whom it is not the same as. */
    private Changed<ContactFacts> createWhole() {
        var values = values();
        var name = String.valueOf(values.get("name"));
        return desk.changes().make(ChangeRequest.of(Contacts.WRITE, "contacts.change.created", name), change -> {
            var made = contacts.create(values).value();
            further.save(made.no(), texts(values));
            addresses.save(made.no());
            notices.remember(made, alike.different());
            return made;
        });
    }

    private static List<String> texts(Map<String, @Nullable Object> values) {
        return values.values().stream()
                .filter(String.class::isInstance)
                .map(String.class::cast)
                .toList();
    }

    private void saved(Changed<ContactFacts> made) {
        desk.toasts().saved(desk.text("contacts.created", made.value().name()), made.changeSet());
        notices.saved(made.value(), fields.keySet());
    }

    private void lookForAlike() {
        alike.look(values(), kind == Kind.PERSON && chosenCompany() == null);
    }

    private @Nullable ContactFacts chosenCompany() {
        return fields.get("companyNo") instanceof ContactPicker picker ? picker.getValue() : null;
    }

    private void use(ContactFacts contact) {
        dialog.close();
        UI.getCurrent().navigate(ContactCards.route(contact.no()));
    }

    /** A company that was found is taken for the person's; a person at no company is offered the chosen one. */
    private @Nullable Runnable link(ContactFacts found) {
        if (found.isCompany()) {
            return fields.get("companyNo") instanceof ContactPicker picker ? () -> picker.setValue(found) : null;
        }
        var joined = chosenCompany();
        return joined == null || !found.isIndependent() ? null : () -> dialog.attempt(() -> join(found, joined));
    }

    private void join(ContactFacts person, ContactFacts joined) {
        var changed = contacts.update(person.no(), person.version(), Map.of("companyNo", joined.no()));
        desk.toasts().saved(desk.text("contacts.alike.linked", person.name(), joined.name()), changed.changeSet());
        UI.getCurrent().navigate(ContactCards.route(person.no()));
    }
}
