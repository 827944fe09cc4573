package io.relata.correspondence.internal;

import static io.relata.interactions.InteractionRecords.CORRESPONDENCE_TYPE;
import static io.relata.interactions.InteractionRecords.DOCUMENT_TEMPLATE;
import static io.relata.interactions.InteractionRecords.EMAIL_LAYOUT;
import static io.relata.interactions.InteractionRecords.LANGUAGE;
import static io.relata.interactions.InteractionRecords.LANGUAGE_DESCRIPTION;
import static io.relata.interactions.InteractionRecords.LOGGED_SEGMENT;
import static io.relata.interactions.InteractionRecords.SALESPERSON;
import static io.relata.interactions.InteractionRecords.SUBJECT;
import static io.relata.interactions.InteractionRecords.TEMPLATE;

import io.relata.correspondence.MergeTexts;
import io.relata.interactions.InteractionRecording;
import io.relata.interactions.TemplateContentWriting;
import io.relata.interactions.TemplateLanguage;
import io.relata.platform.file.Files;
import io.relata.platform.text.Shorten;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Looks at texts while they are written, so that nobody finds an unknown merge field when they are sent. */
@Component
public class WritingRules {
    private final MergeTexts texts;
    private final StoredMergeTexts merging;
    private final Files files;
    private volatile Known known = new Known(new UUID(0, 0), Map.of());

    WritingRules(MergeTexts texts, StoredMergeTexts merging, Files files) {
        this.texts = texts;
        this.merging = merging;
        this.files = files;
    }

    /**
     * Check the content of a template.
     *
     * @throws io.relata.platform.problem.Problem FORMAT at the field
     */
    public void writing(TemplateContentWriting writing) {
        var content = writing.content();
        texts.check(content.get(EMAIL_LAYOUT), EMAIL_LAYOUT.name());
        texts.check(content.get(LANGUAGE_DESCRIPTION), LANGUAGE_DESCRIPTION.name());
        var document = content.get(DOCUMENT_TEMPLATE);
        if (document != null) {
            try (var bytes = files.open(document)) {
                DocxDocument.read(bytes, DOCUMENT_TEMPLATE.name());
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        }
    }

    /**
     * Merge the subject a template brings into what is recorded: the log shows what the contact was written.
     *
     * @throws io.relata.platform.problem.Problem REF for a salutation that has no formula
     */
    public void recording(InteractionRecording recording) {
        var values = recording.values();
        var subject = values.get(SUBJECT);
        var raw = subject == null ? ofSegment(recording) : subject;
        if (raw == null || subject != null && (!MergeTemplate.hasFields(subject) || isTyped(subject, recording))) {
            return;
        }
        var whom = new MergeData.For(recording.contact().no(), values.get(LANGUAGE), values.get(SALESPERSON));
        var merged = merging.merge(raw, null, whom).get("subject");
        values.with(SUBJECT, merged == null ? null : Shorten.atWord(SUBJECT.maxLength(), merged));
    }

    /** What is written to a segment without a subject of its own has that of the template. */
    private @Nullable String ofSegment(InteractionRecording recording) {
        var values = recording.values();
        var written = values.get(LOGGED_SEGMENT) != null && values.get(CORRESPONDENCE_TYPE) != null;
        return written ? subject(recording).orElse(null) : null;
    }

    /** What is no subject of the template was written by somebody, and stands as it was written. */
    private boolean isTyped(String subject, InteractionRecording recording) {
        return !subject.equals(subject(recording).orElse(null));
    }

    /** A segment of many contacts has few templates and languages: each is looked up once in a change. */
    private Optional<String> subject(InteractionRecording recording) {
        var template = recording.values().get(TEMPLATE);
        if (template == null) {
            return Optional.empty();
        }
        var change = recording.change().id();
        var held = known;
        if (!held.change().equals(change)) {
            held = new Known(change, new ConcurrentHashMap<>());
            known = held;
        }
        var language = recording.values().get(LANGUAGE);
        return held.subjects()
                .computeIfAbsent(Arrays.asList(template, language), key -> merging.content(template, language)
                        .filter(TemplateLanguage::hasContent)
                        .map(TemplateLanguage::description));
    }

    /**
     * Holds the subjects one change has asked for.
     *
     * @param change the change
     * @param subjects by template and language
     */
    private record Known(UUID change, Map<List<@Nullable String>, Optional<String>> subjects) {}
}
