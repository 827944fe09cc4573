package io.relata.contacts;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.provider.Query;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import io.relata.platform.problem.Problem;
import io.relata.ui.kit.Desk;
import io.relata.ui.kit.Icon;
import io.relata.ui.kit.Mark;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Choose a contact by typing part of its name, a phone number in any format, an e-mail address or its number.
 *
 * @since 0.1
 */
public final class ContactPicker extends ComboBox<ContactFacts> {

    private static final int MOST = 200;
    private static final UUID NEW = new UUID(0, 0);

    private final Desk desk;
    private final Contacts contacts;
    private @Nullable ContactType type;
    private @Nullable Function<String, ContactFacts> creation;
    private String typed = "";
    private List<ContactFacts> found = List.of();

    /**
     * Make an empty field.
     *
     * @param desk what pages need
     * @param contacts finds contacts
     */
    public ContactPicker(Desk desk, Contacts contacts) {
        this.desk = desk;
        this.contacts = contacts;
        setPageSize(50);
        setClearButtonVisible(true);
        setItemLabelGenerator(this::label);
        setRenderer(new ComponentRenderer<>(this::row));
        setItems(this::fetch);
        addValueChangeListener(change -> createIfNew(change.getOldValue(), change.getValue()));
    }

    /** Offer companies only. */
    public ContactPicker companiesOnly() {
        type = ContactType.COMPANY;
        return this;
    }

    /** Offer persons only. */
    public ContactPicker personsOnly() {
        type = ContactType.PERSON;
        return this;
    }

    /**
     * Offer to create what was typed, when nothing has that very name.
     *
     * @param newCreation creates a contact of that name; a {@link Problem} it throws is shown at the field
     */
    public ContactPicker offerToCreate(Function<String, ContactFacts> newCreation) {
        creation = newCreation;
        return this;
    }

    private Stream<ContactFacts> fetch(Query<ContactFacts, String> query) {
        var text = query.getFilter().orElse("").strip();
        if (query.getOffset() == 0 || !text.equals(typed)) {
            typed = text;
            found = matching(text);
        }
        return found.stream().skip(query.getOffset()).limit(query.getLimit());
    }

    private List<ContactFacts> matching(String text) {
        var query = ContactQuery.all().ofType(type).found(text).atMost(MOST);
        var rows = new ArrayList<>(contacts.list(query).items());
        if (creation != null
                && !text.isEmpty()
                && rows.stream().noneMatch(row -> row.name().equalsIgnoreCase(text))) {
            rows.add(unborn(text));
        }
        return rows;
    }

    private ContactFacts unborn(String name) {
        return new ContactFacts(
                NEW,
                0,
                "",
                type == null ? ContactType.COMPANY : type,
                name,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                false);
    }

    private void createIfNew(@Nullable ContactFacts before, @Nullable ContactFacts chosen) {
        var create = creation;
        if (chosen == null || !chosen.id().equals(NEW) || create == null) {
            return;
        }
        try {
            setValue(create.apply(chosen.name()));
            setInvalid(false);
        } catch (Problem problem) {
            setValue(before);
            setErrorMessage(desk.text(problem.messageKey(), problem.arguments()));
            setInvalid(true);
        }
    }

    /** The offer is not named like what was typed: the field would take it before the contacts that were found. */
    private String label(ContactFacts contact) {
        return contact.id().equals(NEW) ? desk.text("contacts.picker.create", contact.name()) : contact.name();
    }

    private Div row(ContactFacts contact) {
        var line = new Div();
        line.addClassName("rl-who");
        if (contact.id().equals(NEW)) {
            line.add(Icon.PLUS.create(), new Span(desk.text("contacts.picker.create", contact.name())));
            return line;
        }
        var name = new Span(contact.name());
        name.addClassName("rl-name");
        var second = new Span(second(contact));
        second.addClassName("rl-second");
        line.add(
                contact.isCompany() ? Mark.company(contact.name()) : Mark.person(contact.name()),
                new Div(name, second));
        return line;
    }

    private static String second(ContactFacts contact) {
        var parts = new ArrayList<String>();
        parts.add(contact.no());
        if (!contact.isCompany() && contact.companyName() != null) {
            parts.add(contact.companyName());
        } else if (contact.city() != null) {
            parts.add(contact.city());
        }
        return String.join(" · ", parts);
    }
}
