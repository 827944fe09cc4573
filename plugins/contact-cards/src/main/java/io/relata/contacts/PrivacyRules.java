package io.relata.contacts;

import static io.relata.contacts.ContactRecords.MINOR;
import static io.relata.contacts.ContactRecords.PARENTAL_CONSENT_RECEIVED;
import static io.relata.contacts.ContactRecords.PRIVACY_BLOCKED;

import io.relata.platform.change.RecordField;
import io.relata.platform.problem.Problem;
import io.relata.platform.problem.ProblemCode;
import java.util.List;

/** Protects minors: they are blocked until the parents agreed and somebody lifts the block on purpose. */
final class PrivacyRules {

    private PrivacyRules() {}

    static void apply(Draft draft) {
        for (RecordField<Boolean> flag :
                List.of(MINOR, PARENTAL_CONSENT_RECEIVED, PRIVACY_BLOCKED, ContactRecords.EXCLUDE_FROM_SEGMENT)) {
            draft.set(flag, draft.is(flag));
        }
        if (!draft.is(MINOR)) {
            leaveMinor(draft);
        } else if (becomes(draft, MINOR) || differs(draft, PARENTAL_CONSENT_RECEIVED)) {
            draft.set(PRIVACY_BLOCKED, true);
        } else if (!draft.is(PRIVACY_BLOCKED) && !draft.is(PARENTAL_CONSENT_RECEIVED)) {
            throw Problem.of(ProblemCode.STATE, "contacts.problem.consentMissing")
                    .at(PRIVACY_BLOCKED.name());
        }
    }

    private static void leaveMinor(Draft draft) {
        if (becomes(draft, PARENTAL_CONSENT_RECEIVED)) {
            throw Problem.of(ProblemCode.STATE, "contacts.problem.consentForMinors")
                    .at(PARENTAL_CONSENT_RECEIVED.name());
        }
        draft.set(PARENTAL_CONSENT_RECEIVED, false);
    }

    private static boolean becomes(Draft draft, RecordField<Boolean> flag) {
        return draft.is(flag) && !Boolean.TRUE.equals(draft.before(flag));
    }

    private static boolean differs(Draft draft, RecordField<Boolean> flag) {
        return draft.is(flag) != Boolean.TRUE.equals(draft.before(flag));
    }
}
