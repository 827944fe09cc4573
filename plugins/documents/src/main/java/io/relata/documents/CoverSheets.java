package io.relata.documents;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Print cover sheets: a page for each contact, to lay on what is sent on paper.
 *
 * @since 0.1
 */
public interface CoverSheets {

    /** The code of their type. */
    String TYPE = "cover-sheet";

    /** The most contacts at once. */
    int MOST = 500;

    /**
     * Print a cover sheet for each of some contacts. A cover sheet has no number; it is made anew each time.
     *
     * @param contactNos the contacts' numbers, at most {@link #MOST}
     * @param record whether they shall be recorded, or null for what the set-up says
     * @throws io.relata.platform.problem.Problem REQ without contacts; FORMAT for too many; REF for an unknown one, all at
     *     {@code contactNos}; STATE when one is blocked for privacy; DENIED
     */
    DocumentPrint print(List<String> contactNos, @Nullable Boolean record);
}
