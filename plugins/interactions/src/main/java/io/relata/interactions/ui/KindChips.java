package io.relata.interactions.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import io.relata.interactions.InteractionKind;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;

/** Lets a kind be chosen: one stop for the Tab key, arrow keys walk. */
final class KindChips extends Composite<Div> {
    private final Map<InteractionKind, NativeButton> chips = new EnumMap<>(InteractionKind.class);
    private final Consumer<InteractionKind> chosen;

    KindChips(Workbench bench, Consumer<InteractionKind> chosen) {
        this.chosen = chosen;
        var group = getContent();
        group.addClassName("rl-composer-kinds");
        group.getElement().setAttribute("role", "radiogroup");
        group.getElement().setAttribute("aria-label", bench.text("interactions.kind"));
        for (InteractionKind kind : InteractionKind.values()) {
            group.add(chip(bench, kind));
        }
    }

    private NativeButton chip(Workbench bench, InteractionKind kind) {
        var chip = new NativeButton();
        chip.add(Look.icon(kind).create(), new Span(bench.text(Look.kindKey(kind))));
        chip.addClassName("rl-chip");
        chip.setId("compose-" + kind.key());
        chip.getElement().setAttribute("type", "button");
        chip.getElement().setAttribute("role", "radio");
        chip.addClickListener(click -> chosen.accept(kind));
        chip.getElement()
                .addEventListener("keydown", event -> walk(kind, 1))
                .setFilter("(event.key === 'ArrowRight' || event.key === 'ArrowDown') && !event.preventDefault()");
        chip.getElement()
                .addEventListener("keydown", event -> walk(kind, -1))
                .setFilter("(event.key === 'ArrowLeft' || event.key === 'ArrowUp') && !event.preventDefault()");
        chips.put(kind, chip);
        return chip;
    }

    private void walk(InteractionKind from, int step) {
        var kinds = InteractionKind.values();
        var next = kinds[Math.floorMod(from.ordinal() + step, kinds.length)];
        chosen.accept(next);
        var chip = chips.get(next);
        if (chip != null) {
            chip.focus();
        }
    }

    void show(InteractionKind kind) {
        chips.forEach((each, chip) -> {
            chip.getElement().setAttribute("aria-checked", Boolean.toString(each == kind));
            chip.getElement().setAttribute("tabindex", each == kind ? "0" : "-1");
        });
    }
}
