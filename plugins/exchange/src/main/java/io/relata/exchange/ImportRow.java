package io.relata.exchange;

import io.relata.contacts.ContactFacts;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Holds one row of an import plan.
 *
 * @param index its place in the file, from 1
 * @param card what was read
 * @param companyNo the number of the company a person is put at, or null when it will be created or is not needed
 * @param matches contacts that seem to be the same
 * @param twinOf the index of an earlier row of the same file that seems to be the same, or null
 * @param chosen whether it is imported
 */
record ImportRow(
        int index,
        ReadCard card,
        @Nullable String companyNo,
        List<ContactFacts> matches,
        @Nullable Integer twinOf,
        boolean chosen) {
    boolean isBad() {
        return card.kind() == CardKind.BAD;
    }

    ImportRow choose(boolean newChosen) {
        return new ImportRow(index, card, companyNo, matches, twinOf, newChosen && !isBad());
    }
}
