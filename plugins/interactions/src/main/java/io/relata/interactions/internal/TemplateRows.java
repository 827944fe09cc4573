package io.relata.interactions.internal;

import io.relata.contacts.CorrespondenceType;
import io.relata.interactions.InformationFlow;
import io.relata.interactions.InitiatedBy;
import io.relata.interactions.InteractionKind;
import io.relata.interactions.InteractionRecords;
import io.relata.interactions.InteractionTemplate;
import io.relata.platform.change.RecordType;
import io.relata.platform.change.Values;
import io.relata.platform.problem.Problem;
import io.relata.platform.problem.ProblemCode;
import io.relata.platform.text.Amounts;
import io.relata.setup.CodeTables;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Reads and checks the templates. There are few, so they are read whole. */
@Repository
public class TemplateRows {
    private static final RecordType TYPE = InteractionRecords.TEMPLATE_TYPE;
    static final Field<String> CODE = column("code", String.class);

    private final DSLContext sql;
    private final CodeTables tables;

    TemplateRows(DSLContext sql, CodeTables tables) {
        this.sql = sql;
        this.tables = tables;
    }

    /**
     * Check a template before it is kept: nothing costs or lasts less than nothing.
     *
     * @throws Problem FORMAT at the field
     */
    public static void check(Values template) {
        for (String name : List.of("unitCost", "unitDuration")) {
            var value = TYPE.field(name).map(template::get).orElse(null);
            if (value instanceof BigDecimal amount && amount.signum() < 0) {
                throw Problem.of(ProblemCode.FORMAT, "interactions.problem.negative")
                        .at(name);
            }
        }
    }

    List<InteractionTemplate> all() {
        var descriptions = tables.descriptions("interaction-templates");
        return sql.select(TYPE.columns())
                .from(TYPE.table())
                .orderBy(CODE)
                .fetch(row -> template(row, descriptions.get(row.get(CODE))));
    }

    Optional<InteractionTemplate> find(String code) {
        return all().stream()
                .filter(template -> template.code().equalsIgnoreCase(code))
                .findFirst();
    }

    /** Finds what a kind starts from: the direction asked for, else outgoing before incoming. */
    Optional<InteractionTemplate> of(InteractionKind kind, @Nullable InformationFlow flow) {
        return all().stream()
                .filter(template -> template.kind() == kind)
                .min(Comparator.comparing((InteractionTemplate template) -> template.informationFlow() != flow)
                        .thenComparing(template -> template.informationFlow() == InformationFlow.INBOUND)
                        .thenComparing(InteractionTemplate::code));
    }

    private static InteractionTemplate template(Record row, @Nullable String description) {
        var kind = row.get(column("kind", InteractionKind.class));
        return new InteractionTemplate(
                row.get(CODE),
                Objects.requireNonNullElse(description, row.get(column("description", String.class))),
                row.get(column("interactionGroupCode", String.class)),
                kind == null ? InteractionKind.NOTE : kind,
                plain(row.get(column("unitCost", BigDecimal.class))),
                plain(row.get(column("unitDuration", BigDecimal.class))),
                row.get(column("informationFlow", InformationFlow.class)),
                row.get(column("initiatedBy", InitiatedBy.class)),
                row.get(column("correspondenceTypeDefault", CorrespondenceType.class)),
                Boolean.TRUE.equals(row.get(column("ignoreContactCorresType", Boolean.class))),
                row.get(InteractionRecords.DEFAULT_LANGUAGE.column()),
                row.get(InteractionRecords.WIZARD_ACTION.column()));
    }

    private static @Nullable BigDecimal plain(@Nullable BigDecimal amount) {
        return amount == null ? null : Amounts.plain(amount);
    }

    @SuppressWarnings("unchecked")
    private static <T> Field<T> column(String field, Class<T> type) {
        var column = TYPE.field(field).orElseThrow().column();
        if (!column.getType().equals(type)) {
            throw new IllegalArgumentException(field + " is no " + type.getSimpleName());
        }
        return (Field<T>) column;
    }
}
