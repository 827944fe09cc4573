package io.relata.setup;

import io.relata.platform.access.Access;
import io.relata.platform.change.Change;
import io.relata.platform.change.ChangeRequest;
import io.relata.platform.change.Changed;
import io.relata.platform.change.Changes;
import io.relata.platform.change.RecordField;
import io.relata.platform.change.RecordType;
import io.relata.platform.change.Values;
import io.relata.platform.plugin.Extensions;
import io.relata.platform.problem.Problem;
import io.relata.platform.problem.ProblemCode;
import io.relata.platform.rest.FieldValues;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Keeps the set-up of the duplicate search in a table of its own. */
@Service
class StoredDuplicateSearchStrings implements DuplicateSearchStrings {

    static final int USUAL_LENGTH = 5;
    private static final int SHORTEST = 2;
    private static final int LONGEST = 10;

    static final RecordField<DuplicateField> FIELD = RecordField.choice("fieldName", DuplicateField.class);
    static final RecordField<FieldPart> PART = RecordField.choice("partOfField", FieldPart.class);
    static final RecordField<Integer> LENGTH = RecordField.integer("length");

    static final RecordType LINE = RecordType.of(
                    "duplicate-search-string",
                    "p_contact_setup_duplicate_search_string",
                    CodeTables.READ,
                    FIELD,
                    PART,
                    LENGTH)
            .labelled("setup.field.");

    private static final List<DuplicateField> USUAL = List.of(
            DuplicateField.NAME,
            DuplicateField.ADDRESS,
            DuplicateField.CITY,
            DuplicateField.PHONE_NO,
            DuplicateField.VAT_REGISTRATION_NO,
            DuplicateField.POST_CODE,
            DuplicateField.EMAIL,
            DuplicateField.MOBILE_PHONE_NO);

    private final Access access;
    private final Changes changes;
    private final DSLContext database;
    private final Extensions extensions;

    StoredDuplicateSearchStrings(Access access, Changes changes, DSLContext database, Extensions extensions) {
        this.access = access;
        this.changes = changes;
        this.database = database;
        this.extensions = extensions;
    }

    @Override
    public List<DuplicateSearchString> all() {
        access.require(CodeTables.READ);
        return inForce();
    }

    @Override
    public List<DuplicateSearchString> inForce() {
        return rows(DSL.noCondition());
    }

    @Override
    public Changed<DuplicateSearchString> add(Map<String, ? extends @Nullable Object> values) {
        return make("setup.change.searchStringAdded", change -> {
            var line = FieldValues.read(LINE, values);
            if (!line.has(LENGTH)) {
                line.with(LENGTH, USUAL_LENGTH);
            }
            check(line, null);
            return byId(change.insert(LINE, line));
        });
    }

    @Override
    public Changed<List<DuplicateSearchString>> addUsual() {
        return make("setup.change.searchStringAdded", change -> {
            var added = new ArrayList<DuplicateSearchString>();
            for (var field : USUAL) {
                for (var part : FieldPart.values()) {
                    if (rows(line(field, part)).isEmpty()) {
                        added.add(byId(change.insert(LINE, values(field, part, USUAL_LENGTH))));
                    }
                }
            }
            return added;
        });
    }

    @Override
    public Changed<DuplicateSearchString> update(
            UUID id, long version, Map<String, ? extends @Nullable Object> values) {
        return make("setup.change.searchStringChanged", change -> {
            var before = byId(id);
            var sent = FieldValues.read(LINE, values);
            check(values(before.field(), before.part(), before.length()).withAll(sent), id);
            change.update(LINE, id, version, sent);
            return byId(id);
        });
    }

    @Override
    public UUID remove(UUID id, long version) {
        return make("setup.change.searchStringRemoved", change -> {
                    change.delete(LINE, id, version);
                    return id;
                })
                .changeSet();
    }

    @Override
    public SearchStringsBuilt build() {
        access.require(CodeTables.WRITE);
        return extensions.<SearchStringBuilding>all(SearchStringBuilding.class).stream()
                .findFirst()
                .orElseThrow(() -> Problem.of(ProblemCode.STATE, "setup.problem.noCompanies"))
                .value()
                .build()
                .get();
    }

    private void check(Values line, @Nullable UUID own) {
        var field = required(line, FIELD);
        var part = required(line, PART);
        var length = required(line, LENGTH);
        if (length < SHORTEST || length > LONGEST) {
            throw Problem.of(ProblemCode.FORMAT, "setup.problem.range", SHORTEST, LONGEST)
                    .at(LENGTH.name());
        }
        if (rows(line(field, part)).stream().anyMatch(other -> !other.id().equals(own))) {
            throw Problem.of(ProblemCode.DUP, "setup.problem.searchStringTaken").at(PART.name());
        }
    }

    private static <T> T required(Values line, RecordField<T> field) {
        var value = line.get(field);
        if (value == null) {
            throw Problem.required(field.name());
        }
        return value;
    }

    private <T> Changed<T> make(String label, Function<Change, T> work) {
        return changes.make(ChangeRequest.of(CodeTables.WRITE, label), work);
    }

    private static Condition line(DuplicateField field, FieldPart part) {
        return FIELD.column().eq(field).and(PART.column().eq(part));
    }

    private static Values values(DuplicateField field, FieldPart part, int length) {
        return Values.none().with(FIELD, field).with(PART, part).with(LENGTH, length);
    }

    private DuplicateSearchString byId(UUID id) {
        return rows(RecordType.ID.eq(id)).stream().findFirst().orElseThrow(() -> Problem.notFound(id));
    }

    private List<DuplicateSearchString> rows(Condition condition) {
        return database.select(LINE.columns())
                .from(LINE.table())
                .where(condition)
                .orderBy(RecordType.ID)
                .fetch((Record row) -> new DuplicateSearchString(
                        row.get(RecordType.ID),
                        row.get(RecordType.VERSION),
                        row.get(FIELD.column()),
                        row.get(PART.column()),
                        row.get(LENGTH.column())));
    }
}
