package io.relata.interactions.internal;

import static io.relata.interactions.InteractionRecords.GROUP;
import static io.relata.interactions.InteractionRecords.GROUP_OF_TEMPLATE;
import static io.relata.interactions.InteractionRecords.INTERACTION;
import static io.relata.interactions.InteractionRecords.SALESPERSON;
import static io.relata.interactions.InteractionRecords.TEMPLATE;
import static io.relata.interactions.InteractionRecords.TEMPLATE_TYPE;

import io.relata.platform.change.Change;
import io.relata.platform.change.RecordField;
import io.relata.platform.change.RecordType;
import io.relata.platform.change.Values;
import io.relata.platform.problem.Problem;
import io.relata.platform.problem.ProblemCode;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** Knows where codes of this plugin are used, and follows those that are renamed. */
@Component
public class TemplateUse {
    private final InteractionRows rows;
    private final DSLContext sql;

    TemplateUse(InteractionRows rows, DSLContext sql) {
        this.rows = rows;
        this.sql = sql;
    }

    /**
     * Check a template before it is kept: nothing costs or lasts less than nothing.
     *
     * @throws Problem FORMAT at the field
     */
    public static void check(Values template) {
        for (String name : List.of("unitCost", "unitDuration")) {
            var value = TEMPLATE_TYPE.field(name).map(template::get).orElse(null);
            if (value instanceof BigDecimal amount && amount.signum() < 0) {
                throw Problem.of(ProblemCode.FORMAT, "interactions.problem.negative")
                        .at(name);
            }
        }
    }

    /** Tell how many templates are in each group. */
    public Map<String, Long> ofGroups(Collection<String> codes) {
        return rows.counts(GROUP_OF_TEMPLATE, TEMPLATE_TYPE.table(), codes);
    }

    /** Tell how many entries were made from each template. */
    public Map<String, Long> ofTemplates(Collection<String> codes) {
        return rows.counts(TEMPLATE, INTERACTION.table(), codes);
    }

    /** Tell how many entries each salesperson has. */
    public Map<String, Long> ofSalespeople(Collection<String> codes) {
        return rows.counts(SALESPERSON, INTERACTION.table(), codes);
    }

    /** Let templates and entries of a group follow its new code. */
    public void groupRenamed(Change change, String oldCode, String newCode) {
        follow(change, TEMPLATE_TYPE, GROUP_OF_TEMPLATE, oldCode, newCode);
        follow(change, INTERACTION, GROUP, oldCode, newCode);
    }

    /** Let entries follow their template's new code. */
    public void templateRenamed(Change change, String oldCode, String newCode) {
        follow(change, INTERACTION, TEMPLATE, oldCode, newCode);
    }

    /** Let entries follow their salesperson's new code. */
    public void salespersonRenamed(Change change, String oldCode, String newCode) {
        follow(change, INTERACTION, SALESPERSON, oldCode, newCode);
    }

    private void follow(Change change, RecordType type, RecordField<String> field, String oldCode, String newCode) {
        sql.select(RecordType.ID)
                .from(type.table())
                .where(field.column().eq(oldCode))
                .fetch(RecordType.ID)
                .forEach(id -> change.update(
                        type, id, Change.ANY_VERSION, Values.none().with(field, newCode)));
    }
}
