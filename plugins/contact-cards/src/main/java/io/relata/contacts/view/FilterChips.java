package io.relata.contacts.view;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import io.relata.setup.CodeTables;
import io.relata.ui.kit.Desk;
import io.relata.ui.kit.PhoneWidth;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * The chips of the list's filters, for use elsewhere.
 *
 * @since 0.1
 */
public final class FilterChips extends Composite<Div> {

    private final FilterBar bar;
    private final Consumer<Map<String, String>> changed;
    private transient Look look = Look.of(Look.Kind.ALL);

    /**
     * Make chips without a filter.
     *
     * @param desk what pages need
     * @param codes the code tables
     * @param changed takes the filter whenever it changed
     */
    public FilterChips(Desk desk, CodeTables codes, Consumer<Map<String, String>> changed) {
        this.changed = changed;
        this.bar = new FilterBar(desk, new FieldEditors(desk, codes), this::enter);
        getContent().add(bar);
        PhoneWidth.follow(this, bar::fit);
        bar.show(look, List.of());
    }

    /**
     * Say a filter in words, a text for each of its parts.
     *
     * @param desk what pages need
     * @param codes the code tables
     * @param filter as {@link #filter()}
     */
    public static List<String> words(Desk desk, CodeTables codes, Map<String, String> filter) {
        var texts = new FilterTexts(desk, new FieldEditors(desk, codes));
        return filter.entrySet().stream()
                .map(part -> texts.term(part.getKey(), part.getValue()).orElseGet(part::toString))
                .sorted()
                .toList();
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        attached.getUI().getPage().addStyleSheet("plugin-res/contact-cards/list.css");
    }

    private void enter(Look entered) {
        look = entered;
        bar.show(look, List.of());
        changed.accept(look.filter());
    }

    /** Tell the filter. */
    public Map<String, String> filter() {
        return look.filter();
    }

    /** Show a filter. */
    public void show(Map<String, String> filter) {
        var shown = Look.of(Look.Kind.ALL);
        for (var each : filter.entrySet()) {
            shown = shown.where(each.getKey(), each.getValue());
        }
        look = shown;
        bar.show(look, List.of());
    }
}
