package io.relata.contacts.view;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import io.relata.contacts.DateSpan;
import io.relata.contacts.FilterField;
import io.relata.contacts.FilterOperator;
import io.relata.ui.kit.CalendarTexts;
import io.relata.ui.kit.Desk;
import java.util.ArrayList;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** Asks for a filter: the field, how it compares, and the value with the editor that suits the field. */
final class FilterEditor extends Composite<Div> {

    /** Stands among the words for a span of days for "between two days". */
    private static final String BETWEEN = "between";

    private final Desk desk;
    private final FieldEditors editors;
    private final FilterTexts texts;
    private final BiConsumer<String, String> done;
    private final ComboBox<FilterField> field = new ComboBox<>();
    private final ComboBox<FilterOperator> operator = new ComboBox<>();
    private final Div place = new Div();
    private final ComboBox<String> span = new ComboBox<>();
    private final DatePicker first = new DatePicker();
    private final DatePicker last = new DatePicker();
    private @Nullable AbstractField<?, String> value;

    /**
     * Makes an empty editor.
     *
     * @param done takes the filter's name and its value
     */
    FilterEditor(Desk desk, FieldEditors editors, FilterTexts texts, BiConsumer<String, String> done) {
        this.desk = desk;
        this.editors = editors;
        this.texts = texts;
        this.done = done;
        build();
    }

    private void build() {
        field.setId("filter-field");
        field.setLabel(desk.text("contacts.bulk.field"));
        field.setItems(texts.fields());
        field.setItemLabelGenerator(texts::label);
        field.addValueChangeListener(chosen -> chooseField(chosen.getValue()));
        operator.setId("filter-operator");
        operator.setLabel(desk.text("contacts.filter.compares"));
        operator.setItemLabelGenerator(texts::operator);
        operator.setVisible(false);
        operator.addValueChangeListener(chosen ->
                place.setVisible(chosen.getValue() == null || chosen.getValue().takesValue()));
        span.setId("filter-value");
        span.setLabel(desk.text("contacts.filter.when"));
        var words = new ArrayList<>(DateSpan.WORDS);
        words.add(BETWEEN);
        span.setItems(words);
        span.setItemLabelGenerator(texts::word);
        span.addValueChangeListener(chosen -> days(BETWEEN.equals(chosen.getValue())));
        date(first, "filter-first", "contacts.filter.from");
        date(last, "filter-last", "contacts.filter.to");
        var apply = new Button(desk.text("contacts.filter.apply"), click -> apply());
        apply.setId("filter-apply");
        apply.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        apply.addClickShortcut(Key.ENTER).listenOn(getContent()).setResetFocusOnActiveElement(true);
        getContent().addClassName("rl-filter-editor");
        place.addClassName("rl-stack");
        getContent().add(field, operator, place, apply);
    }

    private void date(DatePicker picker, String id, String label) {
        picker.setId(id);
        picker.setLabel(desk.text(label));
        picker.setI18n(CalendarTexts.of(desk));
        picker.setLocale(desk.access().current().language());
    }

    /** Begins with a filter that is there. */
    FilterEditor begin(FilterField wanted, FilterOperator compared, String filtered) {
        field.setValue(wanted);
        operator.setValue(compared);
        if (wanted.kind() == FilterField.Kind.DATE) {
            if (DateSpan.WORDS.contains(filtered)) {
                span.setValue(filtered);
            } else {
                span.setValue(BETWEEN);
                DateSpan.read(filtered, desk.moments().today()).ifPresent(days -> {
                    first.setValue(days.first());
                    last.setValue(days.last());
                });
            }
        } else if (value != null && compared.takesValue()) {
            value.setValue(filtered);
        }
        return this;
    }

    void focus() {
        Component target = field.isEmpty() ? field : field.getValue().kind() == FilterField.Kind.DATE ? span : value;
        if (target instanceof Focusable<?> focusable) {
            focusable.focus();
        }
    }

    private void chooseField(@Nullable FilterField chosen) {
        place.removeAll();
        value = null;
        if (chosen == null) {
            operator.setVisible(false);
            return;
        }
        var operators = chosen.kind().operators();
        operator.setItems(operators);
        operator.setValue(operators.getFirst());
        operator.setVisible(operators.size() > 1);
        if (chosen.kind() == FilterField.Kind.DATE) {
            place.add(span, first, last);
            days(BETWEEN.equals(span.getValue()));
        } else {
            value = editors.of(chosen.name());
            value.setId("filter-value");
            if (value instanceof HasLabel labelled) {
                labelled.setLabel(desk.text("contacts.filter.value"));
            }
            place.add(value);
        }
    }

    private void days(boolean between) {
        first.setVisible(between);
        last.setVisible(between);
    }

    private void apply() {
        var chosen = field.getValue();
        var compared = operator.getValue();
        if (chosen == null || compared == null) {
            field.focus();
            return;
        }
        var wanted = compared.takesValue() ? wanted(chosen) : "true";
        if (wanted.isBlank()) {
            focus();
        } else {
            done.accept(compared.of(chosen.name()), wanted);
        }
    }

    private String wanted(FilterField chosen) {
        if (chosen.kind() != FilterField.Kind.DATE) {
            return value == null || value.getValue() == null
                    ? ""
                    : value.getValue().strip();
        }
        if (span.isEmpty()) {
            return "";
        }
        if (!BETWEEN.equals(span.getValue())) {
            return span.getValue();
        }
        var days = DateSpan.write(first.getValue(), last.getValue());
        return DateSpan.read(days, desk.moments().today()).isPresent() ? days : "";
    }
}
