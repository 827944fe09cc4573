package io.relata.contacts.view;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.ShortcutRegistration;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.contextmenu.ContextMenu;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import io.relata.contacts.ContactCards;
import io.relata.contacts.ContactFacts;
import io.relata.platform.plugin.Contributed;
import io.relata.platform.problem.Problem;
import io.relata.ui.CardAction;
import io.relata.ui.kit.Desk;
import io.relata.ui.kit.HasKeys;
import io.relata.ui.kit.Icon;
import io.relata.ui.kit.KeyHint;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Offers what can be done with a contact: the actions plugins brought, and our own behind the three dots. */
final class ContactActions extends Composite<Div> implements HasKeys {

    /** An action of this plugin, in the menu. */
    record Own(String id, String text, Icon icon, Runnable run) {}

    private final Desk desk;
    private final List<Own> own;
    private final boolean listens;
    private final List<ShortcutRegistration> shortcuts = new ArrayList<>();
    private final List<KeyHint> keys = new ArrayList<>();
    private @Nullable ContactFacts contact;

    /**
     * Makes the bar, empty until a contact is shown.
     *
     * @param listens whether the actions' key combinations are heard
     */
    ContactActions(Desk desk, boolean listens, List<Own> own) {
        this.desk = desk;
        this.own = own;
        this.listens = listens;
        getContent().addClassName("rl-bar");
        getContent().setClassName("rl-tight", !listens);
        desk.live().onPlugins(this, this::draw);
    }

    void show(ContactFacts newContact) {
        contact = newContact;
        draw();
    }

    @Override
    public List<KeyHint> keys() {
        return List.copyOf(keys);
    }

    private void draw() {
        var subject = contact;
        if (subject == null) {
            return;
        }
        shortcuts.forEach(ShortcutRegistration::remove);
        shortcuts.clear();
        keys.clear();
        getContent().removeAll();
        var hidden = new ArrayList<Contributed<CardAction<ContactFacts>>>();
        for (var action : actions(subject)) {
            if (action.value().prominent()) {
                getContent().add(button(action, subject, getContent().getComponentCount() == 0));
            } else {
                hidden.add(action);
            }
            listen(action, subject);
        }
        if (!hidden.isEmpty() || !own.isEmpty()) {
            getContent().add(menu(hidden, subject));
        }
    }

    private List<Contributed<CardAction<ContactFacts>>> actions(ContactFacts subject) {
        return desk.extensions().<CardAction<ContactFacts>>all(CardAction.class).stream()
                .filter(action -> action.value().card().equals(ContactCards.CONTACT))
                .filter(action -> desk.may(action.value().permission()))
                .filter(action -> desk.extensions()
                        .guarded(
                                action,
                                "condition",
                                () -> action.value().condition().test(subject),
                                () -> false))
                .toList();
    }

    private Button button(Contributed<CardAction<ContactFacts>> action, ContactFacts subject, boolean first) {
        var button = new Button(desk.text(action.value().title()), click -> run(action, subject));
        button.setId("action-" + action.value().id());
        var icon = action.value().icon();
        if (icon != null && listens) {
            button.setIcon(icon.create());
        }
        if (first) {
            button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        }
        var combination = action.value().shortcut();
        if (combination != null && listens) {
            button.setTooltipText(combination);
        }
        return button;
    }

    private Button menu(List<Contributed<CardAction<ContactFacts>>> hidden, ContactFacts subject) {
        var button = new Button(Icon.MORE.create());
        button.setId("contact-menu");
        button.setAriaLabel(desk.text("contacts.more"));
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        var menu = new ContextMenu(button);
        menu.setOpenOnClick(true);
        for (var action : hidden) {
            entry(
                    menu,
                    action.value().id(),
                    desk.text(action.value().title()),
                    action.value().icon(),
                    () -> run(action, subject));
        }
        own.forEach(each -> entry(menu, each.id(), each.text(), each.icon(), each.run()));
        return button;
    }

    private static void entry(ContextMenu menu, String id, String text, @Nullable Icon icon, Runnable run) {
        var line = new Div();
        line.addClassName("rl-bar");
        if (icon != null) {
            line.add(icon.create());
        }
        line.add(new Span(text));
        menu.addItem(line, click -> run.run()).setId("action-" + id);
    }

    private void run(Contributed<CardAction<ContactFacts>> action, ContactFacts subject) {
        try {
            desk.extensions()
                    .guarded(
                            action,
                            "action",
                            () -> {
                                action.value().action().accept(subject);
                                return true;
                            },
                            () -> false);
        } catch (Problem problem) {
            desk.toasts().problem(problem);
        }
    }

    private void listen(Contributed<CardAction<ContactFacts>> action, ContactFacts subject) {
        var combination = action.value().shortcut();
        if (!listens || combination == null || !combination.contains("+")) {
            return;
        }
        keys.add(new KeyHint(combination, desk.text(action.value().title())));
        var modifiers = new ArrayList<KeyModifier>();
        var parts = combination.split("\\+");
        for (int i = 0; i < parts.length - 1; i++) {
            modifiers.add(
                    switch (parts[i].toLowerCase(Locale.ROOT)) {
                        case "ctrl" -> KeyModifier.CONTROL;
                        case "shift" -> KeyModifier.SHIFT;
                        default -> KeyModifier.ALT;
                    });
        }
        shortcuts.add(Shortcuts.addShortcutListener(
                this,
                () -> run(action, subject),
                Key.of(parts[parts.length - 1].toLowerCase(Locale.ROOT)),
                modifiers.toArray(KeyModifier[]::new)));
    }
}
