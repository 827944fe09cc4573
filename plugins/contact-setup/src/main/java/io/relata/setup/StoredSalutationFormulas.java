package io.relata.setup;

import io.relata.platform.access.Access;
import io.relata.platform.change.Change;
import io.relata.platform.change.ChangeRequest;
import io.relata.platform.change.Changed;
import io.relata.platform.change.Changes;
import io.relata.platform.change.RecordDeleting;
import io.relata.platform.change.RecordField;
import io.relata.platform.change.RecordType;
import io.relata.platform.change.Values;
import io.relata.platform.problem.Problem;
import io.relata.platform.problem.ProblemCode;
import io.relata.platform.rest.FieldValues;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Keeps the formulas of salutations in a table of their own. */
@Service
class StoredSalutationFormulas implements SalutationFormulas {

    static final RecordField<String> SALUTATION_CODE =
            RecordField.code("salutationCode", 10).readOnly();
    static final RecordField<String> LANGUAGE_CODE = RecordField.code("languageCode", 10);
    private static final RecordField<SalutationType> TYPE = RecordField.choice("salutationType", SalutationType.class);
    private static final RecordField<String> TEXT = RecordField.text("salutation", 100);
    static final List<RecordField<SalutationName>> NAMES = IntStream.rangeClosed(1, 5)
            .mapToObj(place -> RecordField.choice("name" + place, SalutationName.class))
            .toList();

    static final RecordType FORMULA = RecordType.of(
                    "salutation-formula",
                    "p_contact_setup_salutation_formula",
                    CodeTables.READ,
                    SALUTATION_CODE,
                    LANGUAGE_CODE,
                    TYPE,
                    TEXT,
                    NAMES.get(0),
                    NAMES.get(1),
                    NAMES.get(2),
                    NAMES.get(3),
                    NAMES.get(4))
            .labelled("setup.field.");

    private final Access access;
    private final Changes changes;
    private final CodeTables codes;
    private final DSLContext database;

    StoredSalutationFormulas(Access access, Changes changes, CodeTables codes, DSLContext database) {
        this.access = access;
        this.changes = changes;
        this.codes = codes;
        this.database = database;
    }

    @Override
    public List<SalutationFormula> all() {
        access.require(CodeTables.READ);
        return rows(DSL.noCondition());
    }

    @Override
    public List<SalutationFormula> of(String salutation) {
        var code = existing(salutation);
        return rows(SALUTATION_CODE.column().eq(code));
    }

    @Override
    public Optional<SalutationFormula> find(
            @Nullable String salutation, @Nullable String language, SalutationType type) {
        return salutation == null
                ? Optional.empty()
                : rows(key(CodeRows.normalised(salutation), language, type)).stream()
                        .findFirst();
    }

    @Override
    public Changed<SalutationFormula> add(String salutation, Map<String, @Nullable Object> values) {
        var code = existing(salutation);
        return make("setup.change.formulaAdded", code, change -> {
            var row = FieldValues.read(FORMULA, values).with(SALUTATION_CODE, code);
            check(row, null);
            return byId(code, change.insert(FORMULA, row));
        });
    }

    @Override
    public Changed<SalutationFormula> update(
            String salutation, UUID id, long version, Map<String, @Nullable Object> values) {
        var code = existing(salutation);
        var before = byId(code, id);
        return make("setup.change.formulaChanged", code, change -> {
            var sent = FieldValues.read(FORMULA, values);
            check(values(before).withAll(sent), id);
            change.update(FORMULA, id, version, sent);
            return byId(code, id);
        });
    }

    @Override
    public UUID remove(String salutation, UUID id, long version) {
        var code = existing(salutation);
        byId(code, id);
        return make("setup.change.formulaRemoved", code, change -> {
                    change.delete(FORMULA, id, version);
                    return Boolean.TRUE;
                })
                .changeSet();
    }

    /** Removes what belongs to a salutation that goes. */
    void deleting(RecordDeleting deleting) {
        var type = deleting.type();
        if (!type.id().equals("salutation")) {
            return;
        }
        CodeTable.codeOf(type)
                .flatMap(field -> database.select(field.column())
                        .from(type.table())
                        .where(RecordType.ID.eq(deleting.record()))
                        .fetchOptional(field.column()))
                .ifPresent(code -> rows(SALUTATION_CODE.column().eq(code))
                        .forEach(formula -> deleting.change().delete(FORMULA, formula.id(), Change.ANY_VERSION)));
    }

    /** Follows a renamed salutation. */
    void rename(Change change, String from, String to) {
        rows(SALUTATION_CODE.column().eq(from))
                .forEach(formula -> change.update(
                        FORMULA, formula.id(), Change.ANY_VERSION, Values.none().with(SALUTATION_CODE, to)));
    }

    private void check(Values row, @Nullable UUID own) {
        var type = row.get(TYPE);
        if (type == null) {
            throw Problem.required(TYPE.name());
        }
        var language = row.get(LANGUAGE_CODE);
        codes.requireExists(SetupRecords.LANGUAGES, language, LANGUAGE_CODE.name());
        var taken = rows(key(Objects.requireNonNull(row.get(SALUTATION_CODE)), language, type)).stream()
                .anyMatch(other -> !other.id().equals(own));
        if (taken) {
            throw Problem.of(ProblemCode.DUP, "setup.problem.formulaTaken", Objects.requireNonNullElse(language, "–"))
                    .at(LANGUAGE_CODE.name());
        }
    }

    private String existing(String salutation) {
        access.require(CodeTables.READ);
        return codes.find(SetupRecords.SALUTATIONS, salutation)
                .orElseThrow(() -> Problem.notFound(salutation))
                .code();
    }

    private <T> Changed<T> make(String label, String code, Function<Change, T> work) {
        return changes.make(ChangeRequest.of(CodeTables.WRITE, label, code), work);
    }

    private static Condition key(String salutation, @Nullable String language, SalutationType type) {
        return SALUTATION_CODE
                .column()
                .eq(salutation)
                .and(
                        language == null
                                ? LANGUAGE_CODE.column().isNull()
                                : LANGUAGE_CODE.column().eq(CodeRows.normalised(language)))
                .and(TYPE.column().eq(type));
    }

    private SalutationFormula byId(String salutation, UUID id) {
        return rows(SALUTATION_CODE.column().eq(salutation).and(RecordType.ID.eq(id))).stream()
                .findFirst()
                .orElseThrow(() -> Problem.notFound(id));
    }

    private List<SalutationFormula> rows(Condition condition) {
        return database.select(FORMULA.columns())
                .from(FORMULA.table())
                .where(condition)
                .orderBy(SALUTATION_CODE.column(), LANGUAGE_CODE.column(), TYPE.column())
                .fetch((Record row) -> new SalutationFormula(
                        row.get(RecordType.ID),
                        row.get(RecordType.VERSION),
                        row.get(SALUTATION_CODE.column()),
                        row.get(LANGUAGE_CODE.column()),
                        row.get(TYPE.column()),
                        row.get(TEXT.column()),
                        NAMES.stream()
                                .<@Nullable SalutationName>map(name -> row.get(name.column()))
                                .toList()));
    }

    private static Values values(SalutationFormula formula) {
        return Values.none()
                .with(SALUTATION_CODE, formula.salutationCode())
                .with(LANGUAGE_CODE, formula.languageCode())
                .with(TYPE, formula.salutationType());
    }
}
