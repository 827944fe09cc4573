package io.relata.segments.internal;

import static io.relata.segments.SegmentRecords.CONTENT;
import static io.relata.segments.SegmentRecords.CONTENT_LANGUAGE;
import static io.relata.segments.SegmentRecords.DESCRIPTION;
import static io.relata.segments.SegmentRecords.FILE;
import static io.relata.segments.SegmentRecords.SEGMENT_ID;

import io.relata.interactions.InteractionTemplates;
import io.relata.interactions.TemplateLanguage;
import io.relata.platform.access.Access;
import io.relata.platform.change.Change;
import io.relata.platform.change.Values;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Gives a segment what its template has in each language; what it had before goes. */
@Component
class TemplateContents {
    private final InteractionTemplates templates;
    private final ContentRows contents;
    private final Access access;

    TemplateContents(InteractionTemplates templates, ContentRows contents, Access access) {
        this.templates = templates;
        this.contents = contents;
        this.access = access;
    }

    void replace(Change change, UUID segment, @Nullable String template) {
        contents.all(segment).forEach(each -> change.delete(CONTENT, each.id(), Change.ANY_VERSION));
        if (template != null) {
            languages(template).forEach(language -> write(change, segment, language));
        }
    }

    /** What a template says does not depend on who builds the segment. */
    private List<TemplateLanguage> languages(String template) {
        return access.asSystem(() -> templates.languages(template)).stream()
                .filter(language -> language.languageCode() != null)
                .toList();
    }

    private static void write(Change change, UUID segment, TemplateLanguage language) {
        var attachment = language.attachment();
        change.insert(
                CONTENT,
                Values.none()
                        .with(SEGMENT_ID, segment)
                        .with(CONTENT_LANGUAGE, language.languageCode())
                        .with(DESCRIPTION, language.description())
                        .with(FILE, attachment == null ? null : attachment.id()));
    }
}
