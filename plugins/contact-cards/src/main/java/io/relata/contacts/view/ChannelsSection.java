package io.relata.contacts.view;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.textfield.TextField;
import io.relata.contacts.Channel;
import io.relata.contacts.ChannelKind;
import io.relata.contacts.ChannelMedium;
import io.relata.contacts.Channels;
import io.relata.platform.change.RecordField;
import io.relata.platform.problem.Problem;
import io.relata.ui.kit.Desk;
import io.relata.ui.kit.EditableFact;
import io.relata.ui.kit.Facts;
import io.relata.ui.kit.Icon;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Shows the numbers and addresses a contact has beside the preferred ones, and lets them be kept in place; says beside
 * the preferred ones what they are for.
 */
final class ChannelsSection extends Composite<Div> {

    private static final String READING = ".rl-reading";
    private static final String ADD = "add-channel";

    /** What the label of a field says already. */
    private static final List<ChannelKind> SAID = List.of(ChannelKind.MOBILE, ChannelKind.FAX, ChannelKind.HOME_PAGE);

    private final Desk desk;
    private final Channels channels;
    private final CardState state;
    private final ChannelDialog dialog;
    private final Div lines = new Div();
    private final Map<String, Div> beside = new HashMap<>();
    private final Map<String, Optional<Channel>> described = new HashMap<>();
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
            getContent().add(SmallButton.of(desk.text("contacts.channels.add"), ADD, dialog::add));
        }
    }

    /** Makes the place beside a field of the contact that says what its number or address is for. */
    Div beside(RecordField<String> field) {
        var place = new Div();
        place.setId("channel-of-" + field.name());
        place.addClassName("rl-channel-kind");
        beside.put(field.name(), place);
        return place;
    }

    /** Draws anew only what is no more what it was: somebody may be editing a line. */
    void refresh() {
        var all = channels.of(state.facts().no());
        beside.forEach((field, place) -> {
            var held = all.stream().filter(each -> field.equals(each.field())).findFirst();
            if (!held.equals(described.put(field, held))) {
                describe(place, held.orElse(null));
            }
        });
        var further = all.stream().filter(channel -> channel.field() == null).toList();
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

    private void describe(Div place, @Nullable Channel channel) {
        place.removeAll();
        place.setVisible(channel != null);
        if (channel == null) {
            return;
        }
        var kind = new Span(dialog.title(channel));
        kind.addClassNames("rl-muted", "rl-small");
        kind.setVisible(!SAID.contains(channel.kind()) || channel.note() != null);
        place.add(kind);
        if (state.mayWrite()) {
            var menu = new LineMenu(desk, menuId(channel), channel.value());
            if (!channel.preferred()) {
                entry(menu, "prefer", () -> change(channel, "preferred", true));
            }
            entry(menu, "edit", () -> dialog.edit(channel, this::toMenu));
            place.add(entry(menu, "remove", () -> remove(channel)).bar());
        }
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

    static Icon icon(ChannelMedium medium) {
        return switch (medium) {
            case PHONE -> Icon.PHONE;
            case EMAIL -> Icon.MAIL;
            case WEB -> Icon.GLOBE;
        };
    }

    private MenuBar menu(Channel channel, List<Channel> further) {
        var menu = new LineMenu(desk, menuId(channel), channel.value());
        var same = further.stream()
                .filter(each -> each.medium() == channel.medium())
                .toList();
        var place = same.indexOf(channel) + 1;
        entry(menu, "prefer", () -> change(channel, "preferred", true));
        entry(menu, "edit", () -> dialog.edit(channel, this::toMenu));
        if (place > 1) {
            entry(menu, "up", () -> change(channel, "place", place - 1));
        }
        if (place < same.size()) {
            entry(menu, "down", () -> change(channel, "place", place + 1));
        }
        return entry(menu, "remove", () -> remove(channel)).bar();
    }

    private static String menuId(Channel channel) {
        return "channel-menu-" + Objects.requireNonNullElse(channel.field(), channel.id());
    }

    /** The line was drawn anew, and with it the menu that the dialog was opened from. */
    private void toMenu(Channel channel) {
        LineMenu.focus(this, menuId(channel), "");
    }

    private static LineMenu entry(LineMenu menu, String name, Runnable action) {
        return menu.entry("contacts.channels." + name, "channel-" + name, action);
    }

    private void save(Channel channel, String value) {
        var changed = channels.update(
                state.facts().no(), channel.medium(), channel.id(), channel.version(), Map.of("value", value));
        done("saved", changed.value().value(), changed.changeSet());
        LineMenu.focus(this, "channel-" + channel.id(), READING);
    }

    private void change(Channel channel, String what, Object value) {
        attempt(() -> {
            var changed = channels.update(
                    state.facts().no(), channel.medium(), channel.id(), channel.version(), Map.of(what, value));
            done("saved", channel.value(), changed.changeSet());
            var field = changed.value().field();
            if (field == null) {
                toMenu(changed.value());
            } else {
                LineMenu.focus(this, "fact-" + field, READING);
            }
        });
    }

    private void remove(Channel channel) {
        attempt(() -> {
            var set = channels.delete(state.facts().no(), channel.medium(), channel.id(), channel.version());
            done("removed", channel.value(), set);
            LineMenu.focus(this, ADD, "");
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
}
