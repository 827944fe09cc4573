package io.relata.contacts;

import static io.relata.contacts.ViewSharing.EVERYBODY;
import static io.relata.contacts.ViewSharing.TEAM;

import io.relata.platform.access.Access;
import io.relata.platform.access.Teams;
import io.relata.platform.change.Change;
import io.relata.platform.change.ChangeRequest;
import io.relata.platform.change.Changed;
import io.relata.platform.change.Changes;
import io.relata.platform.change.RecordField;
import io.relata.platform.change.RecordType;
import io.relata.platform.change.Values;
import io.relata.platform.problem.Problem;
import io.relata.platform.problem.ProblemCode;
import io.relata.platform.rest.FieldValues;
import io.relata.setup.CodeTables;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Keeps saved views, and the columns a user chose, in a table each. */
@Service
class StoredViews implements SavedViews {

    private static final RecordField<UUID> OWNER =
            RecordField.reference("owner").readOnly();
    private static final RecordField<String> NAME = RecordField.text("name", 60);
    private static final RecordField<Boolean> PINNED = RecordField.flag("pinned");
    private static final RecordField<String> LOOK = RecordField.text("look", 4000);
    private static final RecordField<String> COLUMNS = RecordField.text("columns", 1000);

    private static final String EVERYTHING = "kind=all";

    static final RecordType VIEW = RecordType.of(
                    "list-view",
                    "p_contact_cards_saved_view",
                    Contacts.READ,
                    OWNER,
                    NAME,
                    EVERYBODY,
                    TEAM,
                    PINNED,
                    LOOK)
            .labelled("contacts.views.field.");

    static final RecordType CHOSEN = RecordType.of(
                    "list-columns", "p_contact_cards_list_columns", Contacts.READ, OWNER, COLUMNS)
            .labelled("contacts.views.field.");

    private final Access access;
    private final Changes changes;
    private final DSLContext database;
    private final ViewSharing sharing;

    StoredViews(Access access, Changes changes, DSLContext database, ViewSharing sharing) {
        this.access = access;
        this.changes = changes;
        this.database = database;
        this.sharing = sharing;
    }

    @Override
    public List<SavedView> all() {
        access.require(Contacts.READ);
        var rows =
                database.select(VIEW.columns()).from(VIEW.table()).where(seen()).fetch();
        var codes = sharing.codes(rows.getValues(TEAM.column()));
        return rows.stream()
                .map(row -> view(row, codes))
                .sorted((one, other) -> one.name().compareToIgnoreCase(other.name()))
                .toList();
    }

    @Override
    public Optional<SavedView> find(UUID id) {
        access.require(Contacts.READ);
        return row(id).map(this::view);
    }

    @Override
    public Changed<SavedView> create(Map<String, ? extends @Nullable Object> values) {
        var view = sent(values);
        return changes.make(ChangeRequest.of(Contacts.READ, "contacts.change.viewSaved"), change -> {
            view.with(OWNER, owner());
            requireRoom();
            for (RecordField<Boolean> flag : List.of(EVERYBODY, PINNED)) {
                view.with(flag, Boolean.TRUE.equals(view.get(flag)));
            }
            if (view.get(LOOK) == null) {
                view.with(LOOK, EVERYTHING);
            }
            check(view, null);
            return read(change.insert(VIEW, view));
        });
    }

    @Override
    public Changed<SavedView> update(UUID id, long version, Map<String, ? extends @Nullable Object> values) {
        var view = sent(values);
        return changes.make(ChangeRequest.of(Contacts.READ, "contacts.change.viewSaved"), change -> {
            var before = changeable(id);
            var whole = Values.none();
            for (RecordField<?> field : List.of(NAME, EVERYBODY, PINNED, LOOK)) {
                keep(whole, field, view, before);
            }
            whole.with(TEAM, view.has(TEAM) ? view.get(TEAM) : before.get(TEAM.column()));
            ViewSharing.settle(whole, view);
            check(whole, before);
            change.update(VIEW, id, version, whole);
            return read(id);
        });
    }

    @Override
    public UUID delete(UUID id, long version) {
        return changes.run(ChangeRequest.of(Contacts.READ, "contacts.change.viewDeleted"), change -> {
            changeable(id);
            change.delete(VIEW, id, version);
        });
    }

    @Override
    public List<Teams.Team> teams() {
        access.require(Contacts.READ);
        return sharing.possible();
    }

