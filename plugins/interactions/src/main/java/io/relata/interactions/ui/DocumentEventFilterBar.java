package io.relata.interactions.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.QueryParameters;
import io.relata.interactions.DocumentEventFilter;
import io.relata.interactions.DocumentRecords;
import io.relata.interactions.RecordingSetup;
import io.relata.interactions.RecordingStatus;
import io.relata.platform.problem.Problem;
import io.relata.platform.rest.FieldValues;
import io.relata.ui.kit.CalendarTexts;
import io.relata.ui.kit.Icon;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Narrows the log of document events; what narrows it stands in the address. */
final class DocumentEventFilterBar extends Composite<Div> {
    private static final List<RecordingStatus> KEPT =
            List.of(RecordingStatus.FAILED, RecordingStatus.SKIPPED, RecordingStatus.RECORDED);

    private final Workbench bench;
    private final Consumer<DocumentEventFilter> changed;
    private final TextField text = new TextField();
    private final ComboBox<RecordingStatus> status = new ComboBox<>();
    private final ComboBox<String> type = new ComboBox<>();
    private final DatePicker from = new DatePicker();
    private boolean showing;

    DocumentEventFilterBar(Workbench bench, Consumer<DocumentEventFilter> changed) {
        this.bench = bench;
        this.changed = changed;
        text.setId("events-text");
        text.setPlaceholder(bench.text("interactions.documents.search"));
        text.setAriaLabel(bench.text("interactions.documents.search"));
        text.setPrefixComponent(Icon.SEARCH.create());
        text.setClearButtonVisible(true);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.addValueChangeListener(change -> tell());
        choices(status, "events-status", "interactions.documents.field.status");
        status.setItems(KEPT);
        status.setItemLabelGenerator(each -> EventWords.status(bench, each));
        status.addValueChangeListener(change -> tell());
        choices(type, "events-type", "interactions.documents.field.documentType");
        type.setItems(
                bench.recordings().all().stream().map(RecordingSetup::code).toList());
        type.setItemLabelGenerator(code -> bench.recordings().name(code));
        type.addValueChangeListener(change -> tell());
        from.setId("events-from");
        from.setPlaceholder(bench.text("interactions.from"));
        from.setAriaLabel(bench.text("interactions.from"));
        from.setLocale(bench.desk().access().current().language());
        from.setI18n(CalendarTexts.of(bench.desk()));
        from.setClearButtonVisible(true);
        from.setWidth("10rem");
        from.addValueChangeListener(change -> tell());
        getContent().addClassName("rl-toolbar");
        getContent().add(text, status, type, from);
    }

    private void choices(ComboBox<?> field, String id, String label) {
        field.setId(id);
        field.setPlaceholder(bench.text(label));
        field.setAriaLabel(bench.text(label));
        field.setClearButtonVisible(true);
        field.setWidth("12rem");
    }

    private void tell() {
        if (!showing) {
            var zone = bench.desk().access().current().zone();
            var typed = text.getValue().strip();
            @Nullable LocalDate day = from.getValue();
            changed.accept(new DocumentEventFilter(
                    status.getValue(),
                    type.getValue(),
                    null,
                    null,
                    null,
                    typed.isEmpty() ? null : typed,
                    day == null ? null : day.atStartOfDay(zone).toInstant(),
                    null));
        }
    }

    void show(DocumentEventFilter filter) {
        showing = true;
        var begins = filter.from();
        text.setValue(filter.text() == null ? "" : filter.text());
        status.setValue(filter.status());
        type.setValue(filter.documentType());
        from.setValue(
                begins == null
                        ? null
                        : LocalDate.ofInstant(
                                begins, bench.desk().access().current().zone()));
        showing = false;
    }

    /** Reads a filter from the address; what cannot be read does not narrow. */
    static DocumentEventFilter read(QueryParameters address, ZoneId zone) {
        return new DocumentEventFilter(
                status(address.getSingleParameter("status").orElse(null)),
                address.getSingleParameter("type").orElse(null),
                null,
                null,
                null,
                address.getSingleParameter("q").orElse(null),
                instant(address.getSingleParameter("from").orElse(null), zone),
                null);
    }

    private static @Nullable RecordingStatus status(@Nullable String typed) {
        try {
            return FieldValues.read(DocumentRecords.STATUS, typed);
        } catch (Problem unreadable) {
            return null;
        }
    }

    private static @Nullable Instant instant(@Nullable String typed, ZoneId zone) {
        try {
            var day = FieldValues.read(DocumentRecords.EVENT_DATE, typed);
            return day == null ? null : day.atStartOfDay(zone).toInstant();
        } catch (Problem unreadable) {
            return null;
        }
    }

    /** Writes a filter into the address. */
    static QueryParameters write(DocumentEventFilter filter, ZoneId zone) {
        var values = new LinkedHashMap<String, String>();
        if (filter.status() != null) {
            values.put("status", filter.status().key());
        }
        if (filter.documentType() != null) {
            values.put("type", filter.documentType());
        }
        if (filter.text() != null) {
            values.put("q", filter.text());
        }
        if (filter.from() != null) {
            values.put("from", LocalDate.ofInstant(filter.from(), zone).toString());
        }
        return QueryParameters.simple(values);
    }
}
