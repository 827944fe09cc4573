package io.relata.contacts.view;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
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
import java.util.function.Consumer;
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

    static String kind(Desk desk, ChannelKind kind) {
        return desk.text("contacts.kind." + FieldValues.show(kind));
    }

    /** Makes a field that asks what a number or address is for. */
    static ComboBox<ChannelKind> kinds(Desk desk, ChannelMedium medium) {
        var kinds = new ComboBox<ChannelKind>();
        kinds.setItems(medium.kinds());
        kinds.setItemLabelGenerator(kind -> kind(desk, kind));
        return kinds;
    }

    /** Says what one is for, and what was noted on it. */
    String title(Channel channel) {
        var kind = kind(desk, channel.kind());
        return channel.note() == null ? kind : kind + " · " + channel.note();
    }

    void add() {
        var medium = new RadioButtonGroup<ChannelMedium>(desk.text("contacts.channels.medium"));
        medium.setItems(ChannelMedium.values());
        medium.setItemLabelGenerator(each -> desk.text("contacts.channels.medium." + word(each)));
        medium.setValue(ChannelMedium.PHONE);
        var value = new TextField();
        value.setRequiredIndicatorVisible(true);
        var kind = labelled(kinds(desk, ChannelMedium.PHONE));
        medium.addValueChangeListener(change -> suit(change.getValue(), value, kind));
        suit(ChannelMedium.PHONE, value, kind);
        var dialog = new FormDialog(desk, desk.text("contacts.channels.add"))
                .wideField("medium", medium)
                .wideField("value", value);
        ask(dialog, kind, null, values -> {
            values.put("value", value.getValue());
            saved(channels.add(state.facts().no(), medium.getValue(), values));
        });
        value.focus();
    }

    private void suit(ChannelMedium medium, TextField value, ComboBox<ChannelKind> kind) {
        value.setLabel(desk.text("contacts.channels.value." + word(medium)));
        value.setMaxLength(medium.maxLength());
        kind.setItems(medium.kinds());
        kind.setValue(medium.kinds().getFirst());
    }

    private ComboBox<ChannelKind> labelled(ComboBox<ChannelKind> kind) {
        kind.setLabel(desk.text("contacts.field.kind"));
        return kind;
    }

    /**
     * Asks what one is for.
     *
     * @param then what to do with it once it is saved: the line it was opened from is drawn anew
     */
    void edit(Channel channel, Consumer<Channel> then) {
        var medium = channel.medium();
        var kind = labelled(kinds(desk, medium));
        kind.setValue(channel.kind());
        ask(
                new FormDialog(desk, desk.text("contacts.channels.value." + word(medium)) + " " + channel.value()),
                kind,
                channel.note(),
                values -> {
                    var changed = channels.update(state.facts().no(), medium, channel.id(), channel.version(), values);
                    saved(changed);
                    then.accept(changed.value());
                });
    }

    private void ask(
            FormDialog dialog,
            ComboBox<ChannelKind> kind,
            @Nullable String noted,
            Consumer<Map<String, @Nullable Object>> saving) {
        var note = new TextField(desk.text("contacts.field.note"));
        note.setMaxLength(100);
        note.setValue(Objects.requireNonNullElse(noted, ""));
        dialog.field("kind", kind)
                .field("note", note)
                .onSave(desk.text("contacts.save"), () -> {
                    var values = new LinkedHashMap<String, @Nullable Object>();
                    values.put("kind", kind.getValue());
                    values.put("note", note.getValue());
                    saving.accept(values);
                })
                .open();
    }

    private void saved(Changed<Channel> changed) {
        desk.toasts().saved(desk.text("contacts.channels.saved", changed.value().value()), changed.changeSet());
        state.changed();
    }
}
