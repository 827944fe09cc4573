package io.relata.contacts.view;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.TextField;
import io.relata.contacts.Channel;
import io.relata.contacts.ChannelKind;
import io.relata.contacts.ChannelMedium;
import io.relata.contacts.Channels;
import io.relata.platform.change.Changed;
import io.relata.platform.rest.FieldValues;
import io.relata.ui.kit.Desk;
import io.relata.ui.kit.FormDialog;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Asks for a number or address, and what it is for. */
final class ChannelDialog {

    private final Desk desk;
    private final Channels channels;
    private final CardState state;

    ChannelDialog(Desk desk, Channels channels, CardState state) {
        this.desk = desk;
        this.channels = channels;
        this.state = state;
    }

    static String word(ChannelMedium medium) {
        return medium.name().toLowerCase(Locale.ROOT);
    }

    /** Says what one is for, and what was noted on it. */
    String title(Channel channel) {
        var kind = kind(channel.kind());
        return channel.note() == null ? kind : kind + " · " + channel.note();
    }

    private String kind(ChannelKind kind) {
        return desk.text("contacts.kind." + FieldValues.show(kind));
    }

    void add(ChannelMedium medium) {
        var value = new TextField(desk.text("contacts.channels.value." + word(medium)));
        value.setMaxLength(medium.maxLength());
        value.setRequiredIndicatorVisible(true);
        ask(
                "contacts.channels.add." + word(medium),
                medium,
                value,
                medium.kinds().getFirst(),
                null,
                values -> {
                    values.put("value", value.getValue());
                    return channels.add(state.facts().no(), medium, values);
                });
        value.focus();
    }

    void edit(Channel channel) {
        var medium = channel.medium();
        ask(
                "contacts.channels.value." + word(medium),
                medium,
                null,
                channel.kind(),
                channel.note(),
                values -> channels.update(state.facts().no(), medium, channel.id(), channel.version(), values));
    }

    private void ask(
            String title,
            ChannelMedium medium,
            @Nullable TextField value,
            ChannelKind before,
            @Nullable String noted,
            Function<Map<String, @Nullable Object>, Changed<Channel>> saving) {
        var kind = new ComboBox<ChannelKind>(desk.text("contacts.field.kind"));
        kind.setItems(medium.kinds());
        kind.setItemLabelGenerator(this::kind);
        kind.setValue(before);
        var note = new TextField(desk.text("contacts.field.note"));
        note.setMaxLength(100);
        note.setValue(Objects.requireNonNullElse(noted, ""));
        var dialog = new FormDialog(desk, desk.text(title));
        if (value != null) {
            dialog.wideField("value", value);
        }
        dialog.field("kind", kind)
                .field("note", note)
                .onSave(desk.text("contacts.save"), () -> {
                    var values = new LinkedHashMap<String, @Nullable Object>();
                    values.put("kind", kind.getValue());
                    values.put("note", note.getValue());
                    var changed = saving.apply(values);
                    desk.toasts()
                            .saved(
                                    desk.text(
                                            "contacts.channels.saved",
                                            changed.value().value()),
                                    changed.changeSet());
                    state.changed();
                })
                .open();
    }
}
