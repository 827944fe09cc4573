package io.relata.correspondence.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import io.relata.correspondence.LetterFile;
import java.io.ByteArrayInputStream;
import java.util.function.Supplier;

/** Hands letters to the browser as files. */
final class LetterLink {
    private LetterLink() {}

    /**
     * Makes a link.
     *
     * @param id its id
     * @param words what stands there
     * @param letter writes the letter when the link is followed
     */
    static Anchor of(String id, String words, Supplier<LetterFile> letter) {
        var link = new Anchor(DownloadHandler.fromInputStream(event -> response(letter.get())), words);
        link.setId(id);
        link.getElement().setAttribute("download", true);
        return link;
    }

    private static DownloadResponse response(LetterFile letter) {
        var content = letter.content();
        return new DownloadResponse(
                new ByteArrayInputStream(content), letter.name(), letter.mediaType(), content.length);
    }
}
