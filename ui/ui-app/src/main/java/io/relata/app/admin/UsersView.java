package io.relata.app.admin;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Route;
import io.relata.app.shell.Languages;
import io.relata.app.shell.Shell;
import io.relata.host.access.Account;
import io.relata.host.access.Roles;
import io.relata.host.access.Users;
import io.relata.ui.kit.Badge;
import io.relata.ui.kit.Desk;
import io.relata.ui.kit.Icon;
import io.relata.ui.kit.Mark;
import io.relata.ui.kit.PhoneWidth;
import io.relata.ui.kit.Sheet;
import io.relata.ui.kit.Tone;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Lists the users; adds them, gives them roles and new passwords, and puts them out of use. */
@Route(value = "admin/users", layout = Shell.class)
class UsersView extends Composite<Sheet> {

    private static final int PAGE = 200;

    private final transient Desk desk;
    private final transient Users users;
    private final transient Roles roles;
    private final Grid<Account> grid = new Grid<>();

    UsersView(Desk desk, Users users, Roles roles) {
        this.desk = desk;
        this.users = users;
        this.roles = roles;
        var add = new Button(desk.text("app.users.new"), Icon.PLUS.create(), click -> edit(null));
        add.setId("users-new");
        add.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        buildGrid();
        getContent().title(desk.text("app.users")).actions(add).flush().body(grid);
        refresh();
        desk.live().onRecords(this, touched -> touched.type().equals("user"), this::refresh);
    }

    private void buildGrid() {
        grid.addClassName("rl-grid");
        grid.setId("users");
        grid.addComponentColumn(this::name)
                .setHeader(desk.text("app.users.user"))
                .setFlexGrow(2);
        grid.addColumn(account -> String.valueOf(account.email() == null ? "" : account.email()))
                .setHeader(desk.text("app.users.email"))
                .setFlexGrow(2);
        grid.addColumn(account -> String.join(", ", account.roles()))
                .setHeader(desk.text("app.users.roles"))
                .setFlexGrow(1);
        grid.addColumn(account -> Languages.name(Locale.forLanguageTag(account.language())))
                .setHeader(desk.text("app.language"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.addComponentColumn(account -> account.active()
                        ? new Badge(desk.text("app.users.active"), Tone.OK)
                        : new Badge(desk.text("app.users.inactive"), Tone.PLAIN))
                .setHeader(desk.text("app.plugins.state"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.addItemClickListener(click -> edit(click.getItem()));
        PhoneWidth.follow(this, narrow -> grid.getColumns().subList(1, 4).forEach(each -> each.setVisible(!narrow)));
    }

    private Component name(Account account) {
        var name = new Span(account.displayName());
        name.addClassName("rl-name");
        var second = new Span(account.name());
        second.addClassName("rl-second");
        var who = new Div(Mark.person(account.displayName()), new Div(name, second));
        who.addClassName("rl-who");
        return who;
    }

    private void refresh() {
        var all = new ArrayList<Account>();
        @Nullable String cursor = null;
        do {
            var page = users.list(cursor, PAGE);
            all.addAll(page.items());
            cursor = page.next();
        } while (cursor != null);
        grid.setItems(List.copyOf(all));
        var count = new Span(String.valueOf(all.size()));
        getContent().remarks(count);
    }

    private void edit(@Nullable Account account) {
        new UserDialog(desk, users, roles, account).open(this::refresh);
    }
}
