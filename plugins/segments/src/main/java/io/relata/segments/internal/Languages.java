package io.relata.segments.internal;

import io.relata.setup.CodeTables;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Knows the languages. */
@Component
class Languages {
    private final CodeTables tables;

    Languages(CodeTables tables) {
        this.tables = tables;
    }

    /**
     * Goes on only with a language that exists, or none.
     *
     * @throws io.relata.platform.problem.Problem REF at the field
     */
    void check(@Nullable String code, String field) {
        tables.requireExists("languages", code, field);
    }
}
