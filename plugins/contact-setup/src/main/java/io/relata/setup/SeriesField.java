package io.relata.setup;

import com.vaadin.flow.component.combobox.ComboBox;
import io.relata.platform.number.NumberSeries;
import io.relata.platform.number.Numbering;

/** Makes the field a number series is chosen in: its code, and what it is for. */
final class SeriesField {

    private SeriesField() {}

    static ComboBox<String> of(Numbering numbering, SeriesNames names) {
        var field = new ComboBox<String>();
        field.setClearButtonVisible(true);
        field.setItems(numbering.all().stream().map(NumberSeries::code).toList());
        field.setItemLabelGenerator(code -> numbering
                .find(code)
                .map(series -> series.code() + " · " + names.of(series))
                .orElse(code));
        return field;
    }
}
