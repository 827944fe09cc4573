package io.relata.app.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import io.relata.ui.kit.Desk;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Lists the keys that work here and now, those of plugins included. */
final class ShortcutsOverlay extends Composite<Dialog> {

    private record Key(@Nullable String keys, String text) {}

    private final transient Desk desk;

    ShortcutsOverlay(Desk desk, Actions actions) {
        this.desk = desk;
        var dialog = getContent();
        dialog.setHeaderTitle(desk.text("app.shortcuts"));
        dialog.addClassName("rl-dialog");
        dialog.setWidth("min(52rem, 94vw)");
        var columns = new Div();
        columns.addClassName("rl-shortcuts");
        columns.setId("shortcuts");
        columns.add(group(
                "app.shortcuts.general",
                Stream.concat(Stream.of(new Key("Ctrl+K", desk.text("app.search"))), keys(actions.ofShell()))));
        columns.add(group("app.new", keys(actions.creations())));
        columns.add(group("app.shortcuts.go", keys(actions.places())));
        columns.add(group(
                "app.shortcuts.page",
                PageKeys.of(UI.getCurrent()).stream().map(hint -> new Key(hint.keys(), hint.text()))));
        dialog.add(columns);
        var close = new Button(desk.text("ui.close"), click -> dialog.close());
        close.setId("shortcuts-close");
        dialog.getFooter().add(close);
    }

    void open() {
        getContent().open();
    }

    private static Stream<Key> keys(List<Action> actions) {
        return actions.stream().map(action -> new Key(action.keys(), action.text()));
    }

    private Component group(String title, Stream<Key> keys) {
        var list = new DescriptionList();
        keys.filter(key -> key.keys() != null).distinct().forEach(key -> {
            var name = new DescriptionList.Description(key.text());
            var term = new DescriptionList.Term();
            for (String part : String.valueOf(key.keys()).split(" ")) {
                term.add(MenuLine.key(part));
            }
            list.add(term, name);
        });
        var section = new Section(new H2(desk.text(title)), list);
        section.setVisible(list.getChildren().findAny().isPresent());
        return section;
    }
}
