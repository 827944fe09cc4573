package io.relata.app.shell;

import com.vaadin.flow.component.textfield.PasswordField;
import io.relata.host.access.Profile;
import io.relata.platform.problem.Problem;
import io.relata.platform.problem.ProblemCode;
import io.relata.ui.kit.Desk;
import io.relata.ui.kit.FormDialog;

/** Asks for the password so far and a new one, twice. */
final class PasswordDialog {

    private final Desk desk;
    private final Profile profile;
    private final PasswordField current = new PasswordField();
    private final PasswordField wanted = new PasswordField();
    private final PasswordField again = new PasswordField();

    PasswordDialog(Desk desk, Profile profile) {
        this.desk = desk;
        this.profile = profile;
        current.setLabel(desk.text("app.password.current"));
        wanted.setLabel(desk.text("app.password.new"));
        again.setLabel(desk.text("app.password.again"));
        current.getElement().setAttribute("autocomplete", "current-password");
        wanted.getElement().setAttribute("autocomplete", "new-password");
        again.getElement().setAttribute("autocomplete", "new-password");
    }

    void open() {
        new FormDialog(desk, desk.text("app.password.change"))
                .wideField("currentPassword", current)
                .field("password", wanted)
                .field("passwordAgain", again)
                .onSave(desk.text("app.password.change"), this::change)
                .open();
    }

    private void change() {
        if (!wanted.getValue().equals(again.getValue())) {
            throw Problem.of(ProblemCode.FORMAT, "app.password.differ").at("passwordAgain");
        }
        profile.changePassword(current.getValue(), wanted.getValue());
        desk.toasts().info(desk.text("app.password.changed"));
    }
}
