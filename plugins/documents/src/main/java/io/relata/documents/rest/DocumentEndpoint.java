package io.relata.documents.rest;

import io.relata.documents.CoverSheets;
import io.relata.documents.Document;
import io.relata.documents.DocumentLine;
import io.relata.documents.DocumentPrint;
import io.relata.documents.Documents;
import io.relata.platform.change.Changed;
import io.relata.platform.change.RecordField;
import io.relata.platform.query.Filter;
import io.relata.platform.query.Limit;
import io.relata.platform.query.Page;
import io.relata.platform.rest.Etag;
import io.relata.platform.rest.FieldValues;
import io.relata.platform.rest.Resource;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Documents over REST. */
@RestController
@RequestMapping("/api/v1/x/documents")
class DocumentEndpoint {
    private static final String JSON = "application/json";
    private static final String LINES = "/{no}/lines";
    private static final List<String> FILTERS = List.of("text contains", "documentType eq", "contactNo eq");
    private static final RecordField<Boolean> RECORD = RecordField.flag("logInteraction");
    private static final String QUOTE = """
            {"documentType": "sales-quote", "contactNo": "CT000007", "description": "Windows for the new hall",
             "currencyCode": "NOK",
             "lines": [{"text": "Window 120 x 140", "quantity": 24, "unitPrice": 4150}]}""";
    private static final String INVOICE = """
            {"documentType": "sales-invoice", "partyKind": "customer", "partyNo": "10000"}""";
    private static final String LINE = """
            {"text": "Fitting", "quantity": 12, "unitPrice": 890}""";
    private static final String MAIL = """
            {"to": "post@fjordlys.example", "subject": "Our quote", "text": "Please find our quote attached."}""";
    private static final RecordField<String> CONTACTS = RecordField.code("contactNos", 20);
    private static final String COVER_SHEETS = """
            {"contactNos": ["CT000007", "CT000012"], "logInteraction": true}""";
    private static final Resource<Document, Map<String, @Nullable Object>> DOCUMENT =
            new Resource<>("/api/v1/x/documents/", Document::no, Document::version, Shown::document);

    private final Documents documents;
    private final CoverSheets coverSheets;

    DocumentEndpoint(Documents documents, CoverSheets coverSheets) {
        this.documents = documents;
        this.coverSheets = coverSheets;
    }

    @GetMapping
    Page<Map<String, @Nullable Object>> list(
            @RequestParam(name = "filter", required = false) @Nullable String filter,
            @RequestParam(name = "limit", defaultValue = "50") int limit,
            @RequestParam(name = "cursor", required = false) @Nullable String cursor) {
        var terms = Filter.read(filter, FILTERS);
        return documents
                .list(
                        terms.get("text contains"),
                        terms.get("documentType eq"),
                        terms.get("contactNo eq"),
                        Limit.of(limit, Documents.MOST),
                        cursor)
                .map(Shown::document);
    }

