package io.relata.contacts;

import static io.relata.contacts.ChannelRecords.KIND;
import static io.relata.contacts.ChannelRecords.NOTE;
import static io.relata.contacts.ChannelRecords.TYPE;

import io.relata.platform.change.Change;
import io.relata.platform.change.RecordField;
import io.relata.platform.change.Values;
import io.relata.platform.problem.Problem;
import io.relata.platform.problem.ProblemCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes the numbers and addresses of one contact: preferred ones into its fields, the rest beside it. */
@Component
class ChannelWriting {

    /** Holds what is kept of one beside the contact's fields. */
    private record Kept(
            ChannelMedium medium,
            ChannelKind kind,
            String value,
            @Nullable String note) {}

    private final ContactWriting contacts;
    private final ChannelTable table;
    private final ChannelKeys keys;

    ChannelWriting(ContactWriting contacts, ChannelTable table, ChannelKeys keys) {
        this.contacts = contacts;
        this.table = table;
        this.keys = keys;
    }

    ChannelList list(StoredContact contact) {
        return list(contact, table.of(contact.id()));
    }

    ChannelList list(StoredContact contact, List<ChannelRow> rows) {
        return new ChannelList(keys, contact.values(), contact.version(), rows);
    }

    /** Adds one that the contact does not have; it takes its field of the contact when that is blank, or when asked. */
    String add(Change change, StoredContact contact, ChannelAsked asked) {
        var medium = asked.medium();
        var value = asked.value();
        var list = list(contact);
        requireFree(list, medium, value, null);
        if (list.further(medium).size() >= Channels.MOST) {
            throw Problem.of(ProblemCode.STATE, "contacts.problem.tooManyChannels", Channels.MOST)
                    .at(medium.sent().name());
        }
        var kind = asked.kind(ChannelKind.usual(medium.fields().getFirst()));
        keep(change, contact, new Kept(medium, kind, value, asked.note(null)));
        var field = kind.field(medium);
        if (asked.prefers() || kind.stepsIn() && contact.values().get(field) == null) {
            write(change, contact, Values.none().with(field, value));
            keepFormer(change, contact, medium, field);
        }
        return value;
    }

    private static void requireFree(ChannelList list, ChannelMedium medium, String value, @Nullable Channel itself) {
        if (list.holding(medium, value).filter(found -> !found.equals(itself)).isPresent()) {
            throw Problem.of(ProblemCode.DUP, "contacts.problem.channelTaken", value)
                    .at(medium.sent().name());
        }
    }

    /** Changes one, and tells its value. */
    String update(Change change, StoredContact contact, Channel channel, ChannelAsked asked) {
        asked.requireSuits(channel);
        var list = list(contact);
        var medium = channel.medium();
        var kind = asked.kind(channel.kind());
        var value = asked.value(channel.value());
        requireFree(list, medium, value, channel);
        var field = kind.field(medium);
        var written = held(contact, list, channel, field, value);
        var prefers = asked.prefers() && !channel.preferred();
        if (prefers
                || kind != channel.kind() && kind.stepsIn() && contact.values().get(field) == null) {
            written.with(field, value);
        }
        if (prefers && ContactRecords.EMAIL_2.name().equals(channel.field())) {
            written.with(ContactRecords.EMAIL_2, contact.values().get(field));
        }
        var described = asked.describes() || channel.isStored() || prefers && channel.field() == null;
        var kept = new Kept(medium, kind, value, asked.note(channel.note()));
        if (described) {
            rekey(change, contact, channel, value);
            keep(change, contact, kept);
        }
        if (!written.isEmpty()) {
            write(change, contact, written);
        }
        if (described) {
            // a field that is cleared takes with it what was kept of its number
            keep(change, contact, kept);
        }
        if (prefers && channel.field() == null) {
            keepFormer(change, contact, medium, field);
        }
        var place = asked.place();
        if (place != null) {
            move(change, list, channel, place);
        }
        return value;
    }

