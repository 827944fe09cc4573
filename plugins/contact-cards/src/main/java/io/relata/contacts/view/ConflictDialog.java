package io.relata.contacts.view;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import io.relata.platform.problem.Problem;
import io.relata.ui.kit.Desk;
import io.relata.ui.kit.Facts;
import org.jspecify.annotations.Nullable;

/** Asks which value shall stay when two people changed the same field. */
final class ConflictDialog {

    private ConflictDialog() {}

    static void ask(Desk desk, String field, @Nullable Object mine, @Nullable Object theirs, Runnable keepMine) {
        var facts = new Facts();
        facts.line(desk.text("contacts.conflict.mine"), shown(mine));
        facts.line(desk.text("contacts.conflict.theirs"), shown(theirs));
        var dialog = new ConfirmDialog();
        dialog.setId("conflict");
        dialog.setHeader(desk.text("contacts.conflict.title", desk.text("contacts.field." + field)));
        dialog.setText(new Div(new Div(desk.text("contacts.conflict.text")), facts));
        dialog.setCancelable(true);
        dialog.setCancelText(desk.text("contacts.conflict.takeTheirs"));
        dialog.setConfirmText(desk.text("contacts.conflict.keepMine"));
        dialog.addConfirmListener(confirmed -> {
            try {
                keepMine.run();
            } catch (Problem problem) {
                desk.toasts().problem(problem);
            }
        });
        dialog.open();
    }

    private static String shown(@Nullable Object value) {
        return value == null || value.toString().isEmpty() ? "–" : value.toString();
    }
}
