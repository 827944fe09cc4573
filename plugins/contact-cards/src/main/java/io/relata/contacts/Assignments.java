package io.relata.contacts;

import io.relata.platform.change.Change;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Put contacts into groups: mailing groups for all, industry groups, business relations and web sources for companies, job
 * responsibilities for persons. Groups are named by the id of their code table.
 *
 * @since 0.1
 */
public interface Assignments {

    /** Mailing groups, for companies and persons. */
    String MAILING_GROUPS = "mailing-groups";

    /** Industry groups, for companies. */
    String INDUSTRY_GROUPS = "industry-groups";

    /** Business relations, for companies. */
    String BUSINESS_RELATIONS = "business-relations";

    /** Job responsibilities, for persons. */
    String JOB_RESPONSIBILITIES = "job-responsibilities";

    /** Web sources, for companies; {@link WebSources} tells their search words too. */
    String WEB_SOURCES = "web-sources";

    /**
     * Read the codes a contact has.
     *
     * @param no the contact's number
     * @param table the code table's id
     * @return in order of code
     * @throws io.relata.platform.problem.Problem not found, also for an unknown table; DENIED
     */
    List<String> of(String no, String table);

    /**
     * Read the codes of many contacts in one query.
     *
     * @param contacts their ids
     * @param table the code table's id
     * @return only those that have one
     */
    Map<UUID, List<String>> of(Collection<UUID> contacts, String table);

    /**
     * Give a contact a code it may already have.
     *
     * @param no the contact's number
     * @param table the code table's id
     * @param code the code
     * @return the change-set
     * @throws io.relata.platform.problem.Problem not found; TYPE when such contacts cannot have it; REF at {@code code}
     *     when there is no such code; DENIED
     */
    UUID assign(String no, String table, String code);

    /**
     * Take a code from a contact.
     *
     * @param no the contact's number
     * @param table the code table's id
     * @param code the code
     * @return the change-set
     * @throws io.relata.platform.problem.Problem not found, also when the contact does not have it; DENIED
     */
    UUID unassign(String no, String table, String code);

    /**
     * Give many contacts a code inside a change; those that have it stay as they are.
     *
     * @param change the change
     * @param contacts the contacts
     * @param table the code table's id
     * @param code the code
     * @return how many got it
     * @throws io.relata.platform.problem.Problem not found for an unknown table; TYPE when such contacts cannot have it; REF at
     *     {@code code} when there is no such code; DENIED
     */
    int assign(Change change, Collection<ContactFacts> contacts, String table, String code);

    /**
     * Take a code from many contacts inside a change; those that do not have it stay as they are.
     *
     * @param change the change
     * @param contacts the contacts
     * @param table the code table's id
     * @param code the code
     * @return how many had it
     * @throws io.relata.platform.problem.Problem not found for an unknown table; DENIED
     */
    int unassign(Change change, Collection<ContactFacts> contacts, String table, String code);
}
