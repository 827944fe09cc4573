package io.relata.documents.internal;

import io.relata.documents.DocumentTables;
import io.relata.platform.change.Change;
import io.relata.platform.number.Numbering;
import io.relata.platform.problem.Problem;
import io.relata.platform.problem.ProblemCode;
import io.relata.platform.settings.Settings;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Numbers documents, and follows the series they are numbered from. */
@Component
public class DocumentNumbers {
    private final DocumentRows rows;
    private final Numbering numbering;
    private final Settings settings;

    DocumentNumbers(DocumentRows rows, Numbering numbering, Settings settings) {
        this.rows = rows;
        this.numbering = numbering;
        this.settings = settings;
    }

    private @Nullable String series() {
        return settings.get(DocumentSettings.class).documentNos();
    }

    /**
     * Tells the number of a new document: the typed one, or the next of the series.
     *
     * @throws Problem DUP or STATE at {@code no}; REQ where there is no series
     */
    String of(@Nullable String typed) {
        if (typed == null) {
            return drawn();
        }
        numbering.requireManual(series());
        if (rows.exists(typed)) {
            throw Problem.of(ProblemCode.DUP, "documents.problem.numberTaken", typed)
                    .at(DocumentTables.NO.name());
        }
        return typed;
    }

    private String drawn() {
        var series = series();
        if (series == null) {
            throw Problem.of(ProblemCode.REQ, "platform.problem.number.noSeries")
                    .at(DocumentSettings.DOCUMENT_NOS);
        }
        var no = numbering.draw(series);
        while (rows.exists(no)) {
            no = numbering.draw(series);
        }
        return no;
    }

    /** Tell how many settings hold each of some series. */
    public Map<String, Long> counts(Collection<String> codes) {
        var series = series();
        return series != null && codes.contains(series) ? Map.of(series, 1L) : Map.of();
    }

    /** Follow a series that is renamed. */
    public void renamed(Change change, String from, String to) {
        if (from.equals(series())) {
            settings.change(DocumentSettings.class, Map.of(DocumentSettings.DOCUMENT_NOS, to));
        }
    }
}
