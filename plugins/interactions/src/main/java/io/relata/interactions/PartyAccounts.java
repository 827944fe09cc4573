package io.relata.interactions;

import io.relata.platform.change.Changed;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Keep which accounts of other programs - customers, vendors - belong to which contacts, so that documents find them. An
 * account belongs to one contact; a contact may have several.
 *
 * @since 0.1
 */
public interface PartyAccounts {

    /**
     * List the accounts of a contact.
     *
     * @param contactNo the contact's number
     * @throws io.relata.platform.problem.Problem not found; DENIED
     */
    List<PartyAccount> of(String contactNo);

    /**
     * Find an account.
     *
     * @throws io.relata.platform.problem.Problem DENIED
     */
    Optional<PartyAccount> find(String kind, String no);

    /**
     * Link an account with a contact; one that is linked with it already stays.
     *
     * @param contactNo the contact's number
     * @param kind what it is an account of
     * @param no its number there
     * @throws io.relata.platform.problem.Problem not found; REQ, FORMAT; DUP at {@code partyNo} when it belongs to another
     *     contact; DENIED
     */
    Changed<PartyAccount> link(String contactNo, @Nullable String kind, @Nullable String no);

    /**
     * Take a link away.
     *
     * @return the change-set
     * @throws io.relata.platform.problem.Problem not found; DENIED
     */
    UUID unlink(String contactNo, String kind, String no);
}
