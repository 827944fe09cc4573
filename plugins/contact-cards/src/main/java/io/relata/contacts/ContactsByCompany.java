package io.relata.contacts;

import io.relata.platform.query.Page;
import java.util.Optional;

/**
 * Read lists of contacts as companies with their people below them, independent persons in their place among the
 * companies. Companies and independent persons stand in the order of the list, and so do the people of each company. A
 * person that is found stands below its company even when the company itself is not found. Every method checks the
 * acting user's permission first.
 *
 * @since 0.1
 */
public interface ContactsByCompany {

    /**
     * Hold a row.
     *
     * @param contact the contact
     * @param found whether it is what the list asks for; a company that is not stands there for the sake of its people
     * @since 0.1
     */
    record Row(ContactFacts contact, boolean found) {}

    /**
     * Read one page. It takes three queries at most, however many companies it shows and at any depth.
     *
     * @param query which, in which order, from where
     * @throws io.relata.platform.problem.Problem FORMAT for an unknown filter or a foreign cursor; DENIED
     */
    Page<Row> list(ContactQuery query);

    /**
     * Tell the cursor that stands some rows further on, as {@link Contacts#cursorAfter} does.
     *
     * @param query the list and where to start; its limit does not matter
     * @param rows how many rows to leave out, at least 1
     * @return the cursor after those rows, or empty when the list ends before
     */
    Optional<String> cursorAfter(ContactQuery query, int rows);

    /**
     * Tell how many rows a list has in all, with the companies that are not found themselves.
     *
     * @param query the list; its cursor and limit do not matter
     */
    long count(ContactQuery query);
}
