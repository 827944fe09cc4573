package io.relata.interactions.internal;

import static io.relata.interactions.InteractionRecords.ATTACHMENTS;
import static io.relata.interactions.InteractionRecords.CANCELED;
import static io.relata.interactions.InteractionRecords.DATE;
import static io.relata.interactions.InteractionRecords.DESCRIPTION;
import static io.relata.interactions.InteractionRecords.DOCUMENT_NO;
import static io.relata.interactions.InteractionRecords.DOCUMENT_TYPE;
import static io.relata.interactions.InteractionRecords.KIND;
import static io.relata.interactions.InteractionRecords.POSTPONED;
import static io.relata.interactions.InteractionRecords.SALESPERSON;
import static io.relata.interactions.InteractionRecords.TEMPLATE;
import static io.relata.interactions.InteractionRecords.TEXT;
import static io.relata.interactions.InteractionRecords.USER;

import io.relata.interactions.InteractionFilter;
import io.relata.platform.problem.Problem;
import io.relata.platform.problem.ProblemCode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Turns a filter of the log into a condition; the contact is looked up by who asks. */
@Component
class LogFilter {
    /**
     * Refuses dates that end before they begin.
     *
     * @throws Problem FORMAT at {@code toDate}
     */
    static void requireOrder(@Nullable LocalDate from, @Nullable LocalDate to) {
        if (from != null && to != null && to.isBefore(from)) {
            throw Problem.of(ProblemCode.FORMAT, "interactions.problem.span", from, to)
                    .at("toDate");
        }
    }

    Condition condition(InteractionFilter filter) {
        List<Condition> all = new ArrayList<>();
        all.add(POSTPONED.column().eq(filter.postponed()));
        if (filter.kind() != null) {
            all.add(KIND.column().eq(filter.kind()));
        }
        if (filter.salespersonCode() != null) {
            all.add(SALESPERSON.column().eq(filter.salespersonCode().toUpperCase(Locale.ROOT)));
        }
        if (filter.template() != null) {
            all.add(TEMPLATE.column().eq(filter.template().toUpperCase(Locale.ROOT)));
        }
        if (filter.user() != null) {
            all.add(USER.column().eq(filter.user()));
        }
        if (filter.from() != null) {
            all.add(DATE.column().ge(filter.from()));
        }
        if (filter.to() != null) {
            all.add(DATE.column().le(filter.to()));
        }
        if (filter.canceled() != null) {
            all.add(CANCELED.column().eq(filter.canceled()));
        }
        if (filter.documentType() != null) {
            all.add(DOCUMENT_TYPE.column().eq(filter.documentType()));
        }
        if (filter.documentNo() != null) {
            all.add(DOCUMENT_NO.column().eq(filter.documentNo()));
        }
        if (filter.withFiles()) {
            all.add(ATTACHMENTS.column().gt(0));
        }
        if (filter.text() != null && !filter.text().isBlank()) {
            var part = filter.text().strip().toLowerCase(Locale.ROOT);
            all.add(contains(DESCRIPTION.column(), part).or(contains(TEXT.column(), part)));
        }
        return DSL.and(all);
    }

    private static Condition contains(Field<String> column, String part) {
        var escaped = part.replace("!", "!!").replace("%", "!%").replace("_", "!_");
        return DSL.lower(column).like("%" + escaped + "%", '!');
    }
}
