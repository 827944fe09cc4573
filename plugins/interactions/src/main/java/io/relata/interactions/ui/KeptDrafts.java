package io.relata.interactions.ui;

import com.vaadin.flow.server.VaadinSession;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Keeps what was typed and not recorded, per contact, in the user's session. Only plain texts are kept there, so that
 * nothing of this plugin outlives it.
 */
final class KeptDrafts {
    private static final String PREFIX = "interactions.draft.";

    private KeptDrafts() {}

    static void keep(String contactNo, DraftState draft) {
        var session = VaadinSession.getCurrent();
        if (session != null) {
            session.setAttribute(PREFIX + contactNo, draft.isBlank() ? null : new HashMap<>(draft.kept()));
        }
    }

    static void drop(String contactNo) {
        var session = VaadinSession.getCurrent();
        if (session != null) {
            session.setAttribute(PREFIX + contactNo, null);
        }
    }

    static @Nullable Map<String, String> find(String contactNo) {
        var session = VaadinSession.getCurrent();
        if (session == null || !(session.getAttribute(PREFIX + contactNo) instanceof Map<?, ?> kept)) {
            return null;
        }
        var texts = new HashMap<String, String>();
        kept.forEach((name, text) -> texts.put(String.valueOf(name), String.valueOf(text)));
        return texts;
    }
}
