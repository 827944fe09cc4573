package io.relata.ui.kit;

import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;

/**
 * Make the field a list is searched by as the user types.
 *
 * @since 0.1
 */
public final class SearchField {

    private SearchField() {}

    /**
     * Make a field.
     *
     * @param id its id in the page
     * @param label the translated words in it, which are also its accessible name
     */
    public static TextField of(String id, String label) {
        var field = new TextField();
        field.setId(id);
        field.setPlaceholder(label);
        field.setAriaLabel(label);
        field.setClearButtonVisible(true);
        field.setPrefixComponent(Icon.SEARCH.create());
        field.setValueChangeMode(ValueChangeMode.LAZY);
        return field;
    }
}
