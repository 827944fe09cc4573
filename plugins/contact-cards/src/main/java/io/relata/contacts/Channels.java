package io.relata.contacts;

import io.relata.platform.change.Changed;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Keep as many phone numbers, e-mail addresses and web addresses of a contact as it has. The contact's own fields hold
 * the preferred ones: one of them changes with its field, and the field with it.
 *
 * @since 0.1
 */
public interface Channels {

    /** The most further ones of a medium a contact has. */
    int MOST = 50;

    /**
     * List those of a contact: what its fields hold first, then the further ones in their order.
     *
     * @param no the contact's number
     * @throws io.relata.platform.problem.Problem not found, DENIED
     */
    List<Channel> of(String no);

    /**
     * List, for many contacts in two queries, those more is known of than the contacts' fields tell: the further ones, and
     * what else is known of preferred ones.
     *
     * @param contacts their ids
     * @return by contact, in order; only those that have any
     * @throws io.relata.platform.problem.Problem DENIED
     */
    Map<UUID, List<Channel>> described(Collection<UUID> contacts);

    /**
     * Find contacts by further e-mail addresses, in a few queries.
     *
     * @param addresses the addresses, in any case
     * @return by address in lower case; only those somebody has
     * @throws io.relata.platform.problem.Problem DENIED
     */
    Map<String, Set<UUID>> byEmail(Collection<String> addresses);

    /**
     * Add one. It becomes the preferred one where the contact has none of its kind.
     *
     * @param no the contact's number
     * @param medium what it is
     * @param values {@code value}, {@code kind} (the usual one unless said), {@code note}, {@code preferred}
     * @throws io.relata.platform.problem.Problem not found; REQ without a value; FORMAT; TYPE for a kind of another medium;
     *     DUP when the contact has it; STATE when it has too many; DENIED
     */
    Changed<Channel> add(String no, ChannelMedium medium, Map<String, ? extends @Nullable Object> values);

    /**
     * Add those that the contact does not have, in their order; others are passed over.
     *
     * @param no the contact's number
     * @param drafts what to add
     * @return the change-set
     * @throws io.relata.platform.problem.Problem as {@link #add}
     */
    UUID addMissing(String no, List<ChannelDraft> drafts);

    /**
     * Change one.
     *
     * @param no the contact's number
     * @param medium what it is
     * @param id its id or the field that holds it
     * @param version the version the user saw, or {@link io.relata.platform.change.Change#ANY_VERSION}
     * @param values {@code value}, {@code kind}, {@code note}; {@code preferred} true lets it change places with the
     *     preferred one; {@code place} puts it among the further ones, from 1
     * @throws io.relata.platform.problem.Problem not found, CONFLICT, REQ, FORMAT, TYPE, DUP, DENIED; STATE when the
     *     preferred one is to be no more, or to stand elsewhere
     */
    Changed<Channel> update(
            String no, ChannelMedium medium, String id, long version, Map<String, ? extends @Nullable Object> values);

    /**
     * Remove one. After the preferred one comes the first other one of its field.
     *
     * @return the change-set
     * @throws io.relata.platform.problem.Problem not found, CONFLICT, DENIED
     */
    UUID delete(String no, ChannelMedium medium, String id, long version);
}
