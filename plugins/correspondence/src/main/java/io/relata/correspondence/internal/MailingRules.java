package io.relata.correspondence.internal;

import static io.relata.segments.SegmentRecords.CONTACT_NO;
import static io.relata.segments.SegmentRecords.LANGUAGE;
import static io.relata.segments.SegmentRecords.TEMPLATE;

import io.relata.interactions.TemplateLanguage;
import io.relata.platform.access.Access;
import io.relata.platform.problem.Problem;
import io.relata.platform.problem.ProblemCode;
import io.relata.segments.Segment;
import io.relata.segments.SegmentLine;
import io.relata.segments.SegmentLogging;
import io.relata.segments.Segments;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Looks at a segment before it is logged to be sent: where a template says nothing, nobody is to find that out afterwards. */
@Component
public class MailingRules {
    private final Segments segments;
    private final StoredMergeTexts texts;
    private final Access access;

    MailingRules(Segments segments, StoredMergeTexts texts, Access access) {
        this.segments = segments;
        this.texts = texts;
        this.access = access;
    }

    /**
     * Refuse a segment with a line that would have nothing to send.
     *
     * @throws Problem STATE at the template, naming it and the line
     */
    public void logging(SegmentLogging logging) {
        if (!logging.deliver()) {
            return;
        }
        var known = new HashSet<List<@Nullable String>>();
        var lines = after(logging.segment(), 0);
        while (!lines.isEmpty()) {
            lines.forEach(line -> check(line, known));
            lines = after(logging.segment(), lines.getLast().lineNo());
        }
    }

    /** Who may log a segment is told what is wrong with a line, also without seeing lines otherwise. */
    private List<SegmentLine> after(Segment segment, int lineNo) {
        return access.asSystem(() -> segments.lines(segment.no(), lineNo, Segments.MOST));
    }

    /** Many lines have few templates and languages: each is looked up once. Who has no template is told by the segment. */
    private void check(SegmentLine line, Set<List<@Nullable String>> known) {
        var template = line.values().get(TEMPLATE);
        var language = line.values().get(LANGUAGE);
        if (template == null || line.attachment() != null || !known.add(Arrays.asList(template, language))) {
            return;
        }
        if (texts.content(template, language)
                .filter(TemplateLanguage::hasContent)
                .isEmpty()) {
            throw Problem.of(
                            ProblemCode.STATE,
                            "correspondence.problem.nothingToSend",
                            template,
                            line.lineNo(),
                            Objects.requireNonNullElse(line.values().get(CONTACT_NO), ""))
                    .at(TEMPLATE.name());
        }
    }
}
