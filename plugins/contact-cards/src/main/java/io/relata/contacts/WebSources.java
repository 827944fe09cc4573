package io.relata.contacts;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Look companies up on the web: each web source has an address with a place for the search word.
 *
 * @since 0.1
 */
public interface WebSources {

    /**
     * List the web sources of a company.
     *
     * @param no the company's number
     * @return in order of code
     * @throws io.relata.platform.problem.Problem not found; DENIED
     */
    List<WebSource> of(String no);

    /**
     * Give a company a web source, or another search word for one it has.
     *
     * @param no the company's number
     * @param code the web source
     * @param searchWord what is searched there, or null for the company's name
     * @return the change-set
     * @throws io.relata.platform.problem.Problem not found; TYPE for a person; REF at {@code code} when there is no such web
     *     source; FORMAT at {@code searchWord} when it is too long; DENIED
     */
    UUID put(String no, String code, @Nullable String searchWord);

    /**
     * Take a web source from a company.
     *
     * @throws io.relata.platform.problem.Problem not found, also when the company does not have it; DENIED
     */
    UUID remove(String no, String code);

    /**
     * Tell the address that finds a company.
     *
     * @return an address that begins with {@code https://} or {@code http://}
     * @throws io.relata.platform.problem.Problem not found, also when the company does not have the web source; REQ at
     *     {@code url} when the web source has no address; DENIED
     */
    String launch(String no, String code);
}
