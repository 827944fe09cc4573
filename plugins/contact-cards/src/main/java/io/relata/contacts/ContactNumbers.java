package io.relata.contacts;

import static io.relata.contacts.ContactRecords.NO;

import io.relata.platform.number.Numbering;
import io.relata.platform.problem.Problem;
import io.relata.platform.problem.ProblemCode;
import io.relata.setup.ContactSettings;
import org.springframework.stereotype.Component;

/**
 * Gives a new contact its number: the typed one where that is allowed, else the next free one of the series. That one is
 * drawn last, because a contact that is refused shall cost no number.
 */
@Component
class ContactNumbers {

    private final Numbering numbering;
    private final ContactReading reading;

    ContactNumbers(Numbering numbering, ContactReading reading) {
        this.numbering = numbering;
        this.reading = reading;
    }

    /** Refuses a typed number that is taken, or may not be typed. */
    void check(Draft draft, ContactSettings settings) {
        var typed = draft.get(NO);
        if (typed == null) {
            return;
        }
        numbering.requireManual(settings.contactNos());
        if (reading.exists(typed)) {
            throw Problem.of(ProblemCode.DUP, "contacts.problem.numberTaken", typed)
                    .at(NO.name());
        }
    }

    void apply(Draft draft, ContactSettings settings) {
        var series = settings.contactNos();
        if (draft.get(NO) == null) {
            draft.set(NO, drawn(series));
        }
        draft.set(ContactRecords.NO_SERIES, series);
    }

    private String drawn(@org.jspecify.annotations.Nullable String series) {
        var no = numbering.draw(series);
        while (reading.exists(no)) {
            no = numbering.draw(series);
        }
        return no;
    }
}
