package io.relata.contacts;

import io.relata.platform.change.RecordType;
import java.time.LocalDate;
import java.util.UUID;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;

/** Holds what ties a person to a company as it is in the database. */
record AffiliationRow(
        UUID id,
        long version,
        UUID person,
        UUID company,
        @Nullable String jobTitle,
        @Nullable LocalDate start,
        @Nullable LocalDate end,
        @Nullable String note) {

    static AffiliationRow of(Record row) {
        return new AffiliationRow(
                row.get(RecordType.ID),
                row.get(RecordType.VERSION),
                row.get(AffiliationRecords.CONTACT_ID.column()),
                row.get(AffiliationRecords.COMPANY_ID.column()),
                row.get(ContactRecords.JOB_TITLE.column()),
                row.get(AffiliationRecords.STARTING_DATE.column()),
                row.get(AffiliationRecords.ENDING_DATE.column()),
                row.get(AffiliationRecords.NOTE.column()));
    }

    boolean isOver(LocalDate today) {
        return end != null && end.isBefore(today);
    }

    /** Tells whether any day is in both; an open end reaches for ever. */
    boolean overlaps(@Nullable LocalDate otherStart, @Nullable LocalDate otherEnd) {
        return (end == null || otherStart == null || !otherStart.isAfter(end))
                && (otherEnd == null || start == null || !start.isAfter(otherEnd));
    }

    /** Shows it; of the main company the person's own job title counts. */
    Affiliation shown(ContactFacts owner, ContactFacts at, LocalDate today) {
        var main = at.id().equals(owner.companyId());
        return new Affiliation(
                id.toString(),
                version,
                owner,
                at,
                main && !isOver(today) ? owner.jobTitle() : jobTitle,
                start,
                end,
                note,
                main && !isOver(today),
                isOver(today));
    }
}
