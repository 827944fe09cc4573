package io.relata.interactions.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import io.relata.interactions.DocumentEventFilter;
import io.relata.interactions.DocumentRecords;
import io.relata.interactions.RecordingSetup;
import io.relata.interactions.RecordingStatus;
import io.relata.platform.rest.FieldValues;
import io.relata.ui.kit.AddressFields;
import io.relata.ui.kit.CalendarTexts;
import io.relata.ui.kit.SearchField;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Narrows the log of document events; what narrows it stands in the address. */
final class DocumentEventFilterBar extends Composite<Div> {
    private static final List<RecordingStatus> KEPT =
            List.of(RecordingStatus.FAILED, RecordingStatus.SKIPPED, RecordingStatus.RECORDED);

    private final Workbench bench;
    private final AddressFields narrowing;
    private final TextField text;
    private final ComboBox<RecordingStatus> status = new ComboBox<>();
    private final ComboBox<String> type = new ComboBox<>();
    private final DatePicker from = new DatePicker();

    DocumentEventFilterBar(Workbench bench, Runnable changed) {
        this.bench = bench;
        this.text = SearchField.of("events-text", bench.text("interactions.documents.search"));
        this.narrowing = new AddressFields(DocumentEventsView.ROUTE, changed)
                .keep("status", status, typed -> FieldValues.read(DocumentRecords.STATUS, typed), RecordingStatus::key)
                .keep("type", type)
                .keep("q", text)
                .keep("from", from, typed -> FieldValues.read(DocumentRecords.EVENT_DATE, typed), LocalDate::toString);
        choices(status, "events-status", "interactions.documents.field.status");
        status.setItems(KEPT);
        status.setItemLabelGenerator(each -> EventWords.status(bench, each));
        choices(type, "events-type", "interactions.documents.field.documentType");
        type.setItems(
                bench.recordings().all().stream().map(RecordingSetup::code).toList());
        type.setItemLabelGenerator(code -> bench.recordings().name(code));
        from.setId("events-from");
        from.setPlaceholder(bench.text("interactions.from"));
        from.setAriaLabel(bench.text("interactions.from"));
        from.setLocale(bench.desk().access().current().language());
        from.setI18n(CalendarTexts.of(bench.desk()));
        from.setClearButtonVisible(true);
        from.setWidth("10rem");
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

    /** Shows what the address says; what cannot be read does not narrow. */
    void show(QueryParameters address) {
        narrowing.show(address);
    }

    boolean narrows() {
        return narrowing.narrows();
    }

    /** Tells what is chosen. */
    DocumentEventFilter filter() {
        return filter(status.getValue());
    }

    /** Tells what is chosen, with another status. */
    DocumentEventFilter filter(@Nullable RecordingStatus wanted) {
        var typed = text.getValue().strip();
        @Nullable LocalDate day = from.getValue();
        var zone = bench.desk().access().current().zone();
        return new DocumentEventFilter(
                wanted,
                type.getValue(),
                null,
                null,
                null,
                typed.isEmpty() ? null : typed,
                day == null ? null : day.atStartOfDay(zone).toInstant(),
                null);
    }
}
