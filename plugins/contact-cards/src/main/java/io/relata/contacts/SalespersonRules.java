package io.relata.contacts;

import static io.relata.contacts.ContactRecords.SALESPERSON_CODE;

import io.relata.platform.problem.Problem;
import io.relata.platform.problem.ProblemCode;
import io.relata.setup.Salespeople;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Knows which salespeople contacts may be given to. */
@Component
class SalespersonRules {

    private final Salespeople salespeople;

    SalespersonRules(Salespeople salespeople) {
        this.salespeople = salespeople;
    }

    /** Tells who the acting user is among the salespeople, if contacts may be given to that one. */
    @Nullable
    String ofCurrentUser() {
        return salespeople.worksAs();
    }

    /** Refuses a salesperson who is blocked for privacy. */
    void check(Draft draft) {
        var code = draft.get(SALESPERSON_CODE);
        if (code != null
                && draft.fills(SALESPERSON_CODE)
                && draft.changes(SALESPERSON_CODE)
                && salespeople.isPrivacyBlocked(code)) {
            throw Problem.of(ProblemCode.STATE, "contacts.problem.salespersonPrivacy", code)
                    .at(SALESPERSON_CODE.name());
        }
    }
}
