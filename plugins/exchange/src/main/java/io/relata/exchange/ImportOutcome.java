package io.relata.exchange;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import io.relata.contacts.ContactCards;
import io.relata.ui.kit.Icon;

/** Says what came of an import, and takes all of it back on demand. */
final class ImportOutcome extends Composite<Div> {
    ImportOutcome(ImportDesk desk, ImportResult result) {
        var title = new H2(desk.text("exchange.done", result.companies(), result.persons()));
        title.setId("import-done");
        var actions = new Div();
        actions.addClassName("rl-bar");
        actions.add(new Anchor(ContactCards.LIST_ROUTE, desk.text("exchange.toContacts")));
        var changeSet = result.changeSet();
        if (changeSet != null) {
            var undo = new Button(desk.text("exchange.undo"), Icon.UNDO.create());
            undo.setId("import-undo");
            undo.setDisableOnClick(true);
            undo.addClickListener(click -> {
                desk.desk().toasts().undo(changeSet);
                if (desk.desk()
                        .changes()
                        .find(changeSet)
                        .filter(set -> set.undoneBy() != null)
                        .isPresent()) {
                    title.setText(desk.text("exchange.undone"));
                    undo.setVisible(false);
                }
            });
            actions.add(undo);
        }
        getContent().addClassName("rl-stack");
        getContent().add(title);
        if (result.skipped() > 0) {
            getContent().add(new Paragraph(desk.text("exchange.skipped", result.skipped())));
        }
        if (!result.failed().isEmpty()) {
            var failed = new UnorderedList();
            result.failed()
                    .forEach(failure -> failed.add(new ListItem(desk.text(
                            "exchange.failedRow", failure.index(), failure.name(), desk.words(failure.reason())))));
            getContent()
                    .add(
                            new Paragraph(
                                    desk.text("exchange.failed", result.failed().size())),
                            failed);
        }
        getContent().add(actions);
    }
}
