package io.relata.interactions.internal;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import de.siegmar.fastcsv.writer.QuoteStrategies;
import io.relata.interactions.DocumentReference;
import io.relata.interactions.Interaction;
import io.relata.interactions.InteractionFilter;
import io.relata.interactions.Interactions;
import io.relata.platform.query.Page;
import io.relata.platform.rest.FieldValues;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Writes the interaction log as a table with commas (RFC 4180), page by page. What a spreadsheet would take for a formula
 * is marked as a text.
 */
@Component
public class LogCsv {
    private static final int PAGE = 200;
    private static final Map<String, Function<Interaction, @Nullable Object>> COLUMNS = columns();

    private final Interactions interactions;

    LogCsv(Interactions interactions) {
        this.interactions = interactions;
    }

    private static Map<String, Function<Interaction, @Nullable Object>> columns() {
        var columns = new LinkedHashMap<String, Function<Interaction, @Nullable Object>>();
        columns.put("entryNo", Interaction::entryNo);
        columns.put("entryDate", Interaction::date);
        columns.put("timeOfInteraction", Interaction::timeOfInteraction);
        columns.put("kind", entry -> FieldValues.show(entry.kind()));
        columns.put("interactionTemplateCode", Interaction::template);
        columns.put("interactionGroupCode", Interaction::group);
        columns.put("description", Interaction::description);
        columns.put("subject", Interaction::subject);
        columns.put("text", Interaction::text);
        columns.put("contactNo", Interaction::contactNo);
        columns.put("contactName", Interaction::contactName);
        columns.put("contactCompanyNo", Interaction::contactCompanyNo);
        columns.put("contactCompanyName", Interaction::contactCompanyName);
        columns.put("salespersonCode", Interaction::salespersonCode);
        columns.put("informationFlow", entry -> FieldValues.show(entry.informationFlow()));
        columns.put("initiatedBy", entry -> FieldValues.show(entry.initiatedBy()));
        columns.put("evaluation", entry -> FieldValues.show(entry.evaluation()));
        columns.put("attemptFailed", Interaction::attemptFailed);
        columns.put("cost", Interaction::cost);
        columns.put("duration", Interaction::duration);
        columns.put("interactionLanguageCode", Interaction::languageCode);
        columns.put("correspondenceType", entry -> FieldValues.show(entry.correspondenceType()));
        columns.put("contactVia", Interaction::contactVia);
        columns.put("documentType", entry -> document(entry, DocumentReference::type));
        columns.put("documentNo", entry -> document(entry, DocumentReference::no));
        columns.put("attachmentCount", Interaction::attachmentCount);
        columns.put("userId", Interaction::userId);
        columns.put("canceled", Interaction::canceled);
        columns.put("cancelReason", Interaction::cancelReason);
        return columns;
    }

    private static @Nullable Object document(Interaction entry, Function<DocumentReference, @Nullable Object> value) {
        var document = entry.document();
        return document == null ? null : value.apply(document);
    }

    /**
     * Open the entries a filter chooses as a table, newest first; each page is read when it is its turn.
     *
     * @param filter which entries
     * @param headings what each column is called, by field name
     * @throws io.relata.platform.problem.Problem DENIED
     */
    public InputStream open(InteractionFilter filter, UnaryOperator<String> headings) {
        var first = interactions.list(filter, false, PAGE, null);
        var heading = COLUMNS.keySet().stream().map(headings).toList();
        return new SequenceInputStream(new Pages(filter, heading, first));
    }

    /** Writes one page after the other. */
    private final class Pages implements Enumeration<InputStream> {
        private final InteractionFilter filter;
        private @Nullable List<String> heading;
        private @Nullable Page<Interaction> page;

        private Pages(InteractionFilter filter, List<String> heading, Page<Interaction> first) {
            this.filter = filter;
            this.heading = heading;
            this.page = first;
        }

        @Override
        public boolean hasMoreElements() {
            return page != null;
        }

        @Override
        public InputStream nextElement() {
            var current = page;
            if (current == null) {
                throw new NoSuchElementException();
            }
            var rows = new ArrayList<List<String>>();
            if (heading != null) {
                rows.add(heading);
            }
            current.items()
                    .forEach(entry -> rows.add(COLUMNS.values().stream()
                            .map(column -> text(column.apply(entry)))
                            .toList()));
            // spreadsheets tell the encoding by the mark at the beginning
            var written = (heading == null ? "" : "\uFEFF") + table(rows);
            heading = null;
            page = current.next() == null ? null : interactions.list(filter, false, PAGE, current.next());
            return new ByteArrayInputStream(written.getBytes(StandardCharsets.UTF_8));
        }
    }

    private static String table(List<List<String>> rows) {
        var table = new StringWriter();
        try (var csv = CsvWriter.builder()
                .quoteStrategy(QuoteStrategies.ALWAYS)
                .lineDelimiter(LineDelimiter.CRLF)
                .build(table)) {
            rows.forEach(csv::writeRecord);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return table.toString();
    }

    private static String text(@Nullable Object value) {
        var text = value == null ? "" : value.toString();
        return value instanceof String && !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0
                ? "'" + text
                : text;
    }
}
