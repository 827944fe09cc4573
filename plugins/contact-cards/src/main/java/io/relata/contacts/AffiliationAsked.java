package io.relata.contacts;

import static io.relata.contacts.AffiliationRecords.ENDING_DATE;
import static io.relata.contacts.AffiliationRecords.NOTE;
import static io.relata.contacts.AffiliationRecords.STARTING_DATE;
import static io.relata.contacts.ContactRecords.COMPANY_NO;
import static io.relata.contacts.ContactRecords.JOB_TITLE;

import io.relata.platform.change.RecordField;
import io.relata.platform.change.Values;
import io.relata.platform.problem.Problem;
import io.relata.platform.problem.ProblemCode;
import io.relata.platform.rest.FieldValues;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Holds what somebody sent about a person's company, read and checked by itself. */
record AffiliationAsked(Map<String, ? extends @Nullable Object> sent) {

    private static final RecordField<Boolean> WHETHER_MAIN = RecordField.flag("main");

    AffiliationAsked {
        FieldValues.requireOnly(
                sent,
                COMPANY_NO.name(),
                JOB_TITLE.name(),
                STARTING_DATE.name(),
                ENDING_DATE.name(),
                NOTE.name(),
                WHETHER_MAIN.name());
    }

    String companyNo() {
        var no = FieldValues.read(COMPANY_NO, sent.get(COMPANY_NO.name()));
        if (no == null) {
            throw Problem.required(COMPANY_NO.name());
        }
        return no;
    }

    /** Refuses to move to another company, and to leave the main one without another. */
    void requireSuits(Affiliation affiliation) {
        if (sent.containsKey(COMPANY_NO.name())
                && !companyNo().equals(affiliation.company().no())) {
            throw Problem.of(ProblemCode.STATE, "contacts.problem.affiliationCompany")
                    .at(COMPANY_NO.name());
        }
        if (affiliation.main() && sent.containsKey(WHETHER_MAIN.name()) && !main()) {
            throw Problem.of(ProblemCode.STATE, "contacts.problem.affiliationMain")
                    .at(WHETHER_MAIN.name());
        }
    }

    boolean main() {
        return Boolean.TRUE.equals(FieldValues.read(WHETHER_MAIN, sent.get(WHETHER_MAIN.name())));
    }

    boolean asks(RecordField<?> field) {
        return sent.containsKey(field.name());
    }

    /** Tells whether more is said than the person's own fields can hold. */
    boolean describes() {
        return asks(STARTING_DATE) || asks(ENDING_DATE) || asks(NOTE);
    }

    <T> @Nullable T get(RecordField<T> field, @Nullable T otherwise) {
        return asks(field) ? FieldValues.read(field, sent.get(field.name())) : otherwise;
    }

    /** Tells what is kept of it: what was sent, and what is known already. */
    Values kept(@Nullable Affiliation known) {
        return Values.none()
                .with(JOB_TITLE, get(JOB_TITLE, known == null ? null : known.jobTitle()))
                .with(STARTING_DATE, get(STARTING_DATE, known == null ? null : known.startingDate()))
                .with(ENDING_DATE, get(ENDING_DATE, known == null ? null : known.endingDate()))
                .with(NOTE, get(NOTE, known == null ? null : known.note()));
    }

    /** Refuses days that cannot be: an end before the beginning, or days the person is at that company already. */
    static void requireDays(Values kept, List<AffiliationRow> others) {
        LocalDate start = kept.get(STARTING_DATE);
        LocalDate end = kept.get(ENDING_DATE);
        if (start != null && end != null && end.isBefore(start)) {
            throw Problem.of(ProblemCode.FORMAT, "contacts.problem.periodEnds", end, start)
                    .at(ENDING_DATE.name());
        }
        if (others.stream().anyMatch(row -> row.overlaps(start, end))) {
            throw Problem.of(ProblemCode.DUP, "contacts.problem.affiliationOverlaps")
                    .at(STARTING_DATE.name());
        }
    }
}
