package io.relata.contacts;

import io.relata.platform.change.Changed;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Keep the alternative addresses of contacts, what each is for, their order, and the periods in which they are in force.
 * The first of a kind is the preferred one of that kind.
 *
 * @since 0.1
 */
public interface AlternativeAddresses {

    /**
     * List a contact's alternative addresses in their order.
     *
     * @param no the contact's number
     * @throws io.relata.platform.problem.Problem not found, DENIED
     */
    List<AlternativeAddress> of(String no);

    /**
     * List those of many contacts in one query.
     *
     * @param contacts their ids
     * @return by contact, in their order; only contacts that have any
     * @throws io.relata.platform.problem.Problem DENIED
     */
    Map<UUID, List<AlternativeAddress>> of(Collection<UUID> contacts);

    /**
     * Read one.
     *
     * @param no the contact's number
     * @param code its code, in any case
     * @throws io.relata.platform.problem.Problem not found, DENIED
     */
    AlternativeAddress read(String no, String code);

    /**
     * Tell the preferred address of a kind. A contact without any is reached at its own address.
     *
     * @param no the contact's number
     * @param kind what it is for
     * @throws io.relata.platform.problem.Problem not found, DENIED
     */
    default Optional<AlternativeAddress> preferred(String no, AddressKind kind) {
        return of(no).stream().filter(each -> each.kind() == kind).findFirst();
    }

    /**
     * Add one, after the others.
     *
     * @param no the contact's number
     * @param values by field name, with {@code code}; {@code kind} ({@link AddressKind#OTHER} unless said);
     *     {@code preferred} true puts it before the others of its kind; {@code place} puts it elsewhere, from 1
     * @throws io.relata.platform.problem.Problem not found; REQ without a code; DUP when the contact has it; FORMAT, REF;
     *     DENIED
     */
    Changed<AlternativeAddress> create(String no, Map<String, ? extends @Nullable Object> values);

    /**
     * Add those that the contact does not have, in their order; others are passed over. One without a code, or whose code
     * the contact has, gets one of its own.
     *
     * @param no the contact's number
     * @param drafts what to add
     * @return the change-set
     * @throws io.relata.platform.problem.Problem not found, FORMAT, REF, DENIED
     */
    UUID addMissing(String no, List<AddressDraft> drafts);

    /**
     * Change one.
     *
     * @param no the contact's number
     * @param code its code
     * @param version the version the user saw, or {@link io.relata.platform.change.Change#ANY_VERSION}
     * @param values by field name as in {@link #create}; the code stays; what becomes of another kind stands last unless
     *     said otherwise
     * @throws io.relata.platform.problem.Problem not found, CONFLICT, FORMAT, REF, DENIED; STATE for another code, or when
     *     the preferred one is to be no more
     */
    Changed<AlternativeAddress> update(
            String no, String code, long version, Map<String, ? extends @Nullable Object> values);

    /**
     * Remove one with its periods.
     *
     * @return the change-set
     * @throws io.relata.platform.problem.Problem not found, CONFLICT, DENIED
     */
    UUID delete(String no, String code, long version);

    /**
     * List the periods of a contact's alternative addresses, the earliest first.
     *
     * @param no the contact's number
     * @throws io.relata.platform.problem.Problem not found, DENIED
     */
    List<AddressPeriod> periods(String no);

    /**
     * Put an alternative address in force for a period.
     *
     * @param no the contact's number
     * @param period the period; only one of the contact's begins on a day
     * @return the change-set
     * @throws io.relata.platform.problem.Problem not found; FORMAT when it ends before it begins; DUP when another begins
     *     on that day; DENIED
     */
    UUID add(String no, AddressPeriod period);

    /**
     * Remove the period that begins on a day.
     *
     * @return the change-set
     * @throws io.relata.platform.problem.Problem not found, DENIED
     */
    UUID remove(String no, LocalDate startingDate);

    /**
     * Tell the code of the alternative address in force on a day.
     *
     * @return the code, or empty when the contact's own address is in force
     * @throws io.relata.platform.problem.Problem not found, DENIED
     */
    Optional<String> activeOn(String no, LocalDate day);
}
