package io.relata.contacts.view;

import io.relata.ui.kit.Desk;
import io.relata.ui.kit.KeyHint;
import java.util.List;

/** Names the keys of the list. */
final class ListKeys {

    private ListKeys() {}

    static List<KeyHint> of(Desk desk) {
        return List.of(
                new KeyHint("/", desk.text("contacts.keys.search")),
                new KeyHint("↓", desk.text("contacts.keys.down")),
                new KeyHint("↑ ↓", desk.text("contacts.keys.walk")),
                new KeyHint("Space", desk.text("contacts.keys.preview")),
                new KeyHint("Shift+Space", desk.text("contacts.keys.select")),
                new KeyHint("Enter", desk.text("contacts.keys.open")),
                new KeyHint("F2", desk.text("contacts.keys.editRow")),
                new KeyHint("F", desk.text("contacts.keys.filter")),
                new KeyHint("S", desk.text("contacts.keys.order")),
                new KeyHint("V", desk.text("contacts.keys.views")));
    }
}
