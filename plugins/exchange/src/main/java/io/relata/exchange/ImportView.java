package io.relata.exchange;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.Command;
import com.vaadin.flow.server.streams.UploadHandler;
import io.relata.platform.problem.Problem;
import io.relata.ui.kit.Icon;
import io.relata.ui.kit.Sheet;
import java.io.IOException;
import java.io.InputStream;

/** Imports contacts from a file: choose it, look at what it becomes, import, take back. */
public final class ImportView extends Composite<Sheet> {
    private final transient ImportDesk desk;
    private final Div refusal = new Div();

    /**
     * Make the page.
     *
     * @param desk what the page works with
     */
    ImportView(ImportDesk desk) {
        this.desk = desk;
        refusal.addClassName("rl-refusal");
        refusal.setId("import-refusal");
        refusal.getElement().setAttribute("role", "alert");
        getContent().title(desk.text("exchange.import"));
        choose();
    }

    private void choose() {
        UploadHandler handler = event -> {
            try (var file = event.getInputStream()) {
                event.getUI().access(received(event.getFileName(), file));
            }
        };
        var upload = new Upload(handler);
        upload.setId("import-upload");
        upload.setMaxFiles(1);
        upload.setMaxFileSize(CardText.MOST_BYTES);
        upload.setDropLabel(new Span(desk.text("exchange.drop")));
        var button = new Button(desk.text("exchange.choose"), Icon.UPLOAD.create());
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        upload.setUploadButton(button);
        upload.addFileRejectedListener(rejected -> refuse(CardText.tooLarge()));
        refusal.setVisible(false);
        var start = new Div(
                new Paragraph(desk.text("exchange.intro")),
                refusal,
                upload,
                new Paragraph(desk.text("exchange.limits")));
        start.addClassNames("rl-stack", "rl-import-start");
        getContent().actions();
        getContent().remarks();
        getContent().body(start);
    }

    /** Reads no further than the limit; what comes of it is shown when it is the page's turn. */
    Command received(String fileName, InputStream file) throws IOException {
        try {
            var bytes = CardText.bytes(file);
            return () -> plan(fileName, bytes);
        } catch (Problem refused) {
            return () -> refuseFile(refused);
        }
    }

    private void plan(String fileName, byte[] bytes) {
        try {
            preview(desk.imports().plan(fileName, bytes));
        } catch (Problem problem) {
            refuseFile(problem);
        }
    }

    private void refuseFile(Problem problem) {
        choose();
        refuse(problem);
    }

    private void refuse(Problem problem) {
        refusal.setText(desk.text(problem.messageKey(), problem.arguments()));
        refusal.setVisible(true);
    }

    private void preview(ImportPlan plan) {
        var preview = new ImportPreview(desk, plan, count -> actions(plan, count));
        getContent().remarks(new Span(plan.fileName()));
        getContent().body(preview);
        actions(plan, plan.rows().stream().filter(ImportRow::chosen).count());
    }

    private void actions(ImportPlan plan, long count) {
        var run = new Button(desk.text("exchange.run", count), click -> run(plan));
        run.setId("import-run");
        run.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        run.setDisableOnClick(true);
        run.setEnabled(count > 0);
        var again = new Button(desk.text("exchange.another"), click -> choose());
        again.setId("import-again");
        getContent().actions(run, again);
    }

    private void run(ImportPlan plan) {
        try {
            var result = desk.imports().run(plan.id());
            var again = new Button(desk.text("exchange.another"), click -> choose());
            again.setId("import-again");
            getContent().actions(again);
            getContent().body(new ImportOutcome(desk, result));
        } catch (Problem problem) {
            desk.desk().toasts().problem(problem);
            actions(plan, plan.rows().stream().filter(ImportRow::chosen).count());
        }
    }
}
