package io.relata.interactions;

import io.relata.platform.plugin.Placed;
import io.relata.platform.plugin.Placement;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Declare a type of document whose moments are recorded as interactions by themselves. One declaration is enough: the
 * type stands in the set-up, in the REST interface and in the log of document events.
 *
 * <p>Its code is its id, with the plugin's id and a dot before it where another plugin than this one brings it: {@code
 * visits.report}.
 *
 * @param id its name, unique in the plugin
 * @param area the part of the business it comes from
 * @param title message key of its name, as short as a heading
 * @param moments what can happen with it
 * @param proposed the moments that are recorded where somebody takes over the proposed set-up
 * @param template the code of the template that is proposed, or null for none; it is made under the type's name where it
 *     does not exist
 * @param openedAgain whether the document can be opened from the interaction once it was recorded
 * @param withAttachment whether its template may have an attachment
 * @param placement where it wishes to stand in its area
 * @since 0.1
 */
public record DocumentType(
        String id,
        DocumentArea area,
        String title,
        Set<DocumentMoment> moments,
        Set<DocumentMoment> proposed,
        @Nullable String template,
        boolean openedAgain,
        boolean withAttachment,
        Placement placement)
        implements Placed {

    /** Keep the moments fit to be shared. */
    public DocumentType {
        moments = Set.copyOf(moments);
        proposed = Set.copyOf(proposed);
    }

    /**
     * Declare a type with which everything can happen; nothing is proposed.
     *
     * @param id its name
     * @param area the part of the business it comes from
     * @param title message key of its name
     */
    public static DocumentType of(String id, DocumentArea area, String title) {
        return new DocumentType(
                id, area, title, EnumSet.allOf(DocumentMoment.class), Set.of(), null, true, false, Placement.NORMAL);
    }

    /** Say what can happen with it. */
    public DocumentType recordedWhen(DocumentMoment first, DocumentMoment... others) {
        return new DocumentType(
                id, area, title, EnumSet.of(first, others), proposed, template, openedAgain, withAttachment, placement);
    }

    /** Propose a template, and the moments to record with it. */
    public DocumentType proposing(String newTemplate, DocumentMoment first, DocumentMoment... others) {
        return new DocumentType(
                id,
                area,
                title,
                moments,
                EnumSet.of(first, others),
                newTemplate,
                openedAgain,
                withAttachment,
                placement);
    }

    /** Say that it cannot be opened once it was recorded, because it is made anew each time. */
    public DocumentType madeAnew() {
        return new DocumentType(id, area, title, moments, proposed, template, false, withAttachment, placement);
    }

    /** Let its template have an attachment. */
    public DocumentType sendingAttachment() {
        return new DocumentType(id, area, title, moments, proposed, template, openedAgain, true, placement);
    }

    /** Wish to stand somewhere in its area. */
    public DocumentType at(Placement wish) {
        return new DocumentType(id, area, title, moments, proposed, template, openedAgain, withAttachment, wish);
    }
}
