package io.relata.contacts;

import static io.relata.contacts.ContactRecords.NO;

import io.relata.platform.number.Numbering;
import io.relata.platform.problem.Problem;
import io.relata.platform.problem.ProblemCode;
import io.relata.setup.ContactSettings;
import org.springframework.stereotype.Component;

/** Gives a new contact its number: the typed one where that is allowed, else the next free one of the series. */
@Component
class ContactNumbers {

    private final Numbering numbering;
    private final ContactReading reading;

    ContactNumbers(Numbering numbering, ContactReading reading) {
        this.numbering = numbering;
        this.reading = reading;
    }

    void apply(Draft draft, ContactSettings settings) {
        var series = settings.contactNos();
        var typed = draft.get(NO);
        if (typed == null) {
            draft.set(NO, drawn(series));
        } else {
            numbering.requireManual(series);
            if (reading.exists(typed)) {
                throw Problem.of(ProblemCode.DUP, "contacts.problem.numberTaken", typed)
                        .at(NO.name());
            }
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
