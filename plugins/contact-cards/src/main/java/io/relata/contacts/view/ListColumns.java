package io.relata.contacts.view;

import io.relata.contacts.SavedViews;
import java.util.List;

/** Shows the columns of the list: the view's, else those the user chose, else the usual ones. */
final class ListColumns {

    private final SavedViews views;
    private final Columns columns;
    private final ContactRows rows;
    private final ContactGrid grid;
    private List<String> built = List.of();

    ListColumns(SavedViews views, Columns columns, ContactRows rows, ContactGrid grid) {
        this.views = views;
        this.columns = columns;
        this.rows = rows;
        this.grid = grid;
    }

    List<String> of(Look look) {
        var keys = look.columns().isEmpty() ? views.columns() : look.columns();
        return keys.isEmpty() ? columns.usual() : columns.known(keys);
    }

    /** Makes the columns of a look unless they stand there; tells whether it did. */
    boolean show(Look look) {
        var keys = of(look);
        if (keys.equals(built)) {
            return false;
        }
        built = keys;
        rows.read(Columns.fields(keys));
        grid.build(keys, columns.all());
        return true;
    }

    /** Makes them anew next time, because plugins came or went. */
    void forget() {
        built = List.of();
    }

    /** Keeps the columns the user chose for all lists. */
    void keep(List<String> keys) {
        views.keepColumns(keys.equals(columns.usual()) ? List.of() : keys);
    }
}
