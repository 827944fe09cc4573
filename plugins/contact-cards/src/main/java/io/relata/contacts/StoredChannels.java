package io.relata.contacts;

import static io.relata.contacts.ContactRecords.CONTACT;

import io.relata.platform.access.Access;
import io.relata.platform.change.Change;
import io.relata.platform.change.Changed;
import io.relata.platform.change.Values;
import io.relata.platform.problem.Problem;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Serves numbers and addresses: checks the permission, holds the contact, then reads or writes. */
@Service
class StoredChannels implements Channels {

    private final Access access;
    private final HeldContacts held;
    private final ContactReading contacts;
    private final ChannelWriting writing;
    private final ChannelTable table;

    StoredChannels(
            Access access, HeldContacts held, ContactReading contacts, ChannelWriting writing, ChannelTable table) {
        this.access = access;
        this.held = held;
        this.contacts = contacts;
        this.writing = writing;
        this.table = table;
    }

    @Override
    public List<Channel> of(String no) {
        access.require(Contacts.READ);
        return writing.list(contacts.byNo(no).orElseThrow(() -> Problem.notFound(no)))
                .all();
    }

    @Override
    public Map<UUID, List<Channel>> described(Collection<UUID> some) {
        access.require(Contacts.READ);
        var rows = table.of(some);
        var described = new HashMap<UUID, List<Channel>>();
        contacts.many(rows.keySet(), Function.identity())
                .forEach(contact -> described.put(
                        contact.id(),
                        writing.list(contact, rows.getOrDefault(contact.id(), List.of())).all().stream()
                                .filter(Channel::isStored)
                                .toList()));
        return described;
    }

    @Override
    public Map<String, Set<UUID>> byEmail(Collection<String> addresses) {
        access.require(Contacts.READ);
        return table.byKey(addresses.stream()
                .map(address -> address.toLowerCase(Locale.ROOT))
                .toList());
    }

    @Override
    public Changed<Channel> add(String no, ChannelMedium medium, Map<String, ? extends @Nullable Object> values) {
        var asked = new ChannelAsked(medium, values);
        return held.make("contacts.change.channelAdded", no, (change, contact) -> {
            var value = writing.add(change, contact, asked);
            return marked(change, contact, "+", medium, value);
        });
    }

    @Override
    public UUID addMissing(String no, List<ChannelDraft> drafts) {
        return held.make("contacts.change.channelAdded", no, (change, contact) -> {
                    drafts.forEach(draft -> addMissing(change, held.current(contact), draft));
                    return drafts.size();
                })
                .changeSet();
    }

    private void addMissing(Change change, StoredContact contact, ChannelDraft draft) {
        var medium = draft.medium();
        var there = writing.list(contact).holding(medium, draft.value());
        if (there.isEmpty()) {
            var asked = Map.of("value", draft.value(), "kind", draft.kind());
            writing.add(change, contact, new ChannelAsked(medium, asked));
        } else if (!there.get().isStored() && there.get().kind() != draft.kind()) {
            writing.update(change, contact, there.get(), new ChannelAsked(medium, Map.of("kind", draft.kind())));
        }
    }

    @Override
    public Changed<Channel> update(
            String no, ChannelMedium medium, String id, long version, Map<String, ? extends @Nullable Object> values) {
        var asked = new ChannelAsked(medium, values);
        return held.make("contacts.change.channelChanged", no, (change, contact) -> {
            var channel = seen(change, contact, medium, id, version);
            var value = writing.update(change, contact, channel, asked);
            return marked(change, contact, "~", medium, value);
        });
    }

    @Override
    public UUID delete(String no, ChannelMedium medium, String id, long version) {
        return held.make("contacts.change.channelRemoved", no, (change, contact) -> {
                    var channel = seen(change, contact, medium, id, version);
                    writing.delete(change, contact, channel);
                    mark(change, contact, "-", medium, channel);
                    return channel;
                })
                .changeSet();
    }

    /** Finds one, and refuses when it is no more what the user saw. */
    private Channel seen(Change change, StoredContact contact, ChannelMedium medium, String id, long version) {
        var channel = writing.list(contact).find(medium, id).orElseThrow(() -> Problem.notFound(id));
        if (channel.isStored()) {
            change.update(ChannelRecords.TYPE, UUID.fromString(channel.id()), version, Values.none());
        } else {
            change.update(CONTACT, contact.id(), version, Values.none());
        }
        return channel;
    }

    private Channel marked(Change change, StoredContact contact, String sign, ChannelMedium medium, String value) {
        var channel = writing.list(held.current(contact)).holding(medium, value).orElseThrow();
        mark(change, contact, sign, medium, channel);
        return channel.isStored()
                ? channel
                : writing.list(held.current(contact)).holding(medium, value).orElseThrow();
    }

    private static void mark(Change change, StoredContact contact, String sign, ChannelMedium medium, Channel channel) {
        ContactMark.leave(change, contact.facts(), sign, medium.path(), channel.id() + "." + channel.version());
        change.touch(CONTACT, contact.id());
    }
}
