package io.relata.interactions.internal;

import static io.relata.interactions.DocumentRecords.ASK_USER;
import static io.relata.interactions.DocumentRecords.DOCUMENT_TYPE;
import static io.relata.interactions.DocumentRecords.ENABLED;
import static io.relata.interactions.DocumentRecords.EVENT_MOMENT;
import static io.relata.interactions.DocumentRecords.RULE;
import static io.relata.interactions.DocumentRecords.RULE_TEMPLATE;

import io.relata.interactions.DocumentMoment;
import io.relata.interactions.RecordingRule;
import io.relata.platform.change.Change;
import io.relata.platform.change.RecordType;
import io.relata.platform.change.Values;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Repository;

/** Reads and writes what becomes of the moments of documents. */
@Repository
class RuleRows {
    private final DSLContext sql;

    RuleRows(DSLContext sql) {
        this.sql = sql;
    }

    Optional<RecordingRule> find(String type, DocumentMoment moment) {
        return sql.select(RULE.columns())
                .from(RULE.table())
                .where(DOCUMENT_TYPE.column().eq(type), EVENT_MOMENT.column().eq(moment))
                .fetchOptional(RuleRows::rule);
    }

    Map<DocumentMoment, RecordingRule> of(String type) {
        return read(DOCUMENT_TYPE.column().eq(type)).getOrDefault(type, Map.of());
    }

    /** Reads all, by type and moment. */
    Map<String, Map<DocumentMoment, RecordingRule>> all() {
        return read(DSL.noCondition());
    }

    private Map<String, Map<DocumentMoment, RecordingRule>> read(Condition condition) {
        var rules = new HashMap<String, Map<DocumentMoment, RecordingRule>>();
        sql.select(RULE.columns()).from(RULE.table()).where(condition).forEach(row -> {
            var rule = rule(row);
            rules.computeIfAbsent(row.get(DOCUMENT_TYPE.column()), type -> new EnumMap<>(DocumentMoment.class))
                    .put(rule.moment(), rule);
        });
        return rules;
    }

    private static RecordingRule rule(Record row) {
        return new RecordingRule(
                row.get(RecordType.VERSION),
                row.get(EVENT_MOMENT.column()),
                row.get(RULE_TEMPLATE.column()),
                Boolean.TRUE.equals(row.get(ENABLED.column())),
                Boolean.TRUE.equals(row.get(ASK_USER.column())));
    }

    void write(Change change, String type, RecordingRule rule) {
        var values = Values.none()
                .with(RULE_TEMPLATE, rule.template())
                .with(ENABLED, rule.enabled())
                .with(ASK_USER, rule.askUser());
        var known = id(type, rule.moment());
        if (known.isPresent()) {
            change.update(RULE, known.get(), Change.ANY_VERSION, values);
        } else {
            change.insert(RULE, values.with(DOCUMENT_TYPE, type).with(EVENT_MOMENT, rule.moment()));
        }
    }

    private Optional<UUID> id(String type, DocumentMoment moment) {
        return sql.select(RecordType.ID)
                .from(RULE.table())
                .where(DOCUMENT_TYPE.column().eq(type), EVENT_MOMENT.column().eq(moment))
                .fetchOptional(row -> Objects.requireNonNull(row.value1()));
    }
}
