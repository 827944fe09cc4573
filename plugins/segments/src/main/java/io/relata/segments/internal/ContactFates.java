package io.relata.segments.internal;

import static io.relata.segments.SegmentRecords.COMPANY_ID;
import static io.relata.segments.SegmentRecords.COMPANY_NO;
import static io.relata.segments.SegmentRecords.CONTACT_ID;
import static io.relata.segments.SegmentRecords.CONTACT_NO;
import static io.relata.segments.SegmentRecords.LINE;
import static io.relata.segments.SegmentRecords.REMOVED_BY;
import static io.relata.segments.SegmentRecords.SEGMENT_ID;

import io.relata.contacts.ContactCompanyChanging;
import io.relata.contacts.ContactFacts;
import io.relata.contacts.ContactMerging;
import io.relata.contacts.ContactRecords;
import io.relata.platform.change.Change;
import io.relata.platform.change.RecordDeleting;
import io.relata.platform.change.Values;
import io.relata.platform.problem.Problem;
import io.relata.platform.problem.ProblemCode;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Keeps segments true when their contacts go, move or become one. */
@Component
public class ContactFates {
    private final LineRows lines;

    ContactFates(LineRows lines) {
        this.lines = lines;
    }

    /** Refuse that a contact on a segment goes, be it by undo; lines that no longer count go with it. */
    public void deleting(RecordDeleting deleting) {
        if (deleting.type().id().equals(ContactRecords.CONTACT.id())) {
            requireOff(deleting.record(), "segments.problem.onSegment");
            lines.of(LineRows.ofContact(deleting.record()))
                    .forEach(line -> deleting.change().delete(LINE, line.id(), Change.ANY_VERSION));
        }
    }

    /** Refuse that a person on a segment leaves the company; one that joins a company does so on the segments too. */
    public void moving(ContactCompanyChanging changing) {
        var person = changing.person();
        var to = changing.to();
        if (person.companyId() != null) {
            requireOff(person.id(), "segments.problem.movesOnSegment");
        } else if (to != null) {
            var company = Values.none().with(COMPANY_ID, to.id()).with(COMPANY_NO, to.no());
            lines.of(LineRows.ofContact(person.id()))
                    .forEach(line -> changing.change().update(LINE, line.id(), Change.ANY_VERSION, company));
        }
    }

    private void requireOff(UUID contact, String refusal) {
        lines.openSegmentWith(LineRows.ofContact(contact)).ifPresent(no -> {
            throw Problem.of(ProblemCode.STATE, refusal, no);
        });
    }

    /** Count the lines that a merge moves. */
    public long count(ContactFacts gone) {
        return lines.count(LineRows.ofContact(gone.id()).and(REMOVED_BY.column().isNull()));
    }

    /** Give the lines of a contact to the one it is merged into; where that one has a line, it keeps one. */
    public void merging(ContactMerging merging) {
        var gone = merging.gone();
        var kept = merging.kept();
        for (var line : lines.of(LineRows.ofContact(gone.id()))) {
            var segment = Objects.requireNonNull(line.values().get(SEGMENT_ID));
            if (lines.present(segment, Set.of(kept.id())).isEmpty()) {
                merging.change().update(LINE, line.id(), Change.ANY_VERSION, of(kept));
            } else {
                merging.change().delete(LINE, line.id(), Change.ANY_VERSION);
            }
        }
        if (gone.isCompany()) {
            var company = Values.none().with(COMPANY_ID, kept.id()).with(COMPANY_NO, kept.no());
            lines.of(LineRows.ofCompany(gone.id()))
                    .forEach(line -> merging.change().update(LINE, line.id(), Change.ANY_VERSION, company));
        }
    }

    private static Values of(ContactFacts contact) {
        return Values.none()
                .with(CONTACT_ID, contact.id())
                .with(CONTACT_NO, contact.no())
                .with(COMPANY_ID, contact.companyId())
                .with(COMPANY_NO, contact.isCompany() ? contact.no() : contact.companyNo());
    }
}
