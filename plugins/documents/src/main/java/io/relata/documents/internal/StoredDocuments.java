package io.relata.documents.internal;

import static io.relata.documents.DocumentTables.CONTACT_ID;
import static io.relata.documents.DocumentTables.DOCUMENT;
import static io.relata.documents.DocumentTables.LINE;
import static io.relata.documents.DocumentTables.NO;
import static io.relata.documents.DocumentTables.PRINT_COUNT;
import static io.relata.documents.DocumentTables.STATUS;
import static io.relata.documents.DocumentTables.TYPE;

import io.relata.contacts.Contacts;
import io.relata.documents.Document;
import io.relata.documents.DocumentLine;
import io.relata.documents.DocumentPrint;
import io.relata.documents.DocumentStatus;
import io.relata.documents.Documents;
import io.relata.interactions.DocumentDelivery;
import io.relata.interactions.DocumentMoment;
import io.relata.platform.access.Access;
import io.relata.platform.change.Change;
import io.relata.platform.change.ChangeRequest;
import io.relata.platform.change.Changed;
import io.relata.platform.change.Changes;
import io.relata.platform.change.Values;
import io.relata.platform.problem.Problem;
import io.relata.platform.problem.ProblemCode;
import io.relata.platform.query.Page;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Keeps documents, and tells what happens with them. */
@Service
class StoredDocuments implements Documents {
    private final DocumentRows rows;
    private final DocumentValues values;
    private final DocumentNumbers numbers;
    private final LineChanges lineChanges;
    private final DocumentTelling telling;
    private final KnownTypes types;
    private final DocumentPdf pdf;
    private final DocumentDispatch dispatch;
    private final Contacts contacts;
    private final Access access;
    private final Changes changes;

    StoredDocuments(
            DocumentRows rows,
            DocumentValues values,
            DocumentNumbers numbers,
            LineChanges lineChanges,
            DocumentTelling telling,
            KnownTypes types,
            DocumentPdf pdf,
            DocumentDispatch dispatch,
            Contacts contacts,
            Access access,
            Changes changes) {
        this.rows = rows;
        this.values = values;
        this.numbers = numbers;
        this.lineChanges = lineChanges;
        this.telling = telling;
        this.types = types;
        this.pdf = pdf;
        this.dispatch = dispatch;
        this.contacts = contacts;
        this.access = access;
        this.changes = changes;
    }

    @Override
    public Page<Document> list(
            @Nullable String text,
            @Nullable String type,
            @Nullable String contactNo,
            int limit,
            @Nullable String cursor) {
        access.require(READ);
        var condition = DocumentRows.found(text, type);
        var most = Math.clamp(limit, 1, MOST);
        if (contactNo == null) {
            return rows.page(condition, most, cursor);
        }
        return contacts.find(contactNo)
                .map(contact -> rows.page(condition.and(CONTACT_ID.column().eq(contact.id())), most, cursor))
                .orElseGet(() -> new Page<>(List.of(), null));
    }

    @Override
    public Optional<Document> find(String no) {
        access.require(READ);
        return rows.find(no);
    }

    @Override
    public Document read(String no) {
        access.require(READ);
        return rows.required(no);
    }

    @Override
    public List<DocumentLine> lines(String no) {
        return rows.lines(read(no).id());
    }

    @Override
    public Changed<Document> create(Map<String, ? extends @Nullable Object> sent) {
        access.require(WRITE);
        var header = new LinkedHashMap<String, @Nullable Object>(sent);
        var lines = LineChanges.read(header.remove(LineChanges.LINES));
        var read = values.read(header);
        var name = types.name(Objects.requireNonNull(read.get(TYPE)));
        return changes.make(ChangeRequest.of(WRITE, "documents.change.created", name), change -> {
            read.with(NO, numbers.of(read.get(NO)))
                    .with(STATUS, DocumentStatus.OPEN)
                    .with(PRINT_COUNT, 0);
            var made = rows.required(change.insert(DOCUMENT, read));
            lineChanges.add(change, made, lines);
            return rows.required(made.id());
        });
    }

