package io.relata.interactions.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.popover.PopoverPosition;
import com.vaadin.flow.component.textfield.TextField;
import io.relata.interactions.Evaluation;
import io.relata.interactions.Interaction;
import io.relata.interactions.Interactions;
import io.relata.platform.change.Changed;
import io.relata.platform.problem.Problem;
import io.relata.ui.kit.FormDialog;
import io.relata.ui.kit.Icon;
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
        if (entry.canceled()) {
            choices.add(choice(menu, bench.text("interactions.uncancel"), this::uncancel));
            if (bench.desk().may(Interactions.DELETE)) {
                choices.add(choice(menu, bench.text("interactions.delete"), this::delete));
            }
        } else {
            choices.add(choice(menu, bench.text("interactions.cancel"), this::askReason));
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

    private void askReason() {
        var reason = new TextField(bench.text("interactions.reason"));
        reason.setMaxLength(250);
        var dialog = new FormDialog(bench.desk(), bench.text("interactions.cancel"));
        dialog.wideField("cancelReason", reason)
                .onSave(bench.text("interactions.cancel"), () -> {
                    var made = bench.interactions().cancel(entry.entryNo(), reason.getValue());
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
