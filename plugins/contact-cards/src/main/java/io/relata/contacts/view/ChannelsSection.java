package io.relata.contacts.view;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import com.vaadin.flow.component.textfield.TextField;
import io.relata.contacts.Channel;
import io.relata.contacts.ChannelMedium;
import io.relata.contacts.Channels;
import io.relata.platform.problem.Problem;
import io.relata.ui.kit.Desk;
import io.relata.ui.kit.EditableFact;
import io.relata.ui.kit.Facts;
import io.relata.ui.kit.Icon;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Shows the numbers and addresses a contact has beside the preferred ones, and lets them be kept in place. */
final class ChannelsSection extends Composite<Div> {

    private static final String READING = ".rl-reading";

    private final Desk desk;
    private final Channels channels;
    private final CardState state;
    private final ChannelDialog dialog;
    private final Div lines = new Div();
    private @Nullable List<Channel> shown;

    ChannelsSection(Desk desk, Channels channels, CardState state) {
        this.desk = desk;
        this.channels = channels;
        this.state = state;
        this.dialog = new ChannelDialog(desk, channels, state);
        lines.setId("further-reach");
        getContent().addClassName("rl-stack");
        getContent().add(lines);
        if (state.mayWrite()) {
            var offers = new Div();
            offers.addClassName("rl-chips");
            for (ChannelMedium medium : ChannelMedium.values()) {
                offers.add(offer(medium));
            }
            getContent().add(offers);
        }
    }

    private Button offer(ChannelMedium medium) {
        var word = ChannelDialog.word(medium);
        return SmallButton.of(desk.text("contacts.channels.add." + word), "add-" + word, () -> dialog.add(medium));
    }

    /** Draws anew only what is no more what it was: somebody may be editing a line. */
    void refresh() {
        var further = channels.of(state.facts().no()).stream()
                .filter(channel -> channel.field() == null)
                .toList();
        if (further.equals(shown)) {
            return;
        }
        shown = further;
        lines.removeAll();
        var facts = new Facts();
        further.forEach(channel -> facts.line(dialog.title(channel), line(channel, further)));
        lines.add(facts);
        lines.setVisible(!further.isEmpty());
    }

    private Component line(Channel channel, List<Channel> further) {
        var editor = new TextField();
        editor.setMaxLength(channel.medium().maxLength());
        var fact = new EditableFact<String>(
                desk, dialog.title(channel), editor, value -> value, value -> save(channel, value));
        fact.setValue(channel.value());
        fact.readOnly(!state.mayWrite());
        fact.setId("channel-" + channel.id());
        var line = new Div(fact, link(channel));
        line.addClassName("rl-fact-link");
        if (state.mayWrite()) {
            line.add(menu(channel, further));
        }
        return line;
    }

    private Anchor link(Channel channel) {
        var link = Links.to(channel.medium(), channel.value());
        link.setText("");
        link.add(icon(channel.medium()).create());
        link.addClassName("rl-go");
        link.getElement().setAttribute("aria-label", desk.text("contacts.channels.open", channel.value()));
        return link;
    }

    private static Icon icon(ChannelMedium medium) {
        return switch (medium) {
            case PHONE -> Icon.PHONE;
            case EMAIL -> Icon.MAIL;
            case WEB -> Icon.GLOBE;
        };
    }

    private MenuBar menu(Channel channel, List<Channel> further) {
        var bar = new MenuBar();
        bar.setId("channel-menu-" + channel.id());
        bar.addClassName("rl-line-menu");
        bar.addThemeVariants(MenuBarVariant.TERTIARY, MenuBarVariant.SMALL);
        var root = bar.addItem(Icon.MORE.create());
        root.setAriaLabel(desk.text("contacts.channels.menu", channel.value()));
        var same = further.stream()
                .filter(each -> each.medium() == channel.medium())
                .toList();
        var place = same.indexOf(channel) + 1;
        entry(root, "prefer", () -> change(channel, "preferred", true));
        entry(root, "edit", () -> dialog.edit(channel));
        if (place > 1) {
            entry(root, "up", () -> change(channel, "place", place - 1));
        }
        if (place < same.size()) {
            entry(root, "down", () -> change(channel, "place", place + 1));
        }
        entry(root, "remove", () -> remove(channel));
        return bar;
    }

    private void entry(MenuItem root, String name, Runnable action) {
        root.getSubMenu()
                .addItem(desk.text("contacts.channels." + name), click -> action.run())
                .setId("channel-" + name);
    }

    private void save(Channel channel, String value) {
        var changed = channels.update(
                state.facts().no(), channel.medium(), channel.id(), channel.version(), Map.of("value", value));
        done("saved", changed.value().value(), changed.changeSet());
        focus("channel-" + channel.id(), READING);
    }

    private void change(Channel channel, String what, Object value) {
        attempt(() -> {
            var changed = channels.update(
                    state.facts().no(), channel.medium(), channel.id(), channel.version(), Map.of(what, value));
            done("saved", channel.value(), changed.changeSet());
            var field = changed.value().field();
            focus(field == null ? "channel-menu-" + channel.id() : "fact-" + field, field == null ? "" : READING);
        });
    }

    private void remove(Channel channel) {
        attempt(() -> {
            var set = channels.delete(state.facts().no(), channel.medium(), channel.id(), channel.version());
            done("removed", channel.value(), set);
            focus("add-" + ChannelDialog.word(channel.medium()), "");
        });
    }

    private void done(String text, String value, UUID changeSet) {
        desk.toasts().saved(desk.text("contacts.channels." + text, value), changeSet);
        state.changed();
    }

    private void attempt(Runnable action) {
        try {
            action.run();
        } catch (Problem problem) {
            desk.toasts().problem(problem);
            state.changed();
        }
    }

    /** The lines are drawn anew: who works by keyboard goes on where he was. */
    private void focus(String id, String part) {
        getElement()
                .executeJs(
                        "const e = document.querySelector('[id=\"' + $0 + '\"]');"
                                + "(e && $1 ? e.querySelector($1) : e)?.focus();",
                        id,
                        part);
    }
}
