package io.relata.interactions;

import io.relata.platform.change.Changed;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Keep the content of interaction templates by language, and tell how often templates and groups were used. The templates
 * themselves are the code table {@code interaction-templates}.
 *
 * @since 0.1
 */
public interface InteractionTemplates {

    /** The code table of templates. */
    String TABLE = "interaction-templates";

    /** The code table of groups. */
    String GROUPS = "interaction-groups";

    /**
     * List the languages of a template; the content of all other languages comes first.
     *
     * @param template its code
     * @throws io.relata.platform.problem.Problem not found, DENIED
     */
    List<TemplateLanguage> languages(String template);

    /**
     * Find what a contact gets: the content in its language, else in the template's default one, else that of all other
     * languages.
     *
     * @param template the template's code
     * @param languageCode the contact's language, or null
     * @throws io.relata.platform.problem.Problem not found, DENIED
     */
    Optional<TemplateLanguage> content(String template, @Nullable String languageCode);

    /**
     * Add a language to a template.
     *
     * @param template its code
     * @param values {@code languageCode}, {@code description} (the template's unless said), and one of {@code attachment}
     *     and {@code documentTemplate} (ids of files that were stored) and {@code emailLayout}
     * @throws io.relata.platform.problem.Problem not found; REF for an unknown language or file; DUP when the template has
     *     the language; FORMAT; STATE at the field when there is other content already; DENIED
     */
    Changed<TemplateLanguage> add(String template, Map<String, ? extends @Nullable Object> values);

    /**
     * Change a language of a template, or what it is: the template's default language follows. The wizard action follows
     * the content of the default language.
     *
     * @param template its code
     * @param id the language
     * @param version the version the user saw, or {@link io.relata.platform.change.Change#ANY_VERSION}
     * @param values by field name as in {@link #add}; null removes. Content takes the place of other content only where
     *     that is removed in the same call.
     * @throws io.relata.platform.problem.Problem as {@link #add}; CONFLICT
     */
    Changed<TemplateLanguage> update(
            String template, UUID id, long version, Map<String, ? extends @Nullable Object> values);

    /**
     * Remove a language of a template. Where it was the default one, the template has none any more.
     *
     * @return the change-set
     * @throws io.relata.platform.problem.Problem not found, CONFLICT, DENIED
     */
    UUID delete(String template, UUID id, long version);

    /**
     * Choose the default language of a template. The wizard action becomes merge where the language has the text of an
     * e-mail, and none where it was merge and there is nothing to merge.
     *
     * @param template its code
     * @param languageCode the language, or null for none
     * @param create whether a language the template does not have is added, with the template's description
     * @return the template
     * @throws io.relata.platform.problem.Problem not found; REF for an unknown language; STATE when the template does not
     *     have the language and it is not to be added; DENIED
     */
    Changed<InteractionTemplate> chooseDefault(String template, @Nullable String languageCode, boolean create);

    /**
     * Sum up what was recorded with a template; canceled and postponed entries do not count.
     *
     * @param template its code
     * @param from the first date, or null
     * @param to the last date, or null
     * @throws io.relata.platform.problem.Problem not found; FORMAT at {@code toDate} when it is before the first; DENIED
     */
    InteractionTotals statistics(String template, @Nullable LocalDate from, @Nullable LocalDate to);

    /**
     * Sum up what was recorded with the templates of a group; see {@link #statistics}.
     *
     * @param group the group's code
     */
    InteractionTotals groupStatistics(String group, @Nullable LocalDate from, @Nullable LocalDate to);
}
