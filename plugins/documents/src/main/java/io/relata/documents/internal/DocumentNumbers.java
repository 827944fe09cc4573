package io.relata.documents.internal;

import io.relata.documents.DocumentTables;
import io.relata.platform.number.Numbering;
import io.relata.platform.problem.Problem;
import io.relata.platform.problem.ProblemCode;
import io.relata.platform.settings.Settings;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Numbers documents. */
@Component
class DocumentNumbers {
    private final DocumentRows rows;
    private final Numbering numbering;
    private final Settings settings;

    DocumentNumbers(DocumentRows rows, Numbering numbering, Settings settings) {
        this.rows = rows;
        this.numbering = numbering;
        this.settings = settings;
    }

    /**
     * Tells the number of a new document: the typed one, or the next of the series.
     *
     * @throws Problem DUP or STATE at {@code no}; REQ where there is no series
     */
    String of(@Nullable String typed) {
        if (typed == null) {
            return DocumentSettings.SERIES.draw(settings, numbering, rows::exists);
        }
        numbering.requireManual(DocumentSettings.SERIES.in(settings));
        if (rows.exists(typed)) {
            throw Problem.of(ProblemCode.DUP, "documents.problem.numberTaken", typed)
                    .at(DocumentTables.NO.name());
        }
        return typed;
    }
}
