package io.relata.exchange;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;

/** Hands a file to the browser from wherever the user is. */
final class Downloads {
    private Downloads() {}

    static void offer(String fileName, byte[] content) {
        var handler = DownloadHandler.fromInputStream(event ->
                new DownloadResponse(new ByteArrayInputStream(content), fileName, "text/vcard", content.length));
        var link = new Anchor(handler, "");
        link.addClassName("rl-visually-hidden");
        link.getElement().setAttribute("aria-hidden", "true");
        link.getElement().setAttribute("tabindex", "-1");
        UI.getCurrent().add(link);
        link.getElement()
                .executeJs("this.click(); return new Promise(done => setTimeout(done, 20000))")
                .then(done -> link.removeFromParent());
    }
}
