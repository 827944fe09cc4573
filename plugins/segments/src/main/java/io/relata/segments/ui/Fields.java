package io.relata.segments.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextField;
import io.relata.platform.change.RecordField;
import io.relata.setup.CodeField;
import io.relata.ui.kit.CalendarTexts;

/**
 * Makes the fields of segments and lines.
 *
 * @param desk what pages need
 */
record Fields(SegmentDesk desk) {
    String label(RecordField<?> field) {
        return desk.text("segments.field." + field.name());
    }

    TextField text(RecordField<String> field) {
        var editor = new TextField(label(field));
        editor.setMaxLength(field.maxLength());
        return editor;
    }

    CodeField code(RecordField<String> field, String table) {
        var editor = new CodeField(desk.desk(), desk.tables(), table);
        editor.setLabel(label(field));
        return editor;
    }

    DatePicker date(RecordField<?> field) {
        var editor = new DatePicker(label(field));
        editor.setLocale(desk.desk().access().current().language());
        editor.setI18n(CalendarTexts.of(desk.desk()));
        editor.setClearButtonVisible(true);
        return editor;
    }

    BigDecimalField amount(RecordField<?> field) {
        return new BigDecimalField(label(field));
    }

    <E extends Enum<E>> ComboBox<E> choice(RecordField<E> field, String texts) {
        var editor = new ComboBox<E>(label(field));
        editor.setItems(field.type().getEnumConstants());
        editor.setItemLabelGenerator(each -> desk.text(texts + Words.key(each)));
        editor.setClearButtonVisible(true);
        return editor;
    }
}
