package io.relata.segments.internal;

import io.relata.interactions.InteractionTemplate;
import io.relata.interactions.Interactions;
import io.relata.platform.access.Access;
import io.relata.platform.problem.Problem;
import io.relata.platform.problem.ProblemCode;
import io.relata.segments.SegmentRecords;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Knows the interaction templates; what one says does not depend on who builds the segment. */
@Component
class Templates {
    private final Interactions interactions;
    private final Access access;

    Templates(Interactions interactions, Access access) {
        this.interactions = interactions;
        this.access = access;
    }

    private Optional<InteractionTemplate> find(String code) {
        return access.asSystem(interactions::templates).stream()
                .filter(template -> template.code().equals(code))
                .findFirst();
    }

    /** Tells a template, or null where there is none of that code. */
    @Nullable
    InteractionTemplate of(@Nullable String code) {
        return code == null ? null : find(code).orElse(null);
    }

    /**
     * Tells a template that is chosen.
     *
     * @throws Problem REF when it is not there
     */
    InteractionTemplate required(String code) {
        return find(code).orElseThrow(() -> Problem.of(ProblemCode.REF, "segments.problem.template", code)
                .at(SegmentRecords.TEMPLATE.name()));
    }
}
