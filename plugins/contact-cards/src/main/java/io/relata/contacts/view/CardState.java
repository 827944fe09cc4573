package io.relata.contacts.view;

import io.relata.contacts.Contact;
import io.relata.contacts.ContactFacts;
import io.relata.contacts.Contacts;
import io.relata.platform.change.Change;
import io.relata.platform.problem.Problem;
import io.relata.platform.problem.ProblemCode;
import io.relata.ui.kit.Desk;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Holds the contact a card shows and saves its fields one by one. When somebody else saved meanwhile, another field is
 * no obstacle; the same field is asked about.
 */
final class CardState {

    /** Asks which of two values shall stay. */
    @FunctionalInterface
    interface Question {
        void ask(String field, @Nullable Object mine, @Nullable Object theirs, Runnable keepMine);
    }

    private final Desk desk;
    private final Contacts contacts;
    private final Runnable redraw;
    private final Question question;
    private Contact contact;
    private @Nullable Contact company;

    CardState(Desk desk, Contacts contacts, Contact contact, Runnable redraw, Question question) {
        this.desk = desk;
        this.contacts = contacts;
        this.contact = contact;
        this.redraw = redraw;
        this.question = question;
        this.company = readCompany();
    }

    Contact contact() {
        return contact;
    }

    ContactFacts facts() {
        return contact.facts();
    }

    boolean mayWrite() {
        return desk.may(Contacts.WRITE);
    }

    /** Tells the company of a person, or null. */
    @Nullable
    Contact company() {
        return company;
    }

    /** Reads again what others may have changed. */
    void reload() {
        contact = contacts.read(contact.facts().no());
        company = readCompany();
    }

    private @Nullable Contact readCompany() {
        var facts = contact.facts();
        var no = facts.companyNo();
        return facts.isCompany() || no == null ? null : contacts.read(no);
    }

    /**
     * Saves a field.
     *
     * @throws Problem when it is refused for another reason than somebody else's change
     */
    void save(String field, @Nullable Object value) {
        try {
            write(field, contact.facts().version(), value);
        } catch (Problem problem) {
            if (problem.code() != ProblemCode.CONFLICT) {
                throw problem;
            }
            settle(field, value);
        }
    }

    private void settle(String field, @Nullable Object mine) {
        var seen = contact.values().get(field);
        reload();
        var theirs = contact.values().get(field);
        if (Objects.equals(seen, theirs)) {
            write(field, contact.facts().version(), mine);
        } else if (!Objects.equals(theirs, mine)) {
            question.ask(field, mine, theirs, () -> write(field, Change.ANY_VERSION, mine));
        }
        redraw.run();
    }

    private void write(String field, long version, @Nullable Object value) {
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        values.put(field, value);
        var changed = contacts.update(contact.facts().no(), version, values);
        var label = desk.text("contacts.field." + field);
        desk.toasts().saved(desk.text("contacts.saved", label), changed.changeSet());
        reload();
        redraw.run();
    }
}
