package io.relata.documents;

import io.relata.platform.change.RecordField;
import io.relata.platform.change.RecordType;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Name the kinds of record this plugin keeps, and their fields.
 *
 * @since 0.1
 */
public final class DocumentTables {
    /** The document's number. */
    public static final RecordField<String> NO = RecordField.code("no", 20);
    /** The code of its type. */
    public static final RecordField<String> TYPE = RecordField.text("documentType", 80);
    /** Where it stands. */
    public static final RecordField<DocumentStatus> STATUS =
            RecordField.choice("status", DocumentStatus.class).readOnly();
    /** The contact it is with; blank once that is gone. */
    public static final RecordField<UUID> CONTACT_ID =
            RecordField.reference("contactId").readOnly();
    /** The contact's number. */
    public static final RecordField<String> CONTACT_NO =
            RecordField.code("contactNo", 20).personal();
    /** What the account it is with is an account of. */
    public static final RecordField<String> PARTY_KIND = RecordField.code("partyKind", 20);
    /** The number of the account it is with. */
    public static final RecordField<String> PARTY_NO = RecordField.code("partyNo", 40);
    /** Its date. */
    public static final RecordField<LocalDate> DATE = RecordField.date("date");
    /** What it is about. */
    public static final RecordField<String> DESCRIPTION = RecordField.text("description", 100);
    /** The currency of its amounts. */
    public static final RecordField<String> CURRENCY = RecordField.code("currencyCode", 10);
    /** The salesperson, or whoever buys. */
    public static final RecordField<String> SALESPERSON = RecordField.code("salespersonCode", 20);
    /** What its lines add up to. */
    public static final RecordField<BigDecimal> AMOUNT =
            RecordField.decimal("amount").derived();
    /** How often it was printed. */
    public static final RecordField<Integer> PRINT_COUNT =
            RecordField.integer("printCount").readOnly();

    /** A document. */
    public static final RecordType DOCUMENT = RecordType.of(
                    "document",
                    "p_documents_document",
                    Documents.READ,
                    NO,
                    TYPE,
                    STATUS,
                    CONTACT_ID,
                    CONTACT_NO,
                    PARTY_KIND,
                    PARTY_NO,
                    DATE,
                    DESCRIPTION,
                    CURRENCY,
                    SALESPERSON,
                    AMOUNT,
                    PRINT_COUNT)
            .labelled("documents.field.");

    /** The document a line belongs to. */
    public static final RecordField<UUID> DOCUMENT_ID =
            RecordField.reference("documentId").readOnly();
    /** The line's number. */
    public static final RecordField<Integer> LINE_NO =
            RecordField.integer("lineNo").readOnly();
    /** What the line is about. */
    public static final RecordField<String> TEXT = RecordField.text("text", 250);
    /** How many. */
    public static final RecordField<BigDecimal> QUANTITY = RecordField.decimal("quantity");
    /** What one costs. */
    public static final RecordField<BigDecimal> UNIT_PRICE = RecordField.decimal("unitPrice");
    /** What the line amounts to. */
    public static final RecordField<BigDecimal> LINE_AMOUNT =
            RecordField.decimal("lineAmount").derived();

    /** A line of a document. */
    public static final RecordType LINE = RecordType.of(
                    "document-line",
                    "p_documents_line",
                    Documents.READ,
                    DOCUMENT_ID,
                    LINE_NO,
                    TEXT,
                    QUANTITY,
                    UNIT_PRICE,
                    LINE_AMOUNT)
            .labelled("documents.field.");

    private DocumentTables() {}
}
