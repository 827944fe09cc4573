package io.relata.contacts.view;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.contextmenu.ContextMenu;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.popover.PopoverPosition;
import io.relata.contacts.SavedView;
import io.relata.contacts.SavedViews;
import io.relata.ui.kit.Desk;
import io.relata.ui.kit.Icon;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Offers the views of the list: the product's own and the pinned ones as chips, further ones behind a button. */
final class ViewBar extends Composite<Div> {

    private final Desk desk;
    private final SavedViews views;
    private final ViewDialogs dialogs;
    private final Consumer<ListState> enter;
    private final Supplier<List<String>> columns;
    private List<SavedView> all = List.of();
    private ListState state = ListState.START;

    /**
     * Makes the bar.
     *
     * @param enter shows another state
     * @param columns tells the columns that are shown, so that a saved view keeps them
     */
    ViewBar(Desk desk, SavedViews views, Consumer<ListState> enter, Supplier<List<String>> columns) {
        this.desk = desk;
        this.views = views;
        this.dialogs = new ViewDialogs(desk, views);
        this.enter = enter;
        this.columns = columns;
        getContent().addClassName("rl-views");
        getContent().getElement().setAttribute("data-key", "v");
    }

    /** Reads the views anew. */
    void reload() {
        all = views.all();
        draw();
    }

    void show(ListState newState) {
        state = newState;
        draw();
    }

    private void draw() {
        var bar = getContent();
        bar.removeAll();
        for (Look.Kind kind : Look.Kind.values()) {
            bar.add(chip(
                    kind.key(),
                    desk.text("contacts.view." + kind.key()),
                    state.saved() == null && state.look().kind() == kind,
                    state.choose(kind)));
        }
        var current = current();
        all.stream()
                .filter(view -> view.pinned() || view.equals(current))
                .forEach(view -> bar.add(chip(view, view.equals(current))));
        var further = all.stream()
                .filter(view -> !view.pinned() && !view.equals(current))
                .toList();
        if (!further.isEmpty()) {
            bar.add(more(further));
        }
        if (current != null && current.changeable()) {
            bar.add(menu(current));
        }
    }

    private @Nullable SavedView current() {
        return all.stream()
                .filter(view -> view.id().equals(state.saved()))
                .findFirst()
                .orElse(null);
    }

    private NativeButton chip(SavedView view, boolean pressed) {
        var chip = chip(view.id().toString(), view.name(), pressed, chosen(view));
        chip.setTitle(Audience.of(view).label(desk));
        return chip;
    }

    private ListState chosen(SavedView view) {
        return state.choose(view.id(), Look.read(view.look()));
    }

    private NativeButton chip(String key, String text, boolean pressed, ListState next) {
        var chip = new NativeButton(text, click -> enter.accept(next));
        chip.setId("view-" + key);
        chip.addClassName("rl-chip");
        chip.getElement().setAttribute("aria-pressed", String.valueOf(pressed));
        return chip;
    }

    private Component more(List<SavedView> further) {
        var opener = new NativeButton();
        opener.add(new Span(desk.text("contacts.views.more")), Icon.DOWN.create());
        opener.setId("more-views");
        opener.addClassName("rl-chip");
        opener.getElement().setAttribute("aria-haspopup", "true");
        var popover = new Popover();
        popover.setTarget(opener);
        popover.setAutofocus(true);
        popover.setPosition(PopoverPosition.BOTTOM_START);
        popover.setAriaLabel(desk.text("contacts.views.more"));
        var choices = new Div();
        choices.addClassName("rl-menu");
        further.forEach(view -> {
            var choice = new NativeButton(view.name(), click -> {
                popover.close();
                enter.accept(chosen(view));
            });
            choice.setId("view-" + view.id());
            choice.addClassNames("rl-menu-item", "rl-focus");
            choice.setTitle(Audience.of(view).label(desk));
            choices.add(choice);
        });
        popover.add(choices);
        return new Span(opener, popover);
    }

    private Component menu(SavedView view) {
        var opener = new NativeButton();
        opener.add(Icon.MORE.create());
        opener.setId("view-menu");
        opener.addClassNames("rl-quiet", "rl-focus");
        opener.getElement().setAttribute("aria-haspopup", "true");
        opener.getElement().setAttribute("aria-label", desk.text("contacts.views.menu", view.name()));
        var menu = new ContextMenu(opener);
        menu.setOpenOnClick(true);
        menu.addItem(desk.text("contacts.views.rename"), click -> dialogs.rename(view, renamed -> reload()))
                .setId("view-rename");
        menu.addItem(desk.text("contacts.delete"), click -> dialogs.delete(view, () -> left(view.id())))
                .setId("view-delete");
        return opener;
    }

    private void left(UUID view) {
        reload();
        if (view.equals(state.saved())) {
            enter.accept(state.choose(state.look().kind()));
        }
    }

    /** Makes what stands behind the filters while something differs from the view: save it, or take it back. */
    List<Component> whenChanged() {
        var save = new NativeButton(desk.text("contacts.views.save"), click -> save());
        save.setId("view-save");
        save.addClassNames("rl-quiet", "rl-focus", "rl-view-save");
        var reset = new NativeButton(desk.text("contacts.views.reset"), click -> enter.accept(state.reset()));
        reset.setId("view-reset");
        reset.addClassNames("rl-quiet", "rl-focus");
        return List.of(save, reset);
    }

    private void save() {
        dialogs.save(state.look().showing(columns.get()), current(), saved -> {
            reload();
            enter.accept(chosen(saved));
        });
    }
}