    @Override
    public List<String> columns() {
        access.require(Contacts.READ);
        return chosen().map(row -> List.of(row.get(COLUMNS.column()).split(",")))
                .orElse(List.of());
    }

    @Override
    public UUID keepColumns(List<String> columns) {
        var kept = FieldValues.read(COLUMNS, String.join(",", columns));
        return changes.run(ChangeRequest.of(Contacts.READ, "contacts.change.columns"), change -> {
            var before = chosen().map(row -> row.get(RecordType.ID));
            if (kept == null) {
                before.ifPresent(id -> change.delete(CHOSEN, id, Change.ANY_VERSION));
            } else if (before.isPresent()) {
                change.update(
                        CHOSEN, before.get(), Change.ANY_VERSION, Values.none().with(COLUMNS, kept));
            } else {
                change.insert(CHOSEN, Values.none().with(OWNER, owner()).with(COLUMNS, kept));
            }
        });
    }

    private UUID owner() {
        return access.current().id();
    }

    private Condition mine() {
        return OWNER.column().eq(owner());
    }

    private Condition seen() {
        return mine().or(sharing.withMe());
    }

    private Optional<Record> row(UUID id) {
        return database.select(VIEW.columns())
                .from(VIEW.table())
                .where(RecordType.ID.eq(id), seen())
                .fetchOptional()
                .map(Record.class::cast);
    }

    private Optional<Record> chosen() {
        return database.select(CHOSEN.columns())
                .from(CHOSEN.table())
                .where(mine())
                .fetchOptional()
                .map(Record.class::cast);
    }

    private SavedView read(UUID id) {
        return row(id).map(this::view).orElseThrow(() -> Problem.notFound(id));
    }

    private Record changeable(UUID id) {
        var row = row(id).orElseThrow(() -> Problem.notFound(id));
        if (!mayChange(row)) {
            throw Problem.of(ProblemCode.DENIED, "contacts.problem.viewOfOther", row.get(NAME.column()));
        }
        return row;
    }

    private boolean mayChange(Record row) {
        return row.get(OWNER.column()).equals(owner()) || access.may(CodeTables.WRITE);
    }

    private void requireRoom() {
        if (database.fetchCount(VIEW.table(), mine()) >= MOST) {
            throw Problem.of(ProblemCode.STATE, "contacts.problem.tooManyViews", MOST);
        }
    }

    private void check(Values view, @Nullable Record before) {
        var name = view.get(NAME);
        if (name == null) {
            throw Problem.required(NAME.name());
        }
        var owner = before == null ? owner() : before.get(OWNER.column());
        var others = OWNER.column().eq(owner).and(NAME.column().equalIgnoreCase(name));
        if (before != null) {
            others = others.and(RecordType.ID.ne(before.get(RecordType.ID)));
        }
        if (database.fetchExists(VIEW.table(), others)) {
            throw Problem.of(ProblemCode.DUP, "contacts.problem.viewTaken", name)
                    .at(NAME.name());
        }
        sharing.check(view, before == null ? null : before.get(TEAM.column()));
    }

    /** What is not sent stays as it is; of what is sent only the name can be missing, and is asked for. */
    private static <T> void keep(Values whole, RecordField<T> field, Values sent, Record before) {
        var value = sent.get(field);
        whole.with(field, value == null && !(sent.has(field) && field == NAME) ? before.get(field.column()) : value);
    }

    /** A team is sent by its code, and kept by its id because codes are renamed. */
    private Values sent(Map<String, ? extends @Nullable Object> values) {
        var fields = new LinkedHashMap<String, @Nullable Object>(values);
        fields.remove(TEAM.name());
        var view = FieldValues.read(VIEW, fields);
        return values.containsKey(TEAM.name()) ? view.with(TEAM, sharing.read(values.get(TEAM.name()))) : view;
    }

    private SavedView view(Record row) {
        return view(row, sharing.codes(Collections.singletonList(row.get(TEAM.column()))));
    }

    private SavedView view(Record row, Map<UUID, String> teams) {
        var team = row.get(TEAM.column());
        return new SavedView(
                row.get(RecordType.ID),
                row.get(RecordType.VERSION),
                row.get(NAME.column()),
                row.get(EVERYBODY.column()),
                team == null ? null : teams.get(team),
                row.get(PINNED.column()),
                row.get(LOOK.column()),
                mayChange(row));
    }
}
