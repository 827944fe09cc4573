package io.relata.exchange;

import io.relata.contacts.AddressDraft;
import io.relata.contacts.ChannelDraft;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Holds what was read from a card.
 *
 * @param kind what it becomes
 * @param name the name to show
 * @param company the name of the company, or null
 * @param values the fields of the contact
 * @param channels numbers and addresses those fields do not tell all of
 * @param addresses addresses beside the one of those fields
 * @param leftOut what the card says that is not taken over
 * @param reason why it cannot be read, or null
 */
record ReadCard(
        CardKind kind,
        String name,
        @Nullable String company,
        Map<String, @Nullable Object> values,
        List<ChannelDraft> channels,
        List<AddressDraft> addresses,
        List<Remark> leftOut,
        @Nullable Remark reason) {
    static ReadCard bad(String name, Remark reason) {
        return new ReadCard(CardKind.BAD, name, null, Map.of(), List.of(), List.of(), List.of(), reason);
    }

    /** Tells whether it says more than the fields of a contact hold. */
    boolean hasMore() {
        return !channels.isEmpty() || !addresses.isEmpty();
    }
}
