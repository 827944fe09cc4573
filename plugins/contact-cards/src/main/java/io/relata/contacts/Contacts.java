package io.relata.contacts;

import io.relata.platform.change.Changed;
import io.relata.platform.query.Page;
import io.relata.setup.SalutationType;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Read and write contacts. Every method checks the acting user's permission first.
 *
 * @since 0.1
 */
public interface Contacts {

    /** The permission to see contacts. */
    String READ = "contacts.read";

    /** The permission to create and change them. */
    String WRITE = "contacts.write";

    /** The permission to delete them. */
    String DELETE = "contacts.delete";

    /** The permission to make one contact of two. */
    String MERGE = "contacts.merge";

    /**
     * Find a contact by its number; the case does not matter. The number of a contact that was merged into another finds
     * that one.
     */
    Optional<ContactFacts> find(String no);

    /** Find a contact by its id. */
    Optional<ContactFacts> find(UUID id);

    /**
     * Read a contact with every field.
     *
     * @param no its number, or that of one that was merged into it
     * @throws io.relata.platform.problem.Problem not found; DENIED
     */
    Contact read(String no);

    /**
     * Read the gist of many contacts in one query.
     *
     * @param ids their ids; those that are gone are left out
     */
    Map<UUID, ContactFacts> facts(Collection<UUID> ids);

    /**
     * List the persons of a company by name.
     *
     * @param company the company's id
     * @param limit the most persons
     */
    List<ContactFacts> personsOf(UUID company, int limit);

    /**
     * List the companies of which a company is the parent company, by name.
     *
     * @param company the company's id
     * @param limit the most companies
     */
    List<ContactFacts> subsidiariesOf(UUID company, int limit);

    /**
     * Tell how many persons companies have.
     *
     * @param companies the companies' ids
     * @return only companies that have any
     */
    Map<UUID, Integer> peopleCounts(Collection<UUID> companies);

    /**
     * Read one page of a list. A page costs the same at any depth.
     *
     * @param query which, in which order, from where
     * @throws io.relata.platform.problem.Problem FORMAT for an unknown filter or a foreign cursor; DENIED
     */
    Page<ContactFacts> list(ContactQuery query);

    /**
     * Tell the cursor that stands some rows further on, without reading those rows: to jump within a long list.
     *
     * @param query the list and where to start; its limit does not matter
     * @param rows how many rows to leave out, at least 1
     * @return the cursor after those rows, or empty when the list ends before
     */
    Optional<String> cursorAfter(ContactQuery query, int rows);

    /**
     * Tell how many contacts a list has in all. Counted once and remembered for a moment; not needed for paging.
     *
     * @param query the list; its cursor and limit do not matter
     */
    long count(ContactQuery query);

    /**
     * Find a company by its exact name, whatever its case.
     *
     * @param name the name
     * @return the company, or empty when there is none or more than one
     */
    Optional<ContactFacts> companyNamed(String name);

    /**
     * Find the one contact somebody means by a text: by its exact number, its exact name (the same case first), the
     * beginning of number or name, a text that stands inside number, name, city, phone or post code of one contact only,
     * or a similar name.
     *
     * @param text what was typed
     */
    Optional<ContactFacts> meant(String text);

    /**
     * Write how a contact is addressed, by the formula of its salutation.
     *
     * @param no its number
     * @param type formal or informal
     * @param language the language's code; another language's formula never stands in. Null for the contact's own
     *     language, and where that has none for the formula of no language
     * @throws io.relata.platform.problem.Problem not found; REF naming type, language and number when there is no formula;
     *     REQ when the formula has no text; DENIED
     */
    String salutation(String no, SalutationType type, @Nullable String language);

    /**
     * Create a contact.
     *
     * @param values by field name: {@code type} (company unless said otherwise), {@code name} or the parts of a
     *     person's name, {@code companyNo} …
     * @return the contact and the change-set
     * @throws io.relata.platform.problem.Problem REQ, FORMAT, REF, TYPE, DUP or STATE at the field; DENIED
     */
    Changed<ContactFacts> create(Map<String, ? extends @Nullable Object> values);

    /**
     * Change a contact.
     *
     * @param no its number
     * @param version the version the user saw, or {@link io.relata.platform.change.Change#ANY_VERSION}
     * @param values the fields to change; null or an empty text clears
     * @return the contact and the change-set
     * @throws io.relata.platform.problem.Problem not found; CONFLICT when somebody changed it since; REQ, FORMAT, REF,
     *     TYPE or STATE at the field; DENIED
     */
    Changed<ContactFacts> update(String no, long version, Map<String, ? extends @Nullable Object> values);

    /**
     * Say what goes when a contact is deleted, to ask the user before.
     *
     * @param no its number
     * @throws io.relata.platform.problem.Problem not found; DENIED
     */
    DeletePreview preview(String no);

    /**
     * Delete a contact that has no people.
     *
     * @param no its number
     * @param version the version the user saw
     * @return the number and the change-set
     * @throws io.relata.platform.problem.Problem not found; CONFLICT; STATE for a company with people, and whenever
     *     somebody refuses; DENIED
     */
    default Changed<String> delete(String no, long version) {
        return delete(no, version, false);
    }

    /**
     * Delete a contact.
     *
     * @param no its number
     * @param version the version the user saw
     * @param withPeople whether the user agreed that the people of a company go with it
     * @return the number and the change-set
     * @throws io.relata.platform.problem.Problem as {@link #delete(String, long)}
     */
    Changed<String> delete(String no, long version, boolean withPeople);
}
