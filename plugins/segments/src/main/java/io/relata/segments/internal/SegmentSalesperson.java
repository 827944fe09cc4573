package io.relata.segments.internal;

import io.relata.platform.problem.Problem;
import io.relata.platform.problem.ProblemCode;
import io.relata.segments.SegmentRecords;
import io.relata.setup.Salespeople;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Knows which salespeople segments may be given to. */
@Component
class SegmentSalesperson {
    private final Salespeople salespeople;

    SegmentSalesperson(Salespeople salespeople) {
        this.salespeople = salespeople;
    }

    /** Tells the code of the acting user: the one the user works as, else the one salesperson with the user's e-mail. */
    @Nullable
    String ofCurrentUser() {
        var code = salespeople.worksAs();
        return code == null ? salespeople.withOwnEmail() : code;
    }

    /**
     * Goes on only with a salesperson who exists and is not blocked, or none.
     *
     * @throws Problem REF or STATE at the field
     */
    void check(@Nullable String code) {
        salespeople.requireExists(code, SegmentRecords.SALESPERSON.name());
        if (code != null && salespeople.isBlocked(code)) {
            throw Problem.of(ProblemCode.STATE, "segments.problem.salespersonBlocked", code)
                    .at(SegmentRecords.SALESPERSON.name());
        }
    }
}
