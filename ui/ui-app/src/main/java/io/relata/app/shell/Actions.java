package io.relata.app.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.spring.security.AuthenticationContext;
import io.relata.app.pages.Pages;
import io.relata.host.access.Profile;
import io.relata.host.access.Scheme;
import io.relata.platform.plugin.Contributed;
import io.relata.platform.problem.Problem;
import io.relata.ui.NavPage;
import io.relata.ui.QuickCreate;
import io.relata.ui.kit.Desk;
import io.relata.ui.kit.Icon;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Knows what the acting user can do from every page. */
@Component
class Actions {

    private final Desk desk;
    private final Pages pages;
    private final Appearance appearance;
    private final Profile profile;
    private final AuthenticationContext authentication;

    Actions(Desk desk, Pages pages, Appearance appearance, Profile profile, AuthenticationContext authentication) {
        this.desk = desk;
        this.pages = pages;
        this.appearance = appearance;
        this.profile = profile;
        this.authentication = authentication;
    }

    /** Tell what can be created. */
    List<Action> creations() {
        return desk.extensions().<QuickCreate>all(QuickCreate.class).stream()
                .filter(each -> desk.may(each.value().permission()))
                .map(this::creation)
                .toList();
    }

    /** Tell the pages to go to; each has a key after {@code G}. */
    List<Action> places() {
        var taken = new HashSet<String>();
        return pages.inMenu().stream().map(page -> place(page, taken)).toList();
    }

    /** Tell what the shell itself offers. */
    List<Action> ofShell() {
        var actions = new ArrayList<Action>();
        actions.add(new Action("undo", desk.text("app.undoLast"), Icon.UNDO, "Alt+Z", this::undo));
        actions.add(new Action(
                "dark", desk.text("app.theme.toDark"), Icon.MOON, null, () -> appearance.scheme(Scheme.DARK)));
        actions.add(new Action(
                "light", desk.text("app.theme.toLight"), Icon.SUN, null, () -> appearance.scheme(Scheme.LIGHT)));
        actions.add(new Action("shortcuts", desk.text("app.shortcuts"), Icon.KEYBOARD, "?", this::shortcuts));
        actions.add(new Action("password", desk.text("app.password.change"), Icon.KEY, null, this::password));
        actions.add(new Action("sign-out", desk.text("app.signOut"), Icon.EXIT, null, authentication::logout));
        return actions;
    }

    /** Show the keys that work here. */
    void shortcuts() {
        new ShortcutsOverlay(desk, this).open();
    }

    /** Ask for a new password. */
    void password() {
        new PasswordDialog(desk, profile).open();
    }

    /** Go out. */
    void signOut() {
        authentication.logout();
    }

    private void undo() {
        desk.changes()
                .lastOfCurrentUser()
                .ifPresentOrElse(
                        last -> {
                            desk.toasts().undo(last.id());
                            appearance.apply(UI.getCurrent());
                        },
                        () -> desk.toasts().info(desk.text("app.undoNothing")));
    }

    private Action creation(Contributed<QuickCreate> each) {
        var create = each.value();
        return new Action(
                "create-" + each.qualifiedId().replace('.', '-'),
                desk.text(create.title()),
                create.icon(),
                create.shortcut(),
                () -> open(each));
    }

    private void open(Contributed<QuickCreate> each) {
        try {
            var done = desk.extensions()
                    .guarded(
                            each,
                            "open",
                            () -> {
                                each.value().open().run();
                                return Boolean.TRUE;
                            },
                            () -> Boolean.FALSE);
            if (!done) {
                desk.toasts().info(desk.text("ui.fault", each.pluginName()));
            }
        } catch (Problem problem) {
            desk.toasts().problem(problem);
        }
    }

    private Action place(Contributed<NavPage> page, Set<String> taken) {
        var path = page.value().path();
        return new Action(
                "go-" + (path.isEmpty() ? "home" : path.replace('/', '-')),
                desk.text(title(page.value())),
                page.value().icon(),
                keys(path.isEmpty() ? "home" : path.substring(path.lastIndexOf('/') + 1), taken),
                () -> UI.getCurrent().navigate(path));
    }

    private static String title(NavPage page) {
        var title = page.title();
        return title == null ? "" : title;
    }

    /** The first letter of the page's name that no page before it has. */
    private static @Nullable String keys(String name, Set<String> taken) {
        for (String letter : name.toUpperCase(Locale.ROOT).split("")) {
            if (Character.isLetter(letter.codePointAt(0)) && taken.add(letter)) {
                return "G " + letter;
            }
        }
        return null;
    }
}
