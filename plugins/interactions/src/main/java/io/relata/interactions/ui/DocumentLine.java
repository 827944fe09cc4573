package io.relata.interactions.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import io.relata.interactions.DocumentReference;
import io.relata.interactions.internal.DocumentLinks;
import io.relata.ui.kit.Icon;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Names the document an interaction was recorded for, and leads to it where it can be opened. */
final class DocumentLine {
    private DocumentLine() {}

    static Component of(Workbench bench, DocumentReference document) {
        var text = text(bench, document);
        var line = new Div(bench.links().opens(document) ? link(text, document.link()) : plain(text));
        line.addClassName("rl-files");
        return line;
    }

    /** Writes {@code Sales invoice 103214 · posted}. */
    static String text(Workbench bench, DocumentReference document) {
        var name = bench.recordings().name(document.type());
        var no = document.no();
        var named = no == null ? name : name + " " + no;
        var moment = document.moment();
        return moment == null ? named : named + " · " + bench.text("interactions.documents.moment." + moment.key());
    }

    private static Anchor link(String text, @Nullable String address) {
        var target = Objects.requireNonNullElse(address, "");
        var link = new Anchor(target);
        link.add(Icon.FILE.create(), new Span(text));
        link.addClassNames("rl-file", "rl-focus", "rl-document-link");
        if (DocumentLinks.isElsewhere(target)) {
            link.setTarget("_blank");
            link.getElement().setAttribute("rel", "noopener noreferrer");
        } else {
            link.setRouterIgnore(false);
        }
        return link;
    }

    private static Span plain(String text) {
        var words = new Span(text);
        words.addClassNames("rl-small", "rl-muted");
        return words;
    }
}
