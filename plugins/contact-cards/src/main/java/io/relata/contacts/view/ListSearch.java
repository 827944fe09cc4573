package io.relata.contacts.view;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import io.relata.ui.kit.Desk;
import io.relata.ui.kit.Icon;
import java.util.function.Consumer;

/** Searches in the list while somebody types; Enter opens the best hit, the arrow goes into the rows. */
final class ListSearch extends Composite<TextField> {

    private final Consumer<String> searched;
    private boolean settling;

    ListSearch(Desk desk, Consumer<String> searched, Runnable openFirst, Runnable goDown) {
        this.searched = searched;
        var search = getContent();
        search.setId("contacts-search");
        search.getElement().setAttribute("data-list-search", "");
        search.setPlaceholder(desk.text("contacts.list.search"));
        search.setAriaLabel(desk.text("contacts.list.search"));
        search.setPrefixComponent(Icon.SEARCH.create());
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.setValueChangeTimeout(200);
        search.addClassName("rl-list-search");
        search.addValueChangeListener(change -> tell(change.getValue().strip()));
        Shortcuts.addShortcutListener(search, openFirst::run, Key.ENTER)
                .listenOn(search)
                .setResetFocusOnActiveElement(true);
        Shortcuts.addShortcutListener(search, goDown::run, Key.ARROW_DOWN).listenOn(search);
    }

    private void tell(String text) {
        if (!settling) {
            searched.accept(text);
        }
    }

    /** Shows what was searched for, without searching again. */
    void show(String text) {
        settling = true;
        getContent().setValue(text);
        settling = false;
    }
}
