package io.relata.contacts.view;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import io.relata.platform.problem.Problem;
import io.relata.ui.kit.Desk;
import io.relata.ui.kit.Facts;

/** Asks which value shall stay when two people changed the same field. */
final class ConflictDialog {

    private ConflictDialog() {}

    static void ask(Desk desk, CardState.Clash clash) {
        var facts = new Facts();
        facts.line(desk.text("contacts.conflict.original"), shown(clash.original()));
        facts.line(desk.text("contacts.conflict.mine"), shown(clash.mine()));
        facts.line(desk.text("contacts.conflict.theirs"), shown(clash.theirs()));
        var dialog = new ConfirmDialog();
        dialog.setId("conflict");
        dialog.setHeader(desk.text("contacts.conflict.title", desk.text("contacts.field." + clash.field())));
        dialog.setText(new Div(new Div(desk.text("contacts.conflict.text")), facts));
        dialog.setCloseOnEsc(false);
        dialog.setCancelable(true);
        dialog.setCancelText(desk.text("contacts.conflict.takeTheirs"));
        dialog.setConfirmText(desk.text("contacts.conflict.keepMine"));
        dialog.addCancelListener(taken -> clash.takeTheirs().run());
        dialog.addConfirmListener(kept -> {
            try {
                clash.keepMine().run();
            } catch (Problem problem) {
                desk.toasts().problem(problem);
            }
        });
        dialog.open();
    }

    private static String shown(String value) {
        return value.isEmpty() ? "–" : value;
    }
}
