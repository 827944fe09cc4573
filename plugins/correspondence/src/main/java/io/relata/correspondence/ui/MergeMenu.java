package io.relata.correspondence.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import io.relata.correspondence.MergeField;
import java.util.function.Consumer;

/** Offers the merge fields by what they are called; the one that is chosen is put where the cursor stood. */
final class MergeMenu extends Composite<Div> {
    /** Puts a text where the cursor stood in the field it was last in, and tells the server. */
    private static final String INSERT = """
            const field = this.inputElement;
            const at = field.selectionStart ?? this.value.length;
            const to = field.selectionEnd ?? at;
            this.value = this.value.slice(0, at) + $0 + this.value.slice(to);
            this.dispatchEvent(new Event('change', {bubbles: true}));
            this.focus();
            field.setSelectionRange(at + $0.length, at + $0.length);
            """;

    MergeMenu(CorrespondenceDesk desk, Consumer<MergeField> chosen) {
        var fields = new ComboBox<MergeField>();
        fields.setId("merge-field");
        fields.setPlaceholder(desk.text("correspondence.merge"));
        fields.setAriaLabel(desk.text("correspondence.merge"));
        fields.setItems(MergeField.values());
        fields.setItemLabelGenerator(field -> desk.text(field.label()));
        fields.addValueChangeListener(change -> {
            if (change.getValue() != null) {
                chosen.accept(change.getValue());
                fields.clear();
            }
        });
        fields.setWidthFull();
        getContent().add(fields);
    }

    /** Puts a field into a text where the cursor stands. */
    static void insert(Component text, MergeField field) {
        text.getElement().executeJs(INSERT, field.tag());
    }
}