    @Override
    public Changed<Document> update(String no, long version, Map<String, ? extends @Nullable Object> sent) {
        return open("documents.change.changed", no, (change, document) -> {
            change.update(DOCUMENT, document.id(), version, values.read(document, sent));
            return rows.required(document.id());
        });
    }

    @Override
    public Changed<String> delete(String no, long version) {
        return open("documents.change.deleted", no, (change, document) -> {
            rows.lines(document.id()).forEach(line -> change.delete(LINE, line.id(), Change.ANY_VERSION));
            change.delete(DOCUMENT, document.id(), version);
            return document.no();
        });
    }

    @Override
    public Changed<DocumentLine> addLine(String no, Map<String, ? extends @Nullable Object> sent) {
        var line = DocumentValues.line(Values.none(), sent);
        return open("documents.change.changed", no, (change, document) -> {
            lineChanges.add(change, document, List.of(line));
            return rows.lines(document.id()).getLast();
        });
    }

    @Override
    public Changed<DocumentLine> changeLine(String no, int lineNo, Map<String, ? extends @Nullable Object> sent) {
        return open("documents.change.changed", no, (change, document) -> {
            lineChanges.change(change, document, lineNo, sent);
            return rows.line(document.id(), lineNo);
        });
    }

    @Override
    public Changed<Integer> removeLine(String no, int lineNo) {
        return open("documents.change.changed", no, (change, document) -> {
            lineChanges.remove(change, document, lineNo);
            return lineNo;
        });
    }

    @Override
    public Changed<Document> post(String no) {
        return open("documents.change.posted", no, (change, document) -> {
            if (!types.knows(document.type(), DocumentMoment.POSTED)) {
                throw Problem.of(ProblemCode.STATE, "documents.problem.notPosted", types.name(document.type()));
            }
            if (rows.lines(document.id()).isEmpty()) {
                throw Problem.of(ProblemCode.STATE, "documents.problem.noLines", document.no());
            }
            DocumentValues.requireFree(document.contact());
            return stand(change, document, DocumentStatus.POSTED, DocumentMoment.POSTED);
        });
    }

    @Override
    public Changed<Document> cancel(String no) {
        return any("documents.change.canceled", no, (change, document) -> {
            if (document.status() == DocumentStatus.CANCELED) {
                throw Problem.of(ProblemCode.STATE, "documents.problem.canceled", document.no());
            }
            return stand(change, document, DocumentStatus.CANCELED, DocumentMoment.CANCELED);
        });
    }

    private Document stand(Change change, Document document, DocumentStatus status, DocumentMoment moment) {
        change.update(DOCUMENT, document.id(), document.version(), Values.none().with(STATUS, status));
        var now = rows.required(document.id());
        telling.tell(change, now, moment);
        return now;
    }

    @Override
    public DocumentPrint print(String no, @Nullable Boolean record) {
        return any("documents.change.printed", no, (change, document) -> {
                    var counted = Values.none().with(PRINT_COUNT, document.printCount() + 1);
                    change.update(DOCUMENT, document.id(), document.version(), counted);
                    var printed = rows.required(document.id());
                    var content = pdf.write(printed, rows.lines(document.id()));
                    telling.tellPrint(change, printed, !Boolean.FALSE.equals(record));
                    return content;
                })
                .value();
    }

    @Override
    public DocumentPrint preview(String no) {
        var document = read(no);
        return pdf.write(document, rows.lines(document.id()));
    }

    @Override
    public Changed<DocumentDelivery> send(String no, Map<String, ? extends @Nullable Object> sent) {
        access.require(WRITE);
        return dispatch.send(rows.required(no), sent);
    }

    private <T> Changed<T> open(String label, String no, BiFunction<Change, Document, T> work) {
        return any(label, no, (change, document) -> {
            if (!document.isOpen()) {
                throw Problem.of(ProblemCode.STATE, "documents.problem.notOpen", document.no());
            }
            return work.apply(change, document);
        });
    }

    private <T> Changed<T> any(String label, String no, BiFunction<Change, Document, T> work) {
        access.require(WRITE);
        var name = rows.required(no).no();
        return changes.make(ChangeRequest.of(WRITE, label, name), change -> work.apply(change, rows.required(no)));
    }
}
