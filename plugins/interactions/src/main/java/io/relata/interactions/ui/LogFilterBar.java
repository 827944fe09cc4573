package io.relata.interactions.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import io.relata.contacts.ContactFacts;
import io.relata.contacts.ContactPicker;
import io.relata.interactions.InteractionFilter;
import io.relata.interactions.InteractionKind;
import io.relata.interactions.InteractionRecords;
import io.relata.platform.problem.Problem;
import io.relata.platform.rest.FieldValues;
import io.relata.setup.CodeField;
import io.relata.ui.kit.CalendarTexts;
import io.relata.ui.kit.SearchField;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Narrows the log: kinds as chips, and who, when and what as fields. */
final class LogFilterBar extends Composite<Div> {
    private final Workbench bench;
    private final Consumer<InteractionFilter> changed;
    private final Map<@Nullable InteractionKind, NativeButton> chips = new LinkedHashMap<>();
    private final TextField text;
    private final ContactPicker contact;
    private final CodeField salesperson;
    private final DatePicker from = new DatePicker();
    private final DatePicker to = new DatePicker();
    private final NativeButton mine = new NativeButton();
    private final NativeButton files = new NativeButton();
    private InteractionFilter filter = InteractionFilter.ALL;
    private boolean showing;

    LogFilterBar(Workbench bench, Consumer<InteractionFilter> changed) {
        this.bench = bench;
        this.changed = changed;
        this.text = SearchField.of("log-text", bench.text("interactions.search"));
        this.contact = new ContactPicker(bench.desk(), bench.contacts());
        this.salesperson = new CodeField(bench.desk(), bench.tables(), "salespeople");
        getContent().addClassName("rl-toolbar");
        var kinds = new Div();
        kinds.addClassName("rl-chips");
        kinds.getElement().setAttribute("role", "group");
        kinds.getElement().setAttribute("aria-label", bench.text("interactions.kind"));
        kinds.add(chip(null, bench.text("interactions.everything")));
        for (InteractionKind kind : InteractionKind.values()) {
            kinds.add(chip(kind, bench.text("interactions.kinds." + kind.key())));
        }
        mine.setText(bench.text("interactions.mine"));
        mine.addClassName("rl-chip");
        mine.setId("log-mine");
        mine.addClickListener(click -> tell(filter.recordedBy(filter.user() == null ? me() : null)));
        files.setText(bench.text("interactions.withFiles"));
        files.addClassName("rl-chip");
        files.setId("log-files");
        files.addClickListener(click -> tell(filter.withFiles(!filter.withFiles())));
        kinds.add(mine, files);
        fields();
        getContent().add(kinds, text, contact, salesperson, from, to);
    }

    private String me() {
        return bench.desk().access().current().name();
    }

    private NativeButton chip(@Nullable InteractionKind kind, String label) {
        var chip = new NativeButton(label, click -> tell(filter.ofKind(kind)));
        chip.addClassName("rl-chip");
        chip.setId("log-" + (kind == null ? "all" : kind.key()));
        chips.put(kind, chip);
        return chip;
    }

    private void fields() {
        text.addValueChangeListener(change -> edit(filter.containing(blank(change.getValue()))));
        named(contact, "log-contact", "interactions.field.contactNo");
        contact.addValueChangeListener(change -> edit(filter.withContact(
                change.getValue() == null ? null : change.getValue().no())));
        named(salesperson, "log-salesperson", "interactions.field.salespersonCode");
        salesperson.addValueChangeListener(change -> edit(filter.bySalesperson(change.getValue())));
        named(from, "log-from", "interactions.from");
        named(to, "log-to", "interactions.to");
        var language = bench.desk().access().current().language();
        for (DatePicker date : new DatePicker[] {from, to}) {
            date.setLocale(language);
            date.setI18n(CalendarTexts.of(bench.desk()));
            date.setClearButtonVisible(true);
            date.setWidth("10rem");
            date.addValueChangeListener(change -> edit(filter.between(from.getValue(), to.getValue())));
        }
    }

    private <
                    C extends
                            com.vaadin.flow.component.Component & com.vaadin.flow.component.HasPlaceholder
                                    & com.vaadin.flow.component.HasAriaLabel>
            void named(C field, String id, String label) {
        field.setId(id);
        field.setPlaceholder(bench.text(label));
        field.setAriaLabel(bench.text(label));
    }

    private static @Nullable String blank(@Nullable String typed) {
        return typed == null || typed.isBlank() ? null : typed.strip();
    }

    private void edit(InteractionFilter newFilter) {
        if (!showing) {
            tell(newFilter);
        }
    }

    private void tell(InteractionFilter newFilter) {
        filter = newFilter;
        press();
        changed.accept(newFilter);
    }

    void show(InteractionFilter shown) {
        showing = true;
        filter = shown;
        text.setValue(Objects.requireNonNullElse(shown.text(), ""));
        contact.setValue(contactOf(shown.contactNo()));
        salesperson.setValue(shown.salespersonCode());
        from.setValue(shown.from());
        to.setValue(shown.to());
        press();
        showing = false;
    }

    private @Nullable ContactFacts contactOf(@Nullable String no) {
        return no == null ? null : bench.contacts().find(no).orElse(null);
    }

    private void press() {
        chips.forEach((kind, chip) ->
                chip.getElement().setAttribute("aria-pressed", Boolean.toString(kind == filter.kind())));
        mine.getElement().setAttribute("aria-pressed", Boolean.toString(filter.user() != null));
        files.getElement().setAttribute("aria-pressed", Boolean.toString(filter.withFiles()));
    }

    /** Reads a filter from the address; what cannot be read does not narrow. */
    static InteractionFilter read(QueryParameters address) {
        return InteractionFilter.ALL
                .ofKind(value(address, "kind", typed -> FieldValues.read(InteractionRecords.KIND, typed)))
                .withContact(value(address, "contact", typed -> typed))
                .bySalesperson(value(address, "salesperson", typed -> typed))
                .ofTemplate(value(address, "template", typed -> typed))
                .recordedBy(value(address, "user", typed -> typed))
                .between(
                        value(address, "from", typed -> FieldValues.read(InteractionRecords.DATE, typed)),
                        value(address, "to", typed -> FieldValues.read(InteractionRecords.DATE, typed)))
                .containing(value(address, "q", typed -> typed))
                .withFiles(address.getSingleParameter("files").isPresent());
    }

    /** Reads one value. */
    @FunctionalInterface
    private interface Reading<T> {
        @Nullable
        T read(String typed);
    }

    private static <T> @Nullable T value(QueryParameters address, String name, Reading<T> reading) {
        var typed = address.getSingleParameter(name).orElse("");
        try {
            return typed.isBlank() ? null : reading.read(typed);
        } catch (Problem unreadable) {
            return null;
        }
    }

    /** Writes a filter into the address. */
    static QueryParameters write(InteractionFilter filter) {
        var values = new LinkedHashMap<String, String>();
        put(values, "kind", filter.kind() == null ? null : filter.kind().key());
        put(values, "contact", filter.contactNo());
        put(values, "salesperson", filter.salespersonCode());
        put(values, "template", filter.template());
        put(values, "user", filter.user());
        put(values, "from", date(filter.from()));
        put(values, "to", date(filter.to()));
        put(values, "q", filter.text());
        put(values, "files", filter.withFiles() ? "true" : null);
        return QueryParameters.simple(values);
    }

    private static @Nullable String date(@Nullable LocalDate date) {
        return date == null ? null : date.toString();
    }

    private static void put(Map<String, String> values, String name, @Nullable String value) {
        if (value != null) {
            values.put(name, value);
        }
    }
}
