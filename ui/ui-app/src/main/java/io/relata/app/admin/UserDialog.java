package io.relata.app.admin;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import io.relata.app.shell.Languages;
import io.relata.host.access.Account;
import io.relata.host.access.Role;
import io.relata.host.access.Roles;
import io.relata.host.access.Users;
import io.relata.platform.change.Changed;
import io.relata.platform.text.Messages;
import io.relata.ui.kit.Desk;
import io.relata.ui.kit.FormDialog;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Asks for what makes a user, new or known. */
final class UserDialog {

    private final Desk desk;
    private final Users users;
    private final @Nullable Account account;
    private final TextField name = new TextField();
    private final TextField displayName = new TextField();
    private final EmailField email = new EmailField();
    private final Select<Locale> language = new Select<>();
    private final MultiSelectComboBox<String> roles = new MultiSelectComboBox<>();
    private final PasswordField password = new PasswordField();
    private final Checkbox active = new Checkbox();

    UserDialog(Desk desk, Users users, Roles allRoles, @Nullable Account account) {
        this.desk = desk;
        this.users = users;
        this.account = account;
        name.setLabel(desk.text("app.users.name"));
        displayName.setLabel(desk.text("app.users.displayName"));
        email.setLabel(desk.text("app.users.email"));
        language.setLabel(desk.text("app.language"));
        language.setItems(Messages.LANGUAGES);
        language.setItemLabelGenerator(Languages::name);
        roles.setLabel(desk.text("app.users.roles"));
        roles.setItems(allRoles.all().stream().map(Role::code).toList());
        password.setLabel(desk.text(account == null ? "app.users.password" : "app.users.newPassword"));
        password.getElement().setAttribute("autocomplete", "new-password");
        active.setLabel(desk.text("app.users.maySignIn"));
        fill();
    }

    void open(Runnable saved) {
        var known = account;
        new FormDialog(
                        desk,
                        known == null ? desk.text("app.users.new") : desk.text("app.users.edit", known.displayName()))
                .field("name", name)
                .field("displayName", displayName)
                .field("email", email)
                .field("language", language)
                .wideField("roles", roles)
                .field("password", password)
                .field("active", active)
                .onSave(desk.text("app.save"), () -> {
                    save();
                    saved.run();
                })
                .open();
    }

    private void fill() {
        var known = account;
        active.setValue(known == null || known.active());
        if (known == null) {
            language.setValue(Messages.LANGUAGES.getFirst());
            roles.setValue(List.of("USER"));
            return;
        }
        name.setValue(known.name());
        name.setReadOnly(true);
        displayName.setValue(known.displayName());
        email.setValue(known.email() == null ? "" : known.email());
        Messages.LANGUAGES.stream()
                .filter(each -> each.getLanguage().equals(known.language()))
                .findFirst()
                .ifPresent(language::setValue);
        roles.setValue(known.roles());
    }

    private void save() {
        var known = account;
        Changed<Account> changed =
                known == null ? users.create(values()) : users.update(known.name(), known.version(), values());
        desk.toasts().saved(desk.text("app.users.saved", changed.value().displayName()), changed.changeSet());
    }

    private Map<String, @Nullable Object> values() {
        var values = new LinkedHashMap<String, @Nullable Object>();
        if (account == null) {
            values.put("name", name.getValue());
        }
        values.put("displayName", displayName.getValue());
        values.put("email", email.getValue().isBlank() ? null : email.getValue());
        values.put("language", language.getValue().getLanguage());
        values.put("roles", List.copyOf(roles.getValue()));
        values.put("active", active.getValue());
        if (!password.getValue().isEmpty()) {
            values.put("password", password.getValue());
        }
        return values;
    }
}
