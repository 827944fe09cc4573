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

    private static final String REACHED = "interactions.reached.";
    private static final String SALESPERSON = "interactions.salesperson";

    private KeptDrafts() {}

    /** Takes note of the number or address of a contact that was used, or forgets it. */
    static void reach(String contactNo, @Nullable String link) {
        var session = VaadinSession.getCurrent();
        if (session != null) {
            session.setAttribute(REACHED + contactNo, link);
        }
    }

    static @Nullable String reached(String contactNo) {
        var session = VaadinSession.getCurrent();
        return session != null && session.getAttribute(REACHED + contactNo) instanceof String link ? link : null;
    }

    /** Remembers, for as long as the user is signed in, who was chosen where nobody could be proposed. */
    static void rememberSalesperson(@Nullable String code) {
        var session = VaadinSession.getCurrent();
        if (session != null) {
            session.setAttribute(SALESPERSON, code);
        }
    }

    static @Nullable String rememberedSalesperson() {
        var session = VaadinSession.getCurrent();
        return session != null && session.getAttribute(SALESPERSON) instanceof String code ? code : null;
    }

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