    @PostMapping
    @Operation(
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            content =
                                    @Content(
                                            mediaType = JSON,
                                            examples = {
                                                @ExampleObject(name = "quote", value = QUOTE),
                                                @ExampleObject(name = "invoiceOfAnAccount", value = INVOICE)
                                            })))
    ResponseEntity<Map<String, @Nullable Object>> create(@RequestBody Map<String, @Nullable Object> sent) {
        return DOCUMENT.created(documents.create(sent));
    }

    @GetMapping("/{no}")
    ResponseEntity<Map<String, @Nullable Object>> read(@PathVariable("no") String no) {
        return DOCUMENT.read(documents.read(no));
    }

    @PatchMapping("/{no}")
    ResponseEntity<Map<String, @Nullable Object>> update(
            @PathVariable("no") String no,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @RequestBody Map<String, @Nullable Object> sent) {
        return DOCUMENT.changed(documents.update(no, Etag.version(ifMatch), sent));
    }

    @DeleteMapping("/{no}")
    ResponseEntity<Void> delete(
            @PathVariable("no") String no,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch) {
        return Resource.done(documents.delete(no, Etag.version(ifMatch)).changeSet());
    }

    @GetMapping(LINES)
    Page<Map<String, @Nullable Object>> lines(@PathVariable("no") String no) {
        return new Page<>(documents.lines(no).stream().map(Shown::line).toList(), null);
    }

    @PostMapping(LINES)
    @Operation(
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            content = @Content(mediaType = JSON, examples = @ExampleObject(value = LINE))))
    ResponseEntity<Map<String, @Nullable Object>> addLine(
            @PathVariable("no") String no, @RequestBody Map<String, @Nullable Object> sent) {
        return line(HttpStatus.CREATED, documents.addLine(no, sent));
    }

    @PatchMapping(LINES + "/{lineNo}")
    ResponseEntity<Map<String, @Nullable Object>> changeLine(
            @PathVariable("no") String no,
            @PathVariable("lineNo") int lineNo,
            @RequestBody Map<String, @Nullable Object> sent) {
        return line(HttpStatus.OK, documents.changeLine(no, lineNo, sent));
    }

    private static ResponseEntity<Map<String, @Nullable Object>> line(
            HttpStatus status, Changed<DocumentLine> changed) {
        return ResponseEntity.status(status)
                .headers(Resource.changeSet(changed.changeSet()))
                .body(Shown.line(changed.value()));
    }

    @DeleteMapping(LINES + "/{lineNo}")
    ResponseEntity<Void> removeLine(@PathVariable("no") String no, @PathVariable("lineNo") int lineNo) {
        return Resource.done(documents.removeLine(no, lineNo).changeSet());
    }

    @PostMapping("/{no}/post")
    ResponseEntity<Map<String, @Nullable Object>> post(@PathVariable("no") String no) {
        return DOCUMENT.changed(documents.post(no));
    }

    @PostMapping("/{no}/cancel")
    ResponseEntity<Map<String, @Nullable Object>> cancel(@PathVariable("no") String no) {
        return DOCUMENT.changed(documents.cancel(no));
    }

    /** Prints a document; it is recorded as the set-up says, unless {@code logInteraction} is false. */
    @PostMapping("/{no}/print")
    ResponseEntity<byte[]> print(
            @PathVariable("no") String no,
            @RequestParam(name = "logInteraction", required = false) @Nullable String logInteraction) {
        return pdf(documents.print(no, FieldValues.read(RECORD, logInteraction)));
    }

    /** Shows what would be printed; nothing is recorded. */
    @GetMapping("/{no}/preview")
    ResponseEntity<byte[]> preview(@PathVariable("no") String no) {
        return pdf(documents.preview(no));
    }

    /**
     * Sends a document by e-mail. {@code state} says whether the mail server has taken it; where that takes long it is
     * {@code underWay}, and what becomes of it stands where {@code Location} says.
     */
    @PostMapping("/{no}/send")
    @Operation(
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            content = @Content(mediaType = JSON, examples = @ExampleObject(value = MAIL))))
    ResponseEntity<Map<String, @Nullable Object>> send(
            @PathVariable("no") String no, @RequestBody Map<String, @Nullable Object> sent) {
        var made = documents.send(no, sent);
        return ResponseEntity.ok()
                .location(URI.create("/api/v1/" + made.value().path()))
                .headers(Resource.changeSet(made.changeSet()))
                .body(Shown.delivery(made.value()));
    }

    /** Prints a cover sheet for each of some contacts, as one file. */
    @PostMapping("/cover-sheets")
    @Operation(
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            content = @Content(mediaType = JSON, examples = @ExampleObject(value = COVER_SHEETS))))
    ResponseEntity<byte[]> coverSheets(@RequestBody Map<String, @Nullable Object> sent) {
        FieldValues.requireOnly(sent, CONTACTS.name(), RECORD.name());
        var record = FieldValues.read(RECORD, sent.get(RECORD.name()));
        return pdf(coverSheets.print(FieldValues.list(CONTACTS, sent.get(CONTACTS.name())), record));
    }

    private static ResponseEntity<byte[]> pdf(DocumentPrint print) {
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + print.name() + "\"")
                .contentType(MediaType.APPLICATION_PDF)
                .body(print.content());
    }
}
