package io.relata.contacts;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import io.relata.contacts.view.FilterChips;
import io.relata.setup.CodeTables;
import io.relata.ui.kit.Desk;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Choose contacts by what their fields hold, with the chips of the list: each is a field, how it compares, and the value.
 *
 * @since 0.1
 */
public final class ContactFilterField extends Composite<Div> {

    private final FilterChips chips;

    /**
     * Make a field without a filter.
     *
     * @param desk what pages need
     * @param codes the code tables
     * @param changed takes the filter, as {@link ContactQuery#filter()}, whenever it changed
     */
    public ContactFilterField(Desk desk, CodeTables codes, Consumer<Map<String, String>> changed) {
        chips = new FilterChips(desk, codes, changed);
        getContent().add(chips);
    }

    /** Tell the filter, as {@link ContactQuery#filter()}. */
    public Map<String, String> filter() {
        return chips.filter();
    }

    /**
     * Say a filter in words, a text for each of its parts: {@code City begins with Os}.
     *
     * @param desk what pages need
     * @param codes the code tables
     * @param filter as {@link ContactQuery#filter()}
     */
    public static List<String> words(Desk desk, CodeTables codes, Map<String, String> filter) {
        return FilterChips.words(desk, codes, filter);
    }

    /** Show a filter. */
    public void setFilter(Map<String, String> filter) {
        chips.show(filter);
    }
}
