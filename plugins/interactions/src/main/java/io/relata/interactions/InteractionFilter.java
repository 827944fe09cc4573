package io.relata.interactions;

import io.relata.platform.change.RecordField;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Choose entries of the interaction log: begin with {@link #ALL} and narrow it term by term. A term that is null does not
 * narrow.
 *
 * @since 0.1
 */
public final class InteractionFilter {
    private static final RecordField<LocalDate> FROM = RecordField.date("from");
    private static final RecordField<LocalDate> TO = RecordField.date("to");
    private static final RecordField<Boolean> FILES = RecordField.flag("files");

    /** Choose everything that was recorded. */
    public static final InteractionFilter ALL = new InteractionFilter(Map.of());

    private final Map<RecordField<?>, Object> terms;

    private InteractionFilter(Map<RecordField<?>, Object> terms) {
        this.terms = terms;
    }

    private <T> InteractionFilter with(RecordField<T> term, @Nullable T value) {
        var narrowed = new HashMap<>(terms);
        if (value == null) {
            narrowed.remove(term);
        } else {
            narrowed.put(term, value);
        }
        return new InteractionFilter(narrowed);
    }

    private <T> @Nullable T get(RecordField<T> term) {
        return term.type().cast(terms.get(term));
    }

    /** Narrow to a kind. */
    public InteractionFilter ofKind(@Nullable InteractionKind kind) {
        return with(InteractionRecords.KIND, kind);
    }

    /** Narrow to a contact, or a company with its persons, by number. */
    public InteractionFilter withContact(@Nullable String no) {
        return with(InteractionRecords.CONTACT_NO, no);
    }

    /** Narrow to a salesperson. */
    public InteractionFilter bySalesperson(@Nullable String code) {
        return with(InteractionRecords.SALESPERSON, code);
    }

    /** Narrow to a template. */
    public InteractionFilter ofTemplate(@Nullable String code) {
        return with(InteractionRecords.TEMPLATE, code);
    }

    /** Narrow to what one user recorded, by sign-in name. */
    public InteractionFilter recordedBy(@Nullable String user) {
        return with(InteractionRecords.USER, user);
    }

    /** Narrow to dates, both included. */
    public InteractionFilter between(@Nullable LocalDate from, @Nullable LocalDate to) {
        return with(FROM, from).with(TO, to);
    }

    /** Narrow to those whose description or text contains a text. */
    public InteractionFilter containing(@Nullable String text) {
        return with(InteractionRecords.TEXT, text);
    }

    /** Narrow to those that are canceled, or to those that are not. */
    public InteractionFilter canceled(@Nullable Boolean only) {
        return with(InteractionRecords.CANCELED, only);
    }

    /** Choose those that are kept to be finished later instead of those that were recorded. */
    public InteractionFilter keptForLater() {
        return with(InteractionRecords.POSTPONED, true);
    }

    /** Narrow to those that files hang on. */
    public InteractionFilter withFiles(boolean only) {
        return with(FILES, only ? true : null);
    }

    /** Narrow to what was recorded for documents of a type, by code, or of a number. */
    public InteractionFilter forDocument(@Nullable String type, @Nullable String no) {
        return with(InteractionRecords.DOCUMENT_TYPE, type).with(InteractionRecords.DOCUMENT_NO, no);
    }

    /** Tell the kind, or null. */
    public @Nullable InteractionKind kind() {
        return get(InteractionRecords.KIND);
    }

    /** Tell the contact's number, or null. */
    public @Nullable String contactNo() {
        return get(InteractionRecords.CONTACT_NO);
    }

    /** Tell the salesperson's code, or null. */
    public @Nullable String salespersonCode() {
        return get(InteractionRecords.SALESPERSON);
    }

    /** Tell the template's code, or null. */
    public @Nullable String template() {
        return get(InteractionRecords.TEMPLATE);
    }

    /** Tell the user's sign-in name, or null. */
    public @Nullable String user() {
        return get(InteractionRecords.USER);
    }

    /** Tell the first date, or null. */
    public @Nullable LocalDate from() {
        return get(FROM);
    }

    /** Tell the last date, or null. */
    public @Nullable LocalDate to() {
        return get(TO);
    }

    /** Tell the text, or null. */
    public @Nullable String text() {
        return get(InteractionRecords.TEXT);
    }

    /** Tell whether only canceled ones are chosen, only others, or null for both. */
    public @Nullable Boolean canceled() {
        return get(InteractionRecords.CANCELED);
    }

    /** Tell whether those are chosen that are kept to be finished later. */
    public boolean postponed() {
        return terms.containsKey(InteractionRecords.POSTPONED);
    }

    /** Tell whether only those are chosen that files hang on. */
    public boolean withFiles() {
        return terms.containsKey(FILES);
    }

    /** Tell the code of the document's type, or null. */
    public @Nullable String documentType() {
        return get(InteractionRecords.DOCUMENT_TYPE);
    }

    /** Tell the document's number, or null. */
    public @Nullable String documentNo() {
        return get(InteractionRecords.DOCUMENT_NO);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof InteractionFilter filter && filter.terms.equals(terms);
    }

    @Override
    public int hashCode() {
        return terms.hashCode();
    }

    @Override
    public String toString() {
        return terms.toString();
    }
}
