package io.relata.contacts;

import io.relata.platform.query.Page;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Choose many contacts to do something with all of them, a part at a time: no list is ever held as a whole. Every method
 * needs the permission {@link Contacts#READ}.
 *
 * @since 0.1
 */
public interface ContactAudience {

    /** The most contacts a method takes or answers at once. */
    int MOST = 500;

    /**
     * Read a part of the contacts that fit, in the order they were created.
     *
     * @param query which; what search finds, its order, limit and cursor do not matter
     * @param after the last contact of the part before, or null to begin
     * @return at most {@link #MOST}; the page's {@code next} is the id to go on after, or null at the end
     * @throws io.relata.platform.problem.Problem FORMAT at {@code filter} for an unknown filter; DENIED
     */
    Page<Addressee> page(ContactQuery query, @Nullable UUID after);

    /**
     * Count the contacts that fit.
     *
     * @throws io.relata.platform.problem.Problem as {@link #page}
     */
    long count(ContactQuery query);

    /** Read contacts by their ids; those that are gone are left out. */
    Map<UUID, Addressee> of(Collection<UUID> ids);

    /**
     * Find contacts by their numbers.
     *
     * @param numbers in any case
     * @return their ids by number, as the numbers are kept; those that are not there are left out
     */
    Map<String, UUID> numbered(Collection<String> numbers);

    /**
     * Tell which of some contacts fit.
     *
     * @throws io.relata.platform.problem.Problem as {@link #page}
     */
    Set<UUID> fitting(ContactQuery query, Collection<UUID> ids);

    /**
     * Tell in which of some companies anybody fits, be it the company itself or one of its persons.
     *
     * @throws io.relata.platform.problem.Problem as {@link #page}
     */
    Set<UUID> companiesWith(ContactQuery query, Collection<UUID> companies);

    /**
     * Read a part of the persons of companies.
     *
     * @param after the last person of the part before, or null to begin
     */
    Page<Addressee> peopleOf(Collection<UUID> companies, @Nullable UUID after);

    /** Tell the codes of the alternative addresses in force on a day; contacts reached at their own address are left out. */
    Map<UUID, String> addressesOn(Collection<UUID> ids, LocalDate day);
}
