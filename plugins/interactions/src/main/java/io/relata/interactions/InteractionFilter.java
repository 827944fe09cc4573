package io.relata.interactions;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Choose entries of the interaction log; what is null does not narrow.
 *
 * @param kind only this kind
 * @param contactNo only with this contact, or with persons of this company
 * @param salespersonCode only of this salesperson
 * @param template only with this template
 * @param user only recorded by this user, by sign-in name
 * @param from not before this date
 * @param to not after this date
 * @param text only those whose description or text contains this
 * @param canceled only canceled ones, or only others
 * @param postponed those kept to be finished later instead of those that were recorded
 * @param withFiles only those that files hang on
 * @param documentType only those recorded for documents of this type, by code
 * @param documentNo only those recorded for the document of this number
 * @since 0.1
 */
public record InteractionFilter(
        @Nullable InteractionKind kind,
        @Nullable String contactNo,
        @Nullable String salespersonCode,
        @Nullable String template,
        @Nullable String user,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable String text,
        @Nullable Boolean canceled,
        boolean postponed,
        boolean withFiles,
        @Nullable String documentType,
        @Nullable String documentNo) {
    /** Choose everything. */
    public static final InteractionFilter ALL =
            new InteractionFilter(null, null, null, null, null, null, null, null, null, false, false, null, null);

    /** Choose entries whether they were recorded for documents or not. */
    public InteractionFilter(
            @Nullable InteractionKind kind,
            @Nullable String contactNo,
            @Nullable String salespersonCode,
            @Nullable String template,
            @Nullable String user,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable String text,
            @Nullable Boolean canceled,
            boolean postponed,
            boolean withFiles) {
        this(
                kind,
                contactNo,
                salespersonCode,
                template,
                user,
                from,
                to,
                text,
                canceled,
                postponed,
                withFiles,
                null,
                null);
    }

    /** Choose entries whether files hang on them or not. */
    public InteractionFilter(
            @Nullable InteractionKind kind,
            @Nullable String contactNo,
            @Nullable String salespersonCode,
            @Nullable String template,
            @Nullable String user,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable String text,
            @Nullable Boolean canceled,
            boolean postponed) {
        this(kind, contactNo, salespersonCode, template, user, from, to, text, canceled, postponed, false);
    }

    /** Narrow to a kind. */
    public InteractionFilter ofKind(@Nullable InteractionKind newKind) {
        return new InteractionFilter(
                newKind,
                contactNo,
                salespersonCode,
                template,
                user,
                from,
                to,
                text,
                canceled,
                postponed,
                withFiles,
                documentType,
                documentNo);
    }

    /** Narrow to what one user recorded. */
    public InteractionFilter recordedBy(@Nullable String newUser) {
        return new InteractionFilter(
                kind,
                contactNo,
                salespersonCode,
                template,
                newUser,
                from,
                to,
                text,
                canceled,
                postponed,
                withFiles,
                documentType,
                documentNo);
    }

    /** Narrow to a salesperson. */
    public InteractionFilter bySalesperson(@Nullable String code) {
        return new InteractionFilter(
                kind,
                contactNo,
                code,
                template,
                user,
                from,
                to,
                text,
                canceled,
                postponed,
                withFiles,
                documentType,
                documentNo);
    }

    /** Narrow to a contact. */
    public InteractionFilter withContact(@Nullable String no) {
        return new InteractionFilter(
                kind,
                no,
                salespersonCode,
                template,
                user,
                from,
                to,
                text,
                canceled,
                postponed,
                withFiles,
                documentType,
                documentNo);
    }

    /** Narrow to dates. */
    public InteractionFilter between(@Nullable LocalDate newFrom, @Nullable LocalDate newTo) {
        return new InteractionFilter(
                kind,
                contactNo,
                salespersonCode,
                template,
                user,
                newFrom,
                newTo,
                text,
                canceled,
                postponed,
                withFiles,
                documentType,
                documentNo);
    }

    /** Narrow to a text. */
    public InteractionFilter containing(@Nullable String newText) {
        return new InteractionFilter(
                kind,
                contactNo,
                salespersonCode,
                template,
                user,
                from,
                to,
                newText,
                canceled,
                postponed,
                withFiles,
                documentType,
                documentNo);
    }

    /** Narrow to those that files hang on. */
    public InteractionFilter withFiles(boolean only) {
        return new InteractionFilter(
                kind,
                contactNo,
                salespersonCode,
                template,
                user,
                from,
                to,
                text,
                canceled,
                postponed,
                only,
                documentType,
                documentNo);
    }

    /** Narrow to those that are canceled, or to those that are not. */
    public InteractionFilter canceled(@Nullable Boolean only) {
        return new InteractionFilter(
                kind,
                contactNo,
                salespersonCode,
                template,
                user,
                from,
                to,
                text,
                only,
                postponed,
                withFiles,
                documentType,
                documentNo);
    }

    /** Choose those that are kept to be finished later. */
    public InteractionFilter keptForLater() {
        return new InteractionFilter(
                kind,
                contactNo,
                salespersonCode,
                template,
                user,
                from,
                to,
                text,
                canceled,
                true,
                withFiles,
                documentType,
                documentNo);
    }

    /** Narrow to what was recorded for a document. */
    public InteractionFilter forDocument(@Nullable String type, @Nullable String no) {
        return new InteractionFilter(
                kind,
                contactNo,
                salespersonCode,
                template,
                user,
                from,
                to,
                text,
                canceled,
                postponed,
                withFiles,
                type,
                no);
    }
}
