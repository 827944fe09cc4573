package io.relata.ui.kit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import java.util.function.Consumer;

/**
 * Follow whether the window is as narrow as a phone, so that a list can leave out what there is no room for.
 *
 * @since 0.1
 */
public final class PhoneWidth {

    private static final int MOST = 700;

    private PhoneWidth() {}

    /**
     * Tell a component now and whenever the window's width changes.
     *
     * @param component lives as long as it is to be told
     * @param told takes whether the window is as narrow as a phone
     */
    public static void follow(Component component, Consumer<Boolean> told) {
        component.addAttachListener(attached -> {
            var page = attached.getUI().getPage();
            told.accept(narrow(page.getExtendedClientDetails().getWindowInnerWidth()));
            var watching = page.addBrowserWindowResizeListener(resized -> told.accept(narrow(resized.getWidth())));
            component.addDetachListener(detached -> {
                watching.remove();
                detached.unregisterListener();
            });
        });
    }

    /**
     * Show only the first columns of a list on a phone, where there is no room for more.
     *
     * @param grid the list, with all its columns
     * @param kept how many columns a phone shows
     */
    public static void keepFirst(Grid<?> grid, int kept) {
        follow(grid, narrow -> grid.getColumns().stream().skip(kept).forEach(column -> column.setVisible(!narrow)));
    }

    private static boolean narrow(int width) {
        return width > 0 && width <= MOST;
    }
}
