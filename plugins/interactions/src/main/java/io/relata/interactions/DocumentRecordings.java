package io.relata.interactions;

import io.relata.platform.change.Changed;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Set up which moments of documents are recorded, and with which template.
 *
 * @since 0.1
 */
public interface DocumentRecordings {

    /**
     * List the types of documents that are known, by area, with what becomes of their moments.
     *
     * @throws io.relata.platform.problem.Problem DENIED when nobody is signed in
     */
    List<RecordingSetup> all();

    /**
     * Read one type.
     *
     * @param code its code
     * @throws io.relata.platform.problem.Problem not found; DENIED
     */
    RecordingSetup read(String code);

    /**
     * Find a type.
     *
     * @param code its code
     * @return the type; empty where its plugin is stopped
     */
    Optional<DocumentType> type(String code);

    /**
     * Tell what a document's type is called in the reader's language.
     *
     * @param code its code
     * @return its name; the code itself where its plugin is stopped
     */
    String name(String code);

    /**
     * Change what becomes of some moments of a type; the others stay. A moment that gets its first template is recorded
     * from then on unless that is said otherwise.
     *
     * @param code the type's code
     * @param version the version the user saw, or {@link io.relata.platform.change.Change#ANY_VERSION}
     * @param rules by moment, the values by field name: {@code interactionTemplateCode}, {@code enabled}, {@code askUser}
     * @throws io.relata.platform.problem.Problem not found; REQ when it shall be recorded without a template; REF for an
     *     unknown template or a moment the type does not have; STATE when the template has languages, or an attachment
     *     the type does not allow; FORMAT; CONFLICT; DENIED
     */
    Changed<RecordingSetup> change(String code, long version, Map<DocumentMoment, Map<String, @Nullable Object>> rules);

    /**
     * Take over what is proposed for every type of which nothing is set up yet: its template, made where it does not
     * exist, and the moments to record. What was set up stays.
     *
     * @return how many types were set up
     * @throws io.relata.platform.problem.Problem DENIED
     */
    Changed<Integer> propose();
}
