package io.relata.documents.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import io.relata.contacts.ContactFacts;
import io.relata.documents.CoverSheets;
import io.relata.interactions.DocumentMoment;
import io.relata.interactions.RecordingChoice;
import io.relata.platform.problem.Problem;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Prints cover sheets for the contacts that are selected in the list. */
public final class CoverSheetDialog {
    private final DocumentDesk desk;
    private final List<String> contactNos;
    private final Checkbox record = new Checkbox();
    private final PdfLinks files;

    private CoverSheetDialog(DocumentDesk desk, List<String> contactNos) {
        this.desk = desk;
        this.contactNos = contactNos;
        this.files = new PdfLinks(desk);
    }

    /**
     * Open it.
     *
     * @param desk what this plugin's pages work with
     * @param contacts the ids of the contacts
     */
    public static void open(DocumentDesk desk, Set<UUID> contacts) {
        var numbers = desk.contacts().facts(contacts).values().stream()
                .map(ContactFacts::no)
                .sorted()
                .toList();
        new CoverSheetDialog(desk, numbers).open();
    }

    private void open() {
        record.setLabel(desk.text("documents.print.record"));
        record.setId("print-record");
        record.setValue(true);
        record.setVisible(desk.events().choice(CoverSheets.TYPE, DocumentMoment.PRINTED) == RecordingChoice.ASK);
        var body = new Div(new Span(desk.text("documents.coverSheets.about", contactNos.size())), record, files);
        body.addClassName("rl-stack");
        var dialog = new Dialog();
        dialog.setHeaderTitle(desk.text("documents.coverSheets"));
        dialog.addClassName("rl-dialog");
        dialog.setWidth("min(28rem, 94vw)");
        dialog.add(body);
        var print = new Button(desk.text("documents.print"), click -> print());
        print.setId("cover-sheets-print");
        print.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var close = new Button(desk.text("ui.close"), click -> dialog.close());
        close.setId("cover-sheets-close");
        dialog.getFooter().add(close, print);
        dialog.open();
        print.focus();
    }

    private void print() {
        try {
            files.deliver(desk.coverSheets().print(contactNos, record.getValue()));
        } catch (Problem problem) {
            desk.desk().toasts().problem(problem);
        }
    }
}
