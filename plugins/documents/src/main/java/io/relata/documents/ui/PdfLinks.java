package io.relata.documents.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import io.relata.documents.DocumentPrint;
import io.relata.ui.kit.Icon;
import java.io.ByteArrayInputStream;

/** Hands documents to the browser as files. */
final class PdfLinks extends Composite<Div> {
    private static final String PDF = "application/pdf";

    private final transient DocumentDesk desk;

    PdfLinks(DocumentDesk desk) {
        this.desk = desk;
        getContent().addClassName("rl-bar");
        getContent().getElement().setAttribute("role", "status");
    }

    /** Leads to what would be printed; nothing is told of it. */
    Anchor preview(String no) {
        var download = DownloadHandler.fromInputStream(
                event -> response(desk.documents().preview(no)));
        // the link is what the keyboard reaches; the button in it is how it looks
        var look = new Button(desk.text("documents.preview"), Icon.FILE.create());
        look.setTabIndex(-1);
        var link = new Anchor(download, "");
        link.add(look);
        link.setId("document-preview");
        link.addClassName("rl-focus");
        return link;
    }

    private static DownloadResponse response(DocumentPrint print) {
        return new DownloadResponse(
                new ByteArrayInputStream(print.content()), print.name(), PDF, print.content().length);
    }

    /** Hands a printed document over; the link stays, for browsers that open nothing by themselves. */
    void deliver(DocumentPrint print) {
        var link = new Anchor(DownloadHandler.fromInputStream(event -> response(print)), "");
        link.add(Icon.DOWNLOAD.create(), new Span(desk.text("documents.printed", print.name())));
        link.setId("document-printed");
        link.addClassNames("rl-bar", "rl-focus");
        getContent().removeAll();
        getContent().add(link);
        link.getElement().callJsFunction("click");
    }
}
