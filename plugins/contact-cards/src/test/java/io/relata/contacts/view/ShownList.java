package io.relata.contacts.view;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.NativeButton;
import io.relata.test.Window;
import java.util.List;
import java.util.stream.IntStream;

/** Looks at the list of contacts as it is shown in a window. */
final class ShownList {

    private ShownList() {}

    static ContactGrid grid(Window window) {
        return window.find(ContactGrid.class).single();
    }

    static List<ContactRow> rows(Window window) {
        var tester = window.test((Grid<ContactRow>) grid(window));
        return IntStream.range(0, tester.size()).mapToObj(tester::getRow).toList();
    }

    static List<String> names(Window window) {
        return rows(window).stream().map(row -> row.facts().name()).toList();
    }

    static void press(Window window, String id) {
        window.test(window.find(NativeButton.class).withId(id).single()).click();
    }
}
