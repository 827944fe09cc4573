package io.relata.contacts;

import static io.relata.contacts.ContactRecords.FIRST_NAME;
import static io.relata.contacts.ContactRecords.MIDDLE_NAME;
import static io.relata.contacts.ContactRecords.NAME;
import static io.relata.contacts.ContactRecords.SEARCH_NAME;
import static io.relata.contacts.ContactRecords.SURNAME;

import io.relata.platform.change.RecordField;
import io.relata.platform.problem.Problem;
import io.relata.platform.text.Shorten;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Keeps a person's name and its parts in step, and lets the search name follow until it was changed by hand. */
final class NameRules {

    private static final List<RecordField<String>> PARTS = List.of(FIRST_NAME, MIDDLE_NAME, SURNAME);

    private NameRules() {}

    static void apply(Draft draft) {
        if (!draft.isCompany()) {
            person(draft);
        }
        if (draft.get(NAME) == null) {
            throw Problem.required(NAME.name());
        }
        searchName(draft);
    }

    private static void person(Draft draft) {
        if (partsMove(draft)) {
            var parts = new PersonName(draft.get(FIRST_NAME), draft.get(MIDDLE_NAME), draft.get(SURNAME));
            draft.set(NAME, parts.joined());
        } else if (splits(draft)) {
            split(draft, Set.of());
        }
    }

    /** Tells whether the parts of a person's name are to be taken from the name. */
    static boolean splits(Draft draft) {
        return !draft.isCompany()
                && !partsMove(draft)
                && (draft.asks(NAME) && draft.changes(NAME) || TypeChange.isAsked(draft) && !asksParts(draft));
    }

    /**
     * Takes the parts of a person's name from the name.
     *
     * @param particles what a surname may begin with, in lower case
     */
    static void split(Draft draft, Set<String> particles) {
        var parts = PersonName.split(draft.get(NAME), particles);
        draft.set(NAME, PersonName.tidy(draft.get(NAME)));
        draft.set(FIRST_NAME, parts.first());
        draft.set(MIDDLE_NAME, parts.middle());
        draft.set(SURNAME, parts.last());
    }

    private static boolean asksParts(Draft draft) {
        return PARTS.stream().anyMatch(draft::asks);
    }

    /** Parts win over a name that came with them: they say more. */
    private static boolean partsMove(Draft draft) {
        return PARTS.stream().anyMatch(part -> draft.asks(part) && draft.changes(part));
    }

    private static void searchName(Draft draft) {
        if (draft.fills(SEARCH_NAME) && draft.changes(SEARCH_NAME)) {
            return;
        }
        var was = draft.before(SEARCH_NAME);
        if (was == null || was.equals(upper(draft.before(NAME))) || draft.get(SEARCH_NAME) == null) {
            draft.set(SEARCH_NAME, upper(draft.get(NAME)));
        }
    }

    /** Writes a name as a search name. */
    static @Nullable String upper(@Nullable String name) {
        return name == null ? null : Shorten.to(SEARCH_NAME.maxLength(), name.toUpperCase(Locale.ROOT));
    }
}
