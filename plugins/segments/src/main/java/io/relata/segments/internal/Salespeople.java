package io.relata.segments.internal;

import io.relata.platform.access.Access;
import io.relata.platform.problem.Problem;
import io.relata.platform.problem.ProblemCode;
import io.relata.segments.SegmentRecords;
import io.relata.setup.Code;
import io.relata.setup.CodeTables;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Knows the salespeople segments may be given to. */
@Component
class Salespeople {
    private static final String TABLE = "salespeople";

    private final CodeTables tables;
    private final Access access;

    Salespeople(CodeTables tables, Access access) {
        this.tables = tables;
        this.access = access;
    }

    /** Tells the code of the acting user: the one the user works as, else the one salesperson with the user's e-mail. */
    @Nullable
    String ofCurrentUser() {
        var work = access.current().work();
        var code = work.salespersonCode();
        if (code != null) {
            return tables.descriptions(TABLE).containsKey(code) && !isBlocked(code) ? code : null;
        }
        var byEmail = work.email() == null ? List.<Code>of() : withEmail(work.email());
        return byEmail.size() == 1 && !isBlocked(byEmail.getFirst().code())
                ? byEmail.getFirst().code()
                : null;
    }

    private List<Code> withEmail(String email) {
        return access.asSystem(() -> tables.all(TABLE)).stream()
                .filter(person ->
                        email.equalsIgnoreCase(String.valueOf(person.values().get("email"))))
                .toList();
    }

    /** Tells whether there are any: where nobody sells, nobody is asked for. */
    boolean any() {
        return !tables.descriptions(TABLE).isEmpty();
    }

    /**
     * Goes on only with a salesperson who exists and is not blocked, or none.
     *
     * @throws Problem REF or STATE at the field
     */
    void check(@Nullable String code) {
        tables.requireExists(TABLE, code, SegmentRecords.SALESPERSON.name());
        if (code != null && isBlocked(code)) {
            throw Problem.of(ProblemCode.STATE, "segments.problem.salespersonBlocked", code)
                    .at(SegmentRecords.SALESPERSON.name());
        }
    }

    private boolean isBlocked(String code) {
        return access.asSystem(() -> tables.find(TABLE, code))
                .map(row -> Boolean.TRUE.equals(row.values().get("blocked")))
                .orElse(false);
    }
}
