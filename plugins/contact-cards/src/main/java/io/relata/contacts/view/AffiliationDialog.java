package io.relata.contacts.view;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.TextField;
import io.relata.contacts.Affiliation;
import io.relata.contacts.Affiliations;
import io.relata.contacts.ContactPicker;
import io.relata.contacts.Contacts;
import io.relata.ui.kit.CalendarTexts;
import io.relata.ui.kit.Desk;
import io.relata.ui.kit.FormDialog;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Asks for a company of a person, with role and dates. */
final class AffiliationDialog {

    private final Desk desk;
    private final Contacts contacts;
    private final Affiliations affiliations;
    private final String no;

    AffiliationDialog(Desk desk, Contacts contacts, Affiliations affiliations, String no) {
        this.desk = desk;
        this.contacts = contacts;
        this.affiliations = affiliations;
        this.no = no;
    }

    /**
     * Asks for another one.
     *
     * @param then what to do with the change-set once it is saved
     */
    void add(Consumer<UUID> then) {
        var company = new ContactPicker(desk, contacts).companiesOnly();
        company.setLabel(desk.text("contacts.type.company"));
        company.setRequiredIndicatorVisible(true);
        var dialog = new FormDialog(desk, desk.text("contacts.affiliations.add")).wideField("companyNo", company);
        ask(dialog, null, values -> {
            values.put(
                    "companyNo",
                    company.getValue() == null ? null : company.getValue().no());
            then.accept(affiliations.add(no, values).changeSet());
        });
        company.focus();
    }

    /**
     * Asks for the role and the dates.
     *
     * @param then what to do with the change-set once it is saved
     */
    void edit(Affiliation known, Consumer<UUID> then) {
        ask(
                new FormDialog(desk, known.company().name()),
                known,
                values -> then.accept(affiliations
                        .update(no, known.id(), known.version(), values)
                        .changeSet()));
    }

    private void ask(FormDialog dialog, @Nullable Affiliation known, Consumer<Map<String, @Nullable Object>> saving) {
        var title = text("jobTitle", 30, known == null ? null : known.jobTitle());
        var note = text("note", 100, known == null ? null : known.note());
        var start = date("startingDate", known == null ? null : known.startingDate());
        var end = date("endingDate", known == null ? null : known.endingDate());
        end.setHelperText(desk.text("contacts.addresses.openEnd"));
        dialog.field("jobTitle", title)
                .field("note", note)
                .field("startingDate", start)
                .field("endingDate", end)
                .onSave(desk.text("contacts.save"), () -> {
                    var values = new LinkedHashMap<String, @Nullable Object>();
                    values.put("jobTitle", title.getValue());
                    values.put("note", note.getValue());
                    values.put("startingDate", start.getValue());
                    values.put("endingDate", end.getValue());
                    saving.accept(values);
                })
                .open();
    }

    private TextField text(String field, int length, @Nullable String before) {
        var text = new TextField(desk.text("contacts.field." + field));
        text.setMaxLength(length);
        text.setValue(Objects.requireNonNullElse(before, ""));
        return text;
    }

    private DatePicker date(String field, @Nullable LocalDate before) {
        var date = new DatePicker(desk.text("contacts.field." + field));
        date.setI18n(CalendarTexts.of(desk));
        date.setValue(before);
        return date;
    }
}
