package io.relata.correspondence.internal;

import static io.relata.interactions.InteractionRecords.DOCUMENT_TEMPLATE;
import static io.relata.interactions.InteractionRecords.EMAIL_LAYOUT;
import static io.relata.interactions.InteractionRecords.LANGUAGE;
import static io.relata.interactions.InteractionRecords.LANGUAGE_DESCRIPTION;
import static io.relata.interactions.InteractionRecords.SALESPERSON;
import static io.relata.interactions.InteractionRecords.SUBJECT;

import io.relata.correspondence.MergeTexts;
import io.relata.interactions.InteractionRecording;
import io.relata.interactions.InteractionRecords;
import io.relata.interactions.TemplateContentWriting;
import io.relata.platform.file.Files;
import io.relata.platform.text.Shorten;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.springframework.stereotype.Component;

/** Looks at texts while they are written, so that nobody finds an unknown merge field when they are sent. */
@Component
public class WritingRules {
    private final MergeTexts texts;
    private final StoredMergeTexts merging;
    private final Files files;

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
        if (subject == null || !MergeTemplate.hasFields(subject) || isTyped(subject, recording)) {
            return;
        }
        var whom = new MergeData.For(recording.contact().no(), values.get(LANGUAGE), values.get(SALESPERSON));
        var merged = merging.merge(subject, null, whom).get("subject");
        values.with(SUBJECT, merged == null ? null : Shorten.atWord(SUBJECT.maxLength(), merged));
    }

    /** What is no subject of the template was written by somebody, and stands as it was written. */
    private boolean isTyped(String subject, InteractionRecording recording) {
        var template = recording.values().get(InteractionRecords.TEMPLATE);
        return template == null
                || merging.content(template, recording.values().get(LANGUAGE))
                        .map(content -> !subject.equals(content.description()))
                        .orElse(true);
    }
}
