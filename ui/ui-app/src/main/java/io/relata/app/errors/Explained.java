package io.relata.app.errors;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import io.relata.ui.kit.Desk;
import io.relata.ui.kit.EmptyState;
import io.relata.ui.kit.Icon;
import io.relata.ui.kit.Sheet;

/** Draws a page that says what happened and where to go from here. */
final class Explained {

    private Explained() {}

    static void on(Sheet sheet, Desk desk, String title, Icon icon, String sentence) {
        sheet.title(title).body(new EmptyState(icon, sentence, back(desk), home(desk)));
    }

    private static Component back(Desk desk) {
        var back = new Button(
                desk.text("app.error.back"),
                click -> UI.getCurrent().getPage().getHistory().back());
        back.setId("error-back");
        return back;
    }

    private static Component home(Desk desk) {
        var home =
                new Button(desk.text("app.error.home"), click -> UI.getCurrent().navigate(""));
        home.setId("error-home");
        home.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return home;
    }
}
