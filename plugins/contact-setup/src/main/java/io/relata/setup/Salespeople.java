package io.relata.setup;

import org.jspecify.annotations.Nullable;

/**
 * Know the salespeople, and who the acting user is among them.
 *
 * @since 0.1
 */
public interface Salespeople {

    /** Tell the code the acting user works as, or null; somebody who is blocked is nobody. */
    @Nullable
    String worksAs();

    /** Tell the code of the one salesperson who has the acting user's e-mail address, or null when none or several have. */
    @Nullable
    String withOwnEmail();

    /**
     * Tell a code if work may be given to that salesperson.
     *
     * @param code the code, or null
     * @return null when there is no such salesperson, or that one is blocked, be it for privacy
     */
    @Nullable
    String available(@Nullable String code);

    /** Tell whether there are any: where nobody sells, nobody is asked for. */
    boolean any();

    /**
     * Tell whether a salesperson is blocked for privacy.
     *
     * @param code the code
     */
    boolean isPrivacyBlocked(String code);

    /**
     * Tell whether a salesperson gets no more work.
     *
     * @param code the code
     */
    boolean isBlocked(String code);

    /**
     * Go on only with a salesperson who exists, or none.
     *
     * @param code the code, or null
     * @param field the name of the field that refers to it
     * @throws io.relata.platform.problem.Problem REF at the field
     */
    void requireExists(@Nullable String code, String field);
}
