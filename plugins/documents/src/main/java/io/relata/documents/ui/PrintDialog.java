package io.relata.documents.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Span;
import io.relata.documents.Document;
import io.relata.documents.DocumentPrint;
import io.relata.interactions.DocumentMoment;
import io.relata.interactions.RecordingChoice;
import io.relata.platform.problem.Problem;
import io.relata.ui.kit.FormDialog;
import java.util.function.Consumer;

/** Prints a document; asks before whether it shall be recorded, where the set-up wants that. */
final class PrintDialog {
    private PrintDialog() {}

    static void print(DocumentDesk desk, Document document, Consumer<DocumentPrint> printed) {
        if (desk.events().choice(document.type(), DocumentMoment.PRINTED) != RecordingChoice.ASK) {
            try {
                printed.accept(desk.documents().print(document.no(), null));
            } catch (Problem problem) {
                desk.desk().toasts().problem(problem);
            }
            return;
        }
        var record = new Checkbox(desk.text("documents.print.record"), true);
        record.setId("print-record");
        var dialog = new FormDialog(desk.desk(), desk.text("documents.print"));
        dialog.note(new Span(desk.name(document)))
                .wideField("logInteraction", record)
                .onSave(
                        desk.text("documents.print"),
                        () -> printed.accept(desk.documents().print(document.no(), record.getValue())))
                .open();
        record.focus();
    }
}
