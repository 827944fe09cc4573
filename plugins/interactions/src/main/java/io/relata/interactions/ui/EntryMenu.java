package io.relata.interactions.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.popover.PopoverPosition;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import io.relata.interactions.Evaluation;
import io.relata.interactions.Interaction;
import io.relata.interactions.InteractionKind;
import io.relata.interactions.Interactions;
import io.relata.platform.change.Changed;
import io.relata.platform.problem.Problem;
import io.relata.ui.kit.FormDialog;
import io.relata.ui.kit.Icon;
import java.io.ByteArrayInputStream;
import java.util.HashMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Offers what can be done with an entry: say how it went, cancel it. Its content is made when it is opened. */
final class EntryMenu extends Composite<Div> {
    private final Workbench bench;
    private final Interaction entry;
    private final Runnable changed;
    private final NativeButton opener = new NativeButton();
    private @Nullable Popover popover;

    EntryMenu(Workbench bench, Interaction entry, Runnable changed) {
        this.bench = bench;
        this.entry = entry;
        this.changed = changed;
        opener.add(Icon.MORE.create());
        opener.setId("interaction-menu-" + entry.entryNo());
        opener.addClassNames("rl-quiet", "rl-focus");
        opener.getElement().setAttribute("type", "button");
        opener.getElement().setAttribute("aria-haspopup", "true");
        opener.getElement().setAttribute("aria-label", bench.text("interactions.menu", entry.description()));
        opener.addClickListener(click -> open());
        getContent().add(opener);
    }

    private void open() {
        if (popover != null) {
            popover.removeFromParent();
        }
        var menu = new Popover();
        menu.setTarget(opener);
        menu.setOpenOnClick(false);
        menu.setAutofocus(true);
        menu.setPosition(PopoverPosition.BOTTOM_END);
        menu.setAriaLabel(bench.text("interactions.menu", entry.description()));
        menu.add(choices(menu));
        popover = menu;
        getContent().add(menu);
        menu.open();
    }

    private Div choices(Popover menu) {
        var choices = new Div();
        choices.addClassName("rl-menu");
        for (Evaluation evaluation : Evaluation.values()) {
            var mine = evaluation == entry.evaluation();
            var choice =
                    choice(menu, bench.text(Look.evaluationKey(evaluation)), () -> evaluate(mine ? null : evaluation));
            choice.getElement().setAttribute("aria-pressed", Boolean.toString(mine));
            choices.add(choice);
        }
        choices.add(choice(menu, bench.text("interactions.comments.add"), this::askComment));
        if (entry.kind() == InteractionKind.MEETING) {
            choices.add(calendar());
        }
        if (entry.canceled()) {
            if (entry.correctedBy() == null) {
                choices.add(choice(menu, bench.text("interactions.uncancel"), this::uncancel));
            }
            if (bench.desk().may(Interactions.DELETE)) {
                choices.add(choice(menu, bench.text("interactions.delete"), this::delete));
            }
        } else {
            choices.add(
                    choice(
                            menu,
                            bench.text("interactions.correct"),
                            () -> CorrectionDialog.open(bench, entry, changed)),
                    choice(menu, bench.text("interactions.cancel"), this::askReason));
        }
        return choices;
    }

    private NativeButton choice(Popover menu, String text, Runnable action) {
        var choice = new NativeButton(text, click -> {
            menu.close();
            action.run();
        });
        choice.addClassNames("rl-menu-item", "rl-focus");
        choice.getElement().setAttribute("type", "button");
        return choice;
    }

    private void evaluate(@Nullable Evaluation evaluation) {
        attempt("interactions.change.evaluated", () -> bench.interactions().evaluate(entry.entryNo(), evaluation));
    }

    private void uncancel() {
        attempt("interactions.change.uncanceled", () -> bench.interactions().uncancel(entry.entryNo()));
    }

    private void delete() {
        attempt("interactions.change.deleted", () -> bench.interactions().delete(entry.entryNo()));
    }

    /** Leads to the meeting as a file for calendars. */
    private Anchor calendar() {
        var download = DownloadHandler.fromInputStream(event -> {
            var content = bench.calendar().write(entry.entryNo());
            return new DownloadResponse(
                    new ByteArrayInputStream(content),
                    "meeting-" + entry.entryNo() + ".ics",
                    "text/calendar",
                    content.length);
        });
        var link = new Anchor(download, bench.text("interactions.calendar"));
        link.setId("calendar-" + entry.entryNo());
        link.addClassNames("rl-menu-item", "rl-focus");
        return link;
    }

    private void askComment() {
        var comment = new TextArea(bench.text("interactions.comment"));
        comment.setMaxLength(2_000);
        comment.setMinRows(3);
        var dialog = new FormDialog(bench.desk(), bench.text("interactions.comment"));
        dialog.wideField("comment", comment)
                .onSave(bench.text("interactions.save"), () -> {
                    var values = new HashMap<String, @Nullable Object>();
                    values.put("comment", comment.getValue());
                    saved("interactions.change.commentAdded", bench.comments().add(entry.entryNo(), values));
                })
                .open();
        comment.focus();
    }

    private void askReason() {
        var reason = new TextField(bench.text("interactions.reason"));
        reason.setMaxLength(250);
        var files = new Checkbox(bench.text("interactions.removeAttachments"));
        files.setId("cancel-files");
        files.setVisible(entry.attachmentCount() > 0);
        var dialog = new FormDialog(bench.desk(), bench.text("interactions.cancel"));
        dialog.wideField("cancelReason", reason)
                .wideField("removeAttachments", files)
                .onSave(bench.text("interactions.cancel"), () -> {
                    var made = bench.interactions().cancel(entry.entryNo(), reason.getValue(), files.getValue());
                    saved("interactions.change.canceled", made);
                })
                .open();
        reason.focus();
    }

    private void attempt(String label, Supplier<Changed<?>> action) {
        try {
            saved(label, action.get());
        } catch (Problem problem) {
            bench.desk().toasts().problem(problem);
        }
    }

    private void saved(String label, Changed<?> made) {
        bench.desk().toasts().saved(bench.text(label, entry.description()), made.changeSet());
        changed.run();
    }
}
