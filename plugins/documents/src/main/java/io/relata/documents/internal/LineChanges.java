package io.relata.documents.internal;

import static io.relata.documents.DocumentTables.AMOUNT;
import static io.relata.documents.DocumentTables.DOCUMENT;
import static io.relata.documents.DocumentTables.DOCUMENT_ID;
import static io.relata.documents.DocumentTables.LINE;
import static io.relata.documents.DocumentTables.LINE_NO;
import static io.relata.documents.DocumentTables.QUANTITY;
import static io.relata.documents.DocumentTables.TEXT;
import static io.relata.documents.DocumentTables.UNIT_PRICE;

import io.relata.documents.Document;
import io.relata.documents.DocumentLine;
import io.relata.documents.Documents;
import io.relata.interactions.DocumentMoment;
import io.relata.platform.change.Change;
import io.relata.platform.change.Values;
import io.relata.platform.problem.Problem;
import io.relata.platform.problem.ProblemCode;
import io.relata.platform.rest.FieldValues;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes the lines of documents; the document's amount follows, and its first line makes it count as created. */
@Component
class LineChanges {
    static final String LINES = "lines";

    private final DocumentRows rows;
    private final DocumentTelling telling;

    LineChanges(DocumentRows rows, DocumentTelling telling) {
        this.rows = rows;
        this.telling = telling;
    }

    /** Reads the lines that are sent with a new document. */
    static List<Values> read(@Nullable Object sent) {
        if (sent == null) {
            return List.of();
        }
        var lines = FieldValues.objects(LINES, sent);
        if (lines.size() > Documents.MOST_LINES) {
            throw Problem.of(ProblemCode.FORMAT, "documents.problem.lines", Documents.MOST_LINES)
                    .at(LINES);
        }
        return lines.stream()
                .map(line -> DocumentValues.line(Values.none(), line))
                .toList();
    }

    /** Adds lines. */
    void add(Change change, Document document, List<Values> lines) {
        var known = rows.lines(document.id());
        if (known.size() + lines.size() > Documents.MOST_LINES) {
            throw Problem.of(ProblemCode.STATE, "documents.problem.tooManyLines", Documents.MOST_LINES);
        }
        var next = known.isEmpty() ? 1 : known.getLast().lineNo() + 1;
        for (var line : lines) {
            change.insert(LINE, line.with(DOCUMENT_ID, document.id()).with(LINE_NO, next++));
        }
        addUp(change, document);
        if (known.isEmpty() && !lines.isEmpty()) {
            telling.tell(change, rows.required(document.id()), DocumentMoment.CREATED);
        }
    }

    void change(Change change, Document document, int lineNo, Map<String, ? extends @Nullable Object> sent) {
        var line = rows.line(document.id(), lineNo);
        var before = Values.none()
                .with(TEXT, line.text())
                .with(QUANTITY, line.quantity())
                .with(UNIT_PRICE, line.unitPrice());
        change.update(LINE, line.id(), line.version(), DocumentValues.line(before, sent));
        addUp(change, document);
    }

    void remove(Change change, Document document, int lineNo) {
        var line = rows.line(document.id(), lineNo);
        change.delete(LINE, line.id(), line.version());
        addUp(change, document);
    }

    private void addUp(Change change, Document document) {
        var sum = rows.lines(document.id()).stream().map(DocumentLine::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
        change.update(DOCUMENT, document.id(), Change.ANY_VERSION, Values.none().with(AMOUNT, sum));
    }
}
