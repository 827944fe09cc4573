package io.relata.contacts;

import static io.relata.contacts.ContactRecords.SALESPERSON_CODE;

import io.relata.platform.access.Access;
import io.relata.platform.problem.Problem;
import io.relata.platform.problem.ProblemCode;
import io.relata.setup.CodeTables;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Knows which salespeople contacts may be given to. */
@Component
class Salespeople {

    private static final String TABLE = "salespeople";
    private static final String BLOCKED = "blocked";
    private static final String PRIVACY_BLOCKED = "privacyBlocked";

    private final CodeTables codes;
    private final Access access;

    Salespeople(CodeTables codes, Access access) {
        this.codes = codes;
        this.access = access;
    }

    /** Tells who the acting user is among the salespeople, if contacts may be given to that one. */
    @Nullable
    String ofCurrentUser() {
        var code = access.current().work().salespersonCode();
        return code != null
                        && codes.descriptions(TABLE).containsKey(code)
                        && !has(code, BLOCKED)
                        && !has(code, PRIVACY_BLOCKED)
                ? code
                : null;
    }

    /** Refuses a salesperson who is blocked for privacy. */
    void check(Draft draft) {
        var code = draft.get(SALESPERSON_CODE);
        if (code != null
                && draft.fills(SALESPERSON_CODE)
                && draft.changes(SALESPERSON_CODE)
                && has(code, PRIVACY_BLOCKED)) {
            throw Problem.of(ProblemCode.STATE, "contacts.problem.salespersonPrivacy", code)
                    .at(SALESPERSON_CODE.name());
        }
    }

    private boolean has(String code, String flag) {
        return access.asSystem(() -> codes.find(TABLE, code))
                .map(row -> Boolean.TRUE.equals(row.values().get(flag)))
                .orElse(false);
    }
}
