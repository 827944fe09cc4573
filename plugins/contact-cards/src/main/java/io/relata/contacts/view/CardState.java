package io.relata.contacts.view;

import io.relata.contacts.Contact;
import io.relata.contacts.ContactFacts;
import io.relata.contacts.ContactRecords;
import io.relata.contacts.Contacts;
import io.relata.platform.change.Change;
import io.relata.platform.problem.Problem;
import io.relata.platform.problem.ProblemCode;
import io.relata.ui.kit.Desk;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Holds the contact a card shows and saves its fields one by one. When somebody else saved meanwhile, another field is
 * no obstacle; the same field is asked about.
 */
final class CardState {

    private static final int ATTEMPTS = 5;

    /**
     * Tells of a field that two people changed.
     *
     * @param field the field
     * @param original what it was when the edit began, as text
     * @param mine what the user entered
     * @param theirs what somebody else stored meanwhile
     * @param keepMine stores what the user entered
     * @param takeTheirs leaves what is stored
     */
    record Clash(String field, String original, String mine, String theirs, Runnable keepMine, Runnable takeTheirs) {}

    /** Asks which of two values shall stay. */
    @FunctionalInterface
    interface Question {
        void ask(Clash clash);
    }

    private final Desk desk;
    private final Contacts contacts;
    private final DuplicateNotices notices;
    private final Runnable redraw;
    private final Question question;
    private Contact contact;
    private @Nullable Contact company;
    private @Nullable Contact parent;

    CardState(
            Desk desk,
            Contacts contacts,
            DuplicateNotices notices,
            Contact contact,
            Runnable redraw,
            Question question) {
        this.desk = desk;
        this.contacts = contacts;
        this.notices = notices;
        this.contact = contact;
        this.redraw = redraw;
        this.question = question;
        this.company = readCompany();
        this.parent = readParent();
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

    /** Tells the parent company of a company, or null. */
    @Nullable
    Contact parent() {
        return parent;
    }

    /** Reads again what others may have changed. */
    void reload() {
        contact = contacts.read(contact.facts().no());
        company = readCompany();
        parent = readParent();
    }

    private @Nullable Contact readParent() {
        var no = contact.text(ContactRecords.PARENT_COMPANY_NO.name());
        return no.isEmpty() ? null : contacts.read(no);
    }

    /** Shows what was just changed by another way than a field's. */
    void changed() {
        reload();
        redraw.run();
    }

    private @Nullable Contact readCompany() {
        var facts = contact.facts();
        var no = facts.companyNo();
        return facts.isCompany() || no == null ? null : contacts.read(no);
    }

    /** Saves a field whose value was on the page until now. */
    void save(String field, @Nullable Object value) {
        save(field, contact.text(field), value, () -> {});
    }

    /**
     * Saves a field.
     *
     * @param before what it was when the edit began, as text
     * @param close ends the edit once it is settled which value stays
     * @throws Problem when it is refused; CONFLICT after the user was asked
     */
    void save(String field, String before, @Nullable Object mine, Runnable close) {
        for (int attempt = 1; contact.text(field).equals(before); attempt++) {
            try {
                write(field, contact.facts().version(), mine);
                return;
            } catch (Problem problem) {
                if (problem.code() != ProblemCode.CONFLICT || attempt == ATTEMPTS) {
                    throw explained(problem);
                }
                refresh();
            }
        }
        settle(field, before, mine, close);
    }

    private void settle(String field, String before, @Nullable Object mine, Runnable close) {
        redraw.run();
        var theirs = contact.text(field);
        var wanted = mine == null ? "" : mine.toString();
        if (!theirs.equals(wanted)) {
            question.ask(new Clash(
                    field,
                    before,
                    wanted,
                    theirs,
                    () -> {
                        write(field, Change.ANY_VERSION, mine);
                        close.run();
                    },
                    close));
            throw Problem.of(ProblemCode.CONFLICT, "contacts.conflict.title", desk.text("contacts.field." + field));
        }
    }

    private void refresh() {
        try {
            reload();
        } catch (Problem problem) {
            throw explained(problem);
        }
    }

    /** The contact was there when the card was opened: that it is not means that somebody deleted it. */
    private static Problem explained(Problem problem) {
        return problem.isNotFound() ? Problem.of(ProblemCode.STATE, "contacts.gone") : problem;
    }

    private void write(String field, long version, @Nullable Object value) {
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        values.put(field, value);
        var changed = contacts.update(contact.facts().no(), version, values);
        var label = desk.text("contacts.field." + field);
        desk.toasts().saved(desk.text("contacts.saved", label), changed.changeSet());
        notices.saved(changed.value(), values.keySet());
        changed();
    }
}
