package io.relata.app.shell;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import io.relata.host.access.Account;
import io.relata.host.access.Density;
import io.relata.host.access.Scheme;
import io.relata.platform.text.Messages;
import io.relata.ui.kit.Desk;
import io.relata.ui.kit.Icon;
import io.relata.ui.kit.Mark;
import java.util.Locale;

/** Says who is signed in and holds what concerns only that user: language, colours, density, password, the way out. */
final class UserMenu extends Composite<MenuBar> {

    private final transient Desk desk;
    private final transient Actions actions;
    private final transient Appearance appearance;

    UserMenu(Desk desk, Actions actions, Appearance appearance) {
        this.desk = desk;
        this.actions = actions;
        this.appearance = appearance;
        var account = appearance.chosen();
        getContent().setId("user");
        getContent().addClassName("rl-user");
        getContent().addThemeVariants(MenuBarVariant.TERTIARY, MenuBarVariant.ALIGN_END);
        var root = getContent().addItem(Mark.person(account.displayName()));
        root.setAriaLabel(desk.text("app.user", account.displayName()));
        fill(root, account);
    }

    private void fill(MenuItem root, Account account) {
        var menu = root.getSubMenu();
        var who = new Div(new Span(account.displayName()), small(account.name()));
        who.addClassName("rl-menu-who");
        menu.addItem(who).setEnabled(false);
        menu.addSeparator();
        languages(menu.addItem(MenuLine.of(Icon.GLOBE, desk.text("app.language"), null)), account);
        schemes(menu.addItem(MenuLine.of(Icon.MOON, desk.text("app.theme"), null)), account);
        densities(menu.addItem(MenuLine.of(Icon.LIST, desk.text("app.density"), null)), account);
        menu.addSeparator();
        menu.addItem(MenuLine.of(Icon.KEYBOARD, desk.text("app.shortcuts"), "?"), click -> actions.shortcuts())
                .setId("user-shortcuts");
        menu.addItem(MenuLine.of(Icon.KEY, desk.text("app.password.change"), null), click -> actions.password())
                .setId("user-password");
        menu.addItem(MenuLine.of(Icon.EXIT, desk.text("app.signOut"), null), click -> actions.signOut())
                .setId("user-sign-out");
    }

    private static Span small(String text) {
        var small = new Span(text);
        small.addClassNames("rl-small", "rl-muted");
        return small;
    }

    private void languages(MenuItem item, Account account) {
        item.setId("user-language");
        for (Locale language : Messages.LANGUAGES) {
            var choice = item.getSubMenu().addItem(Languages.name(language), click -> appearance.language(language));
            choice.setId("language-" + language.getLanguage());
            choice.setCheckable(true);
            choice.setChecked(account.language().equals(language.getLanguage()));
            choice.getElement().setAttribute("lang", language.toLanguageTag());
        }
    }

    private void schemes(MenuItem item, Account account) {
        item.setId("user-theme");
        for (Scheme scheme : Scheme.values()) {
            var name = scheme.name().toLowerCase(Locale.ROOT);
            var choice = item.getSubMenu().addItem(desk.text("app.theme." + name));
            choice.setId("theme-" + name);
            choice.setCheckable(true);
            choice.setChecked(account.scheme() == scheme);
            choice.addClickListener(click -> {
                appearance.scheme(scheme);
                checkOnly(item, choice);
            });
        }
    }

    private void densities(MenuItem item, Account account) {
        item.setId("user-density");
        for (Density density : Density.values()) {
            var name = density.name().toLowerCase(Locale.ROOT);
            var choice = item.getSubMenu().addItem(desk.text("app.density." + name));
            choice.setId("density-" + name);
            choice.setCheckable(true);
            choice.setChecked(account.density() == density);
            choice.addClickListener(click -> {
                appearance.density(density);
                checkOnly(item, choice);
            });
        }
    }

    private static void checkOnly(MenuItem parent, MenuItem chosen) {
        parent.getSubMenu().getItems().forEach(each -> each.setChecked(each == chosen));
    }
}
