package io.relata.setup;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import io.relata.platform.rest.FieldValues;
import io.relata.ui.kit.AccessibleName;
import io.relata.ui.kit.Desk;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Edits one value of a row.
 *
 * @param <V> the type the component works with
 */
final class CellField<V> {

    private final Component component;
    private final HasValue<?, V> field;
    private final Function<Object, V> read;

    private <C extends Component & HasValue<?, V>> CellField(C component, Function<Object, V> read) {
        this.component = component;
        this.field = component;
        this.read = read;
    }

    static CellField<?> of(RowColumn column, Desk desk, CodeTables tables) {
        var cell = choose(column, desk, tables);
        AccessibleName.set(cell.component, column.label());
        cell.component.setId("edit-" + column.name());
        if (cell.component instanceof HasSize sized) {
            sized.setWidthFull();
        }
        return cell;
    }

    Component component() {
        return component;
    }

    /** Tells whether Enter and Esc have a meaning of their own inside the component. */
    boolean keepsKeys() {
        return component instanceof ComboBox || component instanceof Select || component instanceof DatePicker;
    }

    void show(@Nullable Object value) {
        mistake(null);
        field.setValue(value == null ? field.getEmptyValue() : read.apply(value));
    }

    @Nullable
    Object value() {
        var value = field.getValue();
        return Objects.equals(value, field.getEmptyValue()) && !(value instanceof Boolean) ? null : value;
    }

    void focus() {
        if (component instanceof Focusable<?> focusable) {
            focusable.focus();
        }
    }

    boolean mistake(@Nullable String text) {
        if (component instanceof HasValidationProperties validated) {
            validated.setErrorMessage(text == null ? "" : text);
            validated.setInvalid(text != null);
            return true;
        }
        return false;
    }

    private static CellField<?> choose(RowColumn column, Desk desk, CodeTables tables) {
        Class<?> type = column.field().type();
        if (column.table() != null) {
            return new CellField<>(new CodeField(desk, tables, column.table()), Object::toString);
        }
        if (type.isEnum()) {
            return choice(column, desk);
        }
        return switch (type.getSimpleName()) {
            case "Boolean" -> new CellField<>(new Checkbox(), Boolean.class::cast);
            case "Integer" -> new CellField<>(new IntegerField(), Integer.class::cast);
            case "BigDecimal" -> new CellField<>(new BigDecimalField(), java.math.BigDecimal.class::cast);
            case "LocalDate" -> new CellField<>(new DatePicker(), java.time.LocalDate.class::cast);
            default -> text(column);
        };
    }

    private static CellField<String> text(RowColumn column) {
        var field = new TextField();
        field.setMaxLength(column.field().maxLength());
        field.setAutoselect(true);
        return new CellField<>(field, Object::toString);
    }

    private static CellField<Object> choice(RowColumn column, Desk desk) {
        var select = new Select<Object>();
        select.setItems((Object[]) column.field().type().getEnumConstants());
        select.setEmptySelectionAllowed(true);
        select.setItemLabelGenerator(constant -> constant == null ? "" : choiceText(column, desk, constant));
        return new CellField<>(select, Function.identity());
    }

    /** Finds the text of a choice: the label's key, a dot, and the name as in the REST interface. */
    static String choiceText(RowColumn column, Desk desk, Object constant) {
        return desk.text(column.labelKey() + "." + FieldValues.show(constant));
    }
}
