package io.relata.app.shell;

import com.vaadin.flow.dom.Element;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Listens for keys that work on every page; single keys are not heard while somebody types. */
final class Keys implements Serializable {

    private static final String SCRIPT = Scripts.read("keys.js");

    private final transient Actions actions;
    private final transient Runnable palette;
    private final transient Map<String, Runnable> combinations = new LinkedHashMap<>();

    Keys(Actions actions, Runnable palette) {
        this.actions = actions;
        this.palette = palette;
    }

    /**
     * Listen in the browser, for what can be done now.
     *
     * @param shell the element of the shell
     */
    void listen(Element shell) {
        combinations.clear();
        combinations.put("Ctrl+K", palette);
        List.of(actions.ofShell(), actions.places(), actions.creations())
                .forEach(all -> all.forEach(action -> {
                    if (action.keys() != null) {
                        combinations.putIfAbsent(action.keys(), action.run());
                    }
                }));
        shell.executeJs(SCRIPT, String.join("\n", combinations.keySet()));
    }

    /** Do what a combination means, if it means anything. */
    void press(String combination) {
        var action = combinations.get(combination);
        if (action != null) {
            action.run();
        }
    }
}
