package io.relata.contacts.view;

import io.relata.contacts.SavedView;
import io.relata.platform.access.Teams;
import io.relata.ui.kit.Desk;
import org.jspecify.annotations.Nullable;

/**
 * Says who sees a saved view.
 *
 * @param everybody whether everybody does
 * @param team the code of the team that does, or null; without one, and not for everybody, only who saved it does
 */
record Audience(boolean everybody, @Nullable String team) {

    static final Audience OWN = new Audience(false, null);
    static final Audience EVERYBODY = new Audience(true, null);

    static Audience of(SavedView view) {
        return new Audience(view.everybody(), view.team());
    }

    static Audience of(Teams.Team team) {
        return new Audience(false, team.code());
    }

    /** Tells the last part of the keys of texts about it. */
    String key() {
        return everybody ? "everybody" : team == null ? "own" : "team";
    }

    String label(Desk desk) {
        return desk.text("contacts.views.audience." + key(), team == null ? "" : team);
    }
}
