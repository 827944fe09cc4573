package io.relata.correspondence.internal;

import static io.relata.segments.SegmentRecords.ALTERNATIVE_ADDRESS;
import static io.relata.segments.SegmentRecords.CORRESPONDENCE_TYPE;
import static io.relata.segments.SegmentRecords.LANGUAGE;
import static io.relata.segments.SegmentRecords.SALESPERSON;
import static io.relata.segments.SegmentRecords.SUBJECT;
import static io.relata.segments.SegmentRecords.TEMPLATE;

import io.relata.contacts.ContactFacts;
import io.relata.contacts.CorrespondenceType;
import io.relata.correspondence.MailingPreview;
import io.relata.correspondence.MergedText;
import io.relata.interactions.TemplateLanguage;
import io.relata.platform.file.Files;
import io.relata.platform.file.StoredFile;
import io.relata.platform.problem.Problem;
import io.relata.segments.SegmentLine;
import io.relata.segments.Segments;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Shows what the contacts of a segment would get, while it can still be changed. */
@Component
class SegmentPreviews {
    private final Segments segments;
    private final StoredMergeTexts texts;
    private final Addresses addresses;
    private final Files files;

    SegmentPreviews(Segments segments, StoredMergeTexts texts, Addresses addresses, Files files) {
        this.segments = segments;
        this.texts = texts;
        this.addresses = addresses;
        this.files = files;
    }

    MailingPreview of(String segmentNo, int lineNo) {
        var line = segments.line(segmentNo, lineNo);
        var contact = line.contact();
        if (contact == null) {
            throw Problem.notFound(lineNo);
        }
        var type = line.values().get(CORRESPONDENCE_TYPE);
        var address = type == CorrespondenceType.EMAIL
                ? addresses
                        .email(contact, line.values().get(ALTERNATIVE_ADDRESS))
                        .orElse(null)
                : null;
        return new MailingPreview(lineNo, contact, type, address, text(line, contact));
    }

    /** The line says which subject and which file, the template which text. */
    private @Nullable MergedText text(SegmentLine line, ContactFacts contact) {
        var template = line.values().get(TEMPLATE);
        if (template == null) {
            return null;
        }
        var language = line.values().get(LANGUAGE);
        var salesperson = line.values().get(SALESPERSON);
        var whom = new MergeData.For(contact.no(), language, salesperson);
        var content = texts.content(template, language);
        var own = line.values().get(SUBJECT);
        var raw = own != null ? own : content.map(each -> each.description()).orElse(null);
        var body = content.map(each -> each.emailLayout()).orElse(null);
        var merged = texts.merge(raw, body, whom);
        return new MergedText(
                language,
                merged.get("subject"),
                merged.get("body"),
                attached(line, content),
                content.map(each -> each.documentTemplate()).orElse(null));
    }

    /** The file of the template goes with what has no file of its own. */
    private List<StoredFile> attached(SegmentLine line, Optional<TemplateLanguage> content) {
        var own = line.attachment();
        var file = own == null ? content.map(TemplateLanguage::attachment) : files.find(own.file());
        return file.stream().toList();
    }
}