    /** Tells what a field that holds one has afterwards: its new value, or the next one when it changes its field. */
    private static Values held(
            StoredContact contact, ChannelList list, Channel channel, RecordField<String> field, String value) {
        var written = Values.none();
        var holder = holder(channel);
        if (holder == null) {
            return written;
        }
        if (!channel.preferred() || holder == field) {
            return value.equals(contact.values().get(holder)) ? written : written.with(holder, value);
        }
        return written.with(
                holder, list.next(channel, holder).map(Channel::value).orElse(null));
    }

    private static @Nullable RecordField<String> holder(Channel channel) {
        return channel.medium().fields().stream()
                .filter(field -> field.name().equals(channel.field()))
                .findFirst()
                .orElse(null);
    }

    private void write(Change change, StoredContact contact, Values values) {
        contacts.update(change, contact, Change.ANY_VERSION, values);
    }

    /** Keeps what a field held until now as a further one. */
    private void keepFormer(Change change, StoredContact contact, ChannelMedium medium, RecordField<String> field) {
        var former = contact.values().get(field);
        var parts = medium == ChannelMedium.EMAIL
                ? Reach.emails(former)
                : Optional.ofNullable(former).stream().toList();
        for (String value : parts) {
            if (row(contact, medium, value).isEmpty()) {
                keep(change, contact, new Kept(medium, ChannelKind.usual(field), value, null));
            }
        }
    }

    private Optional<ChannelRow> row(StoredContact contact, ChannelMedium medium, String value) {
        var key = key(contact, medium, value);
        return table.of(contact.id()).stream()
                .filter(row -> row.is(medium, key))
                .findFirst();
    }

    private String key(StoredContact contact, ChannelMedium medium, String value) {
        return keys.of(medium, value, contact.values().get(ContactRecords.COUNTRY_REGION_CODE));
    }

    private void rekey(Change change, StoredContact contact, Channel channel, String value) {
        if (channel.isStored()) {
            change.update(
                    TYPE,
                    UUID.fromString(channel.id()),
                    Change.ANY_VERSION,
                    Values.none()
                            .with(ChannelRecords.VALUE, value)
                            .with(ChannelRecords.KEY, key(contact, channel.medium(), value)));
        }
    }

    private void keep(Change change, StoredContact contact, Kept kept) {
        var values = Values.none().with(KIND, kept.kind()).with(NOTE, kept.note());
        var row = row(contact, kept.medium(), kept.value());
        if (row.isPresent()) {
            change.update(TYPE, row.get().id(), Change.ANY_VERSION, values);
        } else {
            change.insert(
                    TYPE,
                    values.with(ChannelRecords.CONTACT_ID, contact.id())
                            .with(ChannelRecords.MEDIUM, kept.medium())
                            .with(ChannelRecords.VALUE, kept.value())
                            .with(ChannelRecords.KEY, key(contact, kept.medium(), kept.value()))
                            .with(Place.FIELD, nextPlace(contact)));
        }
    }

    private int nextPlace(StoredContact contact) {
        return 1
                + table.of(contact.id()).stream()
                        .mapToInt(ChannelRow::place)
                        .max()
                        .orElse(0);
    }

    private static void move(Change change, ChannelList list, Channel channel, int place) {
        var order = new ArrayList<>(list.further(channel.medium()));
        order.removeIf(each -> each.id().equals(channel.id()));
        order.add(Math.min(place - 1, order.size()), channel);
        for (int i = 0; i < order.size(); i++) {
            change.update(
                    TYPE,
                    UUID.fromString(order.get(i).id()),
                    Change.ANY_VERSION,
                    Values.none().with(Place.FIELD, i + 1));
        }
    }

    /** Removes one; the next of its kind takes the field it leaves. */
    void delete(Change change, StoredContact contact, Channel channel) {
        var holder = holder(channel);
        if (holder != null) {
            var next = channel.preferred() ? list(contact).next(channel, holder) : Optional.<Channel>empty();
            var written = Values.none().with(holder, next.map(Channel::value).orElse(null));
            next.filter(each -> each.field() != null).ifPresent(each -> written.with(ContactRecords.EMAIL_2, null));
            write(change, contact, written);
        }
        table.of(contact.id()).stream()
                .filter(row -> row.id().toString().equals(channel.id()))
                .forEach(row -> change.delete(TYPE, row.id(), Change.ANY_VERSION));
    }
}
