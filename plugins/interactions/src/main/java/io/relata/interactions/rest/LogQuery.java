package io.relata.interactions.rest;

import io.relata.interactions.InteractionFilter;
import io.relata.interactions.InteractionRecords;
import io.relata.platform.change.RecordField;
import io.relata.platform.problem.Problem;
import io.relata.platform.query.Filter;
import io.relata.platform.query.Sort;
import io.relata.platform.rest.FieldValues;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads what a program asks of the log: {@code kind eq call and date ge 2026-01-01 and text contains 'prices'}. */
final class LogQuery {

    private static final String DATE = "date";
    private static final String ENTRY_NO = "entryNo";
    private static final RecordField<Boolean> HAS_ATTACHMENTS = RecordField.flag("hasAttachments");
    private static final List<String> POSSIBLE = List.of(
            "kind eq",
            "contactNo eq",
            "salespersonCode eq",
            "interactionTemplateCode eq",
            "userId eq",
            "canceled eq",
            "postponed eq",
            "hasAttachments eq",
            "date eq",
            "date ge",
            "date le",
            "documentType eq",
            "documentNo eq",
            "text contains");

    private LogQuery() {}

    static InteractionFilter filter(@Nullable String filter) {
        var terms = Filter.read(filter, POSSIBLE);
        var day = read(InteractionRecords.DATE, terms, "date eq");
        var from = read(InteractionRecords.DATE, terms, "date ge");
        var to = read(InteractionRecords.DATE, terms, "date le");
        var narrowed = InteractionFilter.ALL
                .ofKind(read(InteractionRecords.KIND, terms, "kind eq"))
                .withContact(terms.get("contactNo eq"))
                .bySalesperson(terms.get("salespersonCode eq"))
                .ofTemplate(terms.get("interactionTemplateCode eq"))
                .recordedBy(terms.get("userId eq"))
                .between(day == null ? from : day, day == null ? to : day)
                .containing(terms.get("text contains"))
                .canceled(read(InteractionRecords.CANCELED, terms, "canceled eq"))
                .withFiles(Boolean.TRUE.equals(read(HAS_ATTACHMENTS, terms, "hasAttachments eq")))
                .forDocument(terms.get("documentType eq"), terms.get("documentNo eq"));
        var later = Boolean.TRUE.equals(read(InteractionRecords.POSTPONED, terms, "postponed eq"));
        return later ? narrowed.keptForLater() : narrowed;
    }

    /** Both orders are the one by time: entries are numbered as they are recorded. */
    static boolean ascending(@Nullable String sort) {
        return !Sort.read(sort, "-" + DATE, List.of(DATE, ENTRY_NO)).descending();
    }

    /** Reads the value of a term; what cannot be read is refused at the filter. */
    static <T> @Nullable T read(RecordField<T> field, Map<String, String> terms, String name) {
        try {
            return FieldValues.read(field, terms.get(name));
        } catch (Problem problem) {
            throw problem.at("filter");
        }
    }
}
