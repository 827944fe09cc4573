package io.relata.segments.internal;

import static io.relata.segments.SegmentRecords.CORRESPONDENCE_DEFAULT;
import static io.relata.segments.SegmentRecords.DATE;
import static io.relata.segments.SegmentRecords.FLOW;
import static io.relata.segments.SegmentRecords.GROUP;
import static io.relata.segments.SegmentRecords.IGNORE_CONTACT_CORRESPONDENCE;
import static io.relata.segments.SegmentRecords.INITIATED_BY;
import static io.relata.segments.SegmentRecords.LANGUAGE_DEFAULT;
import static io.relata.segments.SegmentRecords.SALESPERSON;
import static io.relata.segments.SegmentRecords.SUBJECT_DEFAULT;
import static io.relata.segments.SegmentRecords.TEMPLATE;
import static io.relata.segments.SegmentRecords.UNIT_COST;
import static io.relata.segments.SegmentRecords.UNIT_DURATION;

import io.relata.interactions.InteractionTemplate;
import io.relata.platform.change.RecordField;
import io.relata.platform.change.Values;
import io.relata.platform.problem.Problem;
import io.relata.platform.problem.ProblemCode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Fills in and checks what a segment's header holds. */
@Component
class HeaderValues {
    /** What a template says. */
    private static final List<RecordField<?>> OF_TEMPLATE = List.of(
            GROUP,
            LANGUAGE_DEFAULT,
            SUBJECT_DEFAULT,
            CORRESPONDENCE_DEFAULT,
            IGNORE_CONTACT_CORRESPONDENCE,
            FLOW,
            INITIATED_BY,
            UNIT_COST,
            UNIT_DURATION);

    private final Templates templates;
    private final SegmentSalesperson salespeople;
    private final Languages languages;

    HeaderValues(Templates templates, SegmentSalesperson salespeople, Languages languages) {
        this.templates = templates;
        this.salespeople = salespeople;
        this.languages = languages;
    }

    /**
     * Tells what a change writes: what was sent, and what another template says anew.
     *
     * @param before the template until now, or null
     * @param sent what was sent
     * @throws Problem REQ, FORMAT, REF or STATE at the field
     */
    Values written(@Nullable String before, Values sent) {
        var values = Values.none();
        var code = sent.get(TEMPLATE);
        if (sent.has(TEMPLATE) && !Objects.equals(code, before)) {
            values.withAll(ofTemplate(code == null ? null : templates.required(code)));
        }
        values.withAll(sent);
        check(values);
        return values;
    }

    private static Values ofTemplate(@Nullable InteractionTemplate template) {
        var values = Values.none();
        if (template == null) {
            OF_TEMPLATE.forEach(field -> values.with(field, null));
            return values;
        }
        return values.with(GROUP, template.group())
                .with(LANGUAGE_DEFAULT, template.languageCode())
                .with(SUBJECT_DEFAULT, null)
                .with(CORRESPONDENCE_DEFAULT, template.correspondenceType())
                .with(IGNORE_CONTACT_CORRESPONDENCE, template.ignoreContactCorresType())
                .with(FLOW, template.informationFlow())
                .with(INITIATED_BY, template.initiatedBy())
                .with(UNIT_COST, template.unitCost())
                .with(UNIT_DURATION, template.unitDuration());
    }

    private void check(Values values) {
        salespeople.check(values.get(SALESPERSON));
        languages.check(values.get(LANGUAGE_DEFAULT), LANGUAGE_DEFAULT.name());
        requireNotNegative(values, UNIT_COST);
        requireNotNegative(values, UNIT_DURATION);
        requireUsual(values);
    }

    static void requireNotNegative(Values values, RecordField<BigDecimal> field) {
        var amount = values.get(field);
        if (amount != null && amount.signum() < 0) {
            throw Problem.of(ProblemCode.FORMAT, "segments.problem.negative").at(field.name());
        }
    }

    static void requireUsual(Values values) {
        var date = values.get(DATE);
        if (date != null && date.getYear() < 1900) {
            throw Problem.of(ProblemCode.FORMAT, "segments.problem.date").at(DATE.name());
        }
    }
}
