package io.relata.contacts;

import io.relata.contacts.MergePreview.Moving;
import io.relata.platform.access.Access;
import io.relata.platform.change.Change;
import io.relata.platform.change.ChangeRequest;
import io.relata.platform.change.Changed;
import io.relata.platform.change.Changes;
import io.relata.platform.change.RecordField;
import io.relata.platform.change.RecordType;
import io.relata.platform.change.Values;
import io.relata.platform.problem.Problem;
import io.relata.platform.rest.FieldValues;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Keeps comments in a table of their own; each change of one is a change of its contact. */
@Service
class StoredComments implements ContactComments, ContactBelongings {

    private static final String NAME = "comments";
    private static final RecordField<UUID> CONTACT_ID =
            RecordField.reference("contactId").readOnly();
    private static final RecordField<LocalDate> DATE = RecordField.date("date");
    private static final RecordField<String> CODE = RecordField.code("code", 10);
    private static final RecordField<String> COMMENT =
            RecordField.longText("comment", 2000).personal();

    static final RecordType TYPE = RecordType.of(
                    "contact-comment", "p_contact_cards_comment", Contacts.READ, CONTACT_ID, DATE, CODE, COMMENT)
            .labelled("contacts.field.");

    private final Access access;
    private final Changes changes;
    private final ContactReading contacts;
    private final DSLContext database;
    private final WorkDate workDate;

    StoredComments(Access access, Changes changes, ContactReading contacts, DSLContext database, WorkDate workDate) {
        this.access = access;
        this.changes = changes;
        this.contacts = contacts;
        this.database = database;
        this.workDate = workDate;
    }

    @Override
    public List<ContactComment> of(String no) {
        return database.select(TYPE.columns())
                .from(TYPE.table())
                .where(CONTACT_ID.column().eq(contact(no).id()))
                .orderBy(RecordType.ID)
                .fetch(StoredComments::shown);
    }

    @Override
    public Optional<LocalDate> proposedDate(String no) {
        var today = workDate.today();
        var dated = database.fetchExists(database.selectOne()
                .from(TYPE.table())
                .where(CONTACT_ID.column().eq(contact(no).id()), DATE.column().eq(today)));
        return dated ? Optional.empty() : Optional.of(today);
    }

    @Override
    public Changed<ContactComment> add(String no, Map<String, ? extends @Nullable Object> values) {
        var contact = contact(no);
        return make("contacts.change.commentAdded", contact, change -> {
            var row = FieldValues.read(TYPE, values);
            requireText(row);
            if (!row.has(DATE)) {
                row.with(DATE, proposedDate(no).orElse(null));
            }
            var id = change.insert(TYPE, row.with(CONTACT_ID, contact.id()));
            ContactMark.leave(change, contact, "+", NAME, id.toString());
            return shown(row(contact, id));
        });
    }

    @Override
    public Changed<ContactComment> update(
            String no, UUID id, long version, Map<String, ? extends @Nullable Object> values) {
        var contact = contact(no);
        row(contact, id);
        return make("contacts.change.commentChanged", contact, change -> {
            var row = FieldValues.read(TYPE, values);
            if (row.has(COMMENT)) {
                requireText(row);
            }
            change.update(TYPE, id, version, row);
            ContactMark.leave(change, contact, "+", NAME, id.toString());
            return shown(row(contact, id));
        });
    }

    @Override
    public UUID delete(String no, UUID id, long version) {
        var contact = contact(no);
        row(contact, id);
        return make("contacts.change.commentRemoved", contact, change -> {
                    change.delete(TYPE, id, version);
                    ContactMark.leave(change, contact, "-", NAME, id.toString());
                    return Boolean.TRUE;
                })
                .changeSet();
    }

    /** Tells whether there is any comment on a contact. */
    boolean anyOn(UUID contact) {
        return database.fetchExists(database.selectOne()
                .from(TYPE.table())
                .where(CONTACT_ID.column().eq(contact)));
    }

    @Override
    public void removeAll(Change change, List<UUID> gone) {
        ids(gone).forEach(id -> change.delete(TYPE, id, Change.ANY_VERSION));
    }

    @Override
    public void moveAll(Change change, ContactFacts from, ContactFacts to) {
        var values = Values.none().with(CONTACT_ID, to.id());
        ids(List.of(from.id())).forEach(id -> change.update(TYPE, id, Change.ANY_VERSION, values));
    }

    @Override
    public List<Moving> movings(ContactFacts contact) {
        var count = database.fetchCount(TYPE.table(), CONTACT_ID.column().eq(contact.id()));
        return List.of(new Moving(NAME, "contacts.merge.comments", count));
    }

    private List<UUID> ids(List<UUID> contacts) {
        return database.select(RecordType.ID)
                .from(TYPE.table())
                .where(CONTACT_ID.column().in(contacts))
                .orderBy(RecordType.ID)
                .fetch(RecordType.ID);
    }

    private <T> Changed<T> make(String label, ContactFacts contact, Function<Change, T> work) {
        return changes.make(ChangeRequest.of(Contacts.WRITE, label, contact.name()), work);
    }

    private ContactFacts contact(String no) {
        access.require(Contacts.READ);
        return contacts.required(no);
    }

    private Record row(ContactFacts contact, UUID id) {
        return database.select(TYPE.columns())
                .from(TYPE.table())
                .where(RecordType.ID.eq(id), CONTACT_ID.column().eq(contact.id()))
                .fetchOptional()
                .orElseThrow(() -> Problem.notFound(id.toString()));
    }

    private static void requireText(Values row) {
        if (row.get(COMMENT) == null) {
            throw Problem.required(COMMENT.name());
        }
    }

    private static ContactComment shown(Record row) {
        return new ContactComment(
                row.get(RecordType.ID),
                row.get(RecordType.VERSION),
                row.get(DATE.column()),
                row.get(CODE.column()),
                Objects.requireNonNullElse(row.get(COMMENT.column()), ""));
    }
}
