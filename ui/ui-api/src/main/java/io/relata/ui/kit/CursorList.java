package io.relata.ui.kit;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import java.io.Serializable;
import java.util.function.Supplier;

/**
 * Show a list that is read page by page, or something else in its place where it has no rows.
 *
 * @param <T> the type of a row
 * @since 0.1
 */
public final class CursorList<T> implements Serializable {

    private final Grid<T> grid = new Grid<>();
    private final Div instead = new Div();

    /**
     * Make a list; it has no columns yet.
     *
     * @param id its id in the page
     * @param label its accessible name, translated
     */
    public CursorList(String id, String label) {
        grid.setId(id);
        grid.addClassName("rl-grid");
        grid.setPageSize(CursorPages.SIZE);
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.getElement().setAttribute("aria-label", label);
        grid.setVisible(false);
        instead.setSizeFull();
    }

    /** The list, to be given columns. */
    public Grid<T> grid() {
        return grid;
    }

    /** The place of what stands there instead of a list without rows; it belongs beside the list. */
    public Div instead() {
        return instead;
    }

    /**
     * Read the list anew.
     *
     * @param reader reads its pages
     * @param otherwise made where there are no rows
     */
    public void show(CursorPages.Reader<T> reader, Supplier<EmptyState> otherwise) {
        var none = reader.read(1, null).items().isEmpty();
        grid.setVisible(!none);
        instead.setVisible(none);
        instead.removeAll();
        if (none) {
            instead.add(otherwise.get());
        } else {
            var pages = new CursorPages<>(reader);
            grid.setItems(query -> pages.rows(query.getOffset(), query.getLimit()));
        }
    }
}
