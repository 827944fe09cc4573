package io.relata.interactions.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import io.relata.contacts.ContactCards;
import io.relata.contacts.ContactFacts;
import io.relata.interactions.Attachment;
import io.relata.interactions.Interaction;
import io.relata.interactions.InteractionComment;
import io.relata.ui.kit.Badge;
import io.relata.ui.kit.Icon;
import io.relata.ui.kit.Tone;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Shows one entry: an icon for its kind, a bold line, a muted one, the time. */
final class TimelineEntry extends Div {
    private static final int LONG = 500;

    private final transient Workbench bench;

    TimelineEntry(Workbench bench, ContactFacts shownFor, Interaction entry, EntryDetails details, Runnable changed) {
        this.bench = bench;
        addClassName("rl-entry");
        setId("interaction-" + entry.entryNo());
        getElement().setAttribute("data-kind", entry.kind().key());
        if (entry.canceled()) {
            addClassName("rl-canceled");
        }
        add(Look.mark(entry.kind()), words(shownFor, entry, details), end(entry, changed));
    }

    private Div words(ContactFacts shownFor, Interaction entry, EntryDetails details) {
        var words = new Div(title(shownFor, entry));
        words.addClassName("rl-entry-words");
        words.add(new Paragraph(Look.facts(bench, entry) + " · " + entry.title()));
        var text = entry.text();
        if (text != null) {
            words.add(text(text));
        }
        var together = details.participantsOf(entry);
        if (together.size() > 1) {
            words.add(new Paragraph(bench.text("interactions.together", String.join(", ", together))));
        }
        if (!details.filesOf(entry).isEmpty()) {
            words.add(files(details.filesOf(entry)));
        }
        details.commentsOn(entry).forEach(comment -> words.add(comment(comment)));
        words.add(links(entry));
        var document = entry.document();
        if (document != null) {
            words.add(DocumentLine.of(bench, document));
        }
        var reason = entry.cancelReason();
        if (entry.canceled()) {
            var why = new Span(
                    reason == null
                            ? bench.text("interactions.canceled")
                            : bench.text("interactions.canceledBecause", reason));
            why.addClassNames("rl-small", "rl-reason");
            words.add(why);
        }
        return words;
    }

    private Paragraph comment(InteractionComment comment) {
        var date = comment.date();
        var day = date == null ? "" : bench.desk().moments().shortDate(date) + " · ";
        var words = new Paragraph(day + comment.comment());
        words.addClassNames("rl-small", "rl-comment");
        return words;
    }

    /** Names the entry that is put right by this one, or that put this one right. */
    private Span links(Interaction entry) {
        var corrects = entry.corrects();
        var correctedBy = entry.correctedBy();
        var link = new Span();
        link.addClassName("rl-small");
        if (correctedBy != null) {
            link.setText(bench.text("interactions.correctedBy", correctedBy));
        } else if (corrects != null) {
            link.setText(bench.text("interactions.corrects", corrects));
        }
        link.setVisible(correctedBy != null || corrects != null);
        return link;
    }

    private Div title(ContactFacts shownFor, Interaction entry) {
        var line = new Div();
        line.addClassName("rl-entry-title");
        var about = new Element("b");
        about.setText(entry.description());
        line.getElement().appendChild(about);
        var evaluation = entry.evaluation();
        if (evaluation != null) {
            line.add(Look.badge(bench, evaluation));
        }
        if (entry.attemptFailed()) {
            line.add(new Badge(bench.text("interactions.field.attemptFailed"), Tone.BAD));
        }
        var via = via(shownFor, entry);
        if (via != null) {
            line.add(via);
        }
        return line;
    }

    private @Nullable Anchor via(ContactFacts shownFor, Interaction entry) {
        var no = entry.contactNo();
        var name = entry.contactName();
        if (no == null || name == null || !entry.isVia(shownFor.id())) {
            return null;
        }
        var link = new Anchor(ContactCards.route(no), bench.text("interactions.via", name));
        link.addClassName("rl-via");
        return link;
    }

    private Paragraph text(String text) {
        var words = new Paragraph(text.length() <= LONG ? text : text.substring(0, safeCut(text)) + "… ");
        if (text.length() > LONG) {
            var all = new NativeButton(bench.text("interactions.showAll"));
            all.addClassName("rl-quiet");
            all.addClickListener(click -> words.setText(text));
            words.add(all);
        }
        return words;
    }

    private static int safeCut(String text) {
        return Character.isHighSurrogate(text.charAt(LONG - 1)) ? LONG - 1 : LONG;
    }

    private Div files(List<Attachment> attachments) {
        var files = new Div();
        files.addClassName("rl-files");
        attachments.forEach(each -> files.add(link(each)));
        return files;
    }

    private Anchor link(Attachment attachment) {
        var download = DownloadHandler.fromInputStream(event -> {
            var content = bench.files().open(bench.interactions().attachment(attachment.id()));
            return new DownloadResponse(content, attachment.name(), "application/octet-stream", attachment.size());
        });
        var link = new Anchor(download, "");
        link.add(Icon.CLIP.create(), new Span(attachment.name()));
        link.addClassName("rl-file");
        return link;
    }

    private Div end(Interaction entry, Runnable changed) {
        var time = new Element("time");
        time.setText(bench.desk().moments().time(entry.at()));
        time.setAttribute("datetime", entry.at().toString());
        var end = new Div();
        end.addClassName("rl-entry-end");
        end.getElement().appendChild(time);
        if (bench.mayWrite()) {
            end.add(new EntryMenu(bench, entry, changed));
        }
        return end;
    }
}
