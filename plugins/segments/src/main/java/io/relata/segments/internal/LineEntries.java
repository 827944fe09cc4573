package io.relata.segments.internal;

import static io.relata.segments.SegmentRecords.ALTERNATIVE_ADDRESS;
import static io.relata.segments.SegmentRecords.ATTEMPT_FAILED;
import static io.relata.segments.SegmentRecords.CONTACT_NO;
import static io.relata.segments.SegmentRecords.CONTACT_VIA;
import static io.relata.segments.SegmentRecords.CORRESPONDENCE_TYPE;
import static io.relata.segments.SegmentRecords.COST;
import static io.relata.segments.SegmentRecords.DATE;
import static io.relata.segments.SegmentRecords.DESCRIPTION;
import static io.relata.segments.SegmentRecords.DURATION;
import static io.relata.segments.SegmentRecords.EVALUATION;
import static io.relata.segments.SegmentRecords.FLOW;
import static io.relata.segments.SegmentRecords.INITIATED_BY;
import static io.relata.segments.SegmentRecords.LANGUAGE;
import static io.relata.segments.SegmentRecords.SALESPERSON;
import static io.relata.segments.SegmentRecords.SUBJECT;
import static io.relata.segments.SegmentRecords.TEMPLATE;
import static io.relata.segments.SegmentRecords.TIME;

import io.relata.contacts.AlternativeAddress;
import io.relata.contacts.AlternativeAddresses;
import io.relata.contacts.ContactFacts;
import io.relata.contacts.CorrespondenceType;
import io.relata.interactions.InteractionRecords;
import io.relata.interactions.LoggedEntries;
import io.relata.platform.change.RecordField;
import io.relata.platform.change.Values;
import io.relata.platform.problem.Problem;
import io.relata.platform.problem.ProblemCode;
import io.relata.platform.text.Amounts;
import io.relata.segments.Segment;
import io.relata.segments.SegmentLine.LineAttachment;
import io.relata.setup.Salespeople;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes of each line what is recorded, and refuses a line that lacks something. */
@Component
class LineEntries {
    private final AlternativeAddresses addresses;
    private final Salespeople salespeople;

    LineEntries(AlternativeAddresses addresses, Salespeople salespeople) {
        this.addresses = addresses;
        this.salespeople = salespeople;
    }

    /** What is known of a part of the lines before the first is looked at. */
    private record Part(Segment segment, Contents contents, Set<UUID> withEmail, boolean deliver) {}

    /**
     * Makes entries of a part of the lines.
     *
     * @param facts their contacts
     * @param deliver whether they are to be sent too
     * @throws Problem REQ or STATE at the field, naming the line
     */
    List<LoggedEntries.Entry> of(
            Segment segment,
            Contents contents,
            List<LineRows.Stored> lines,
            Map<UUID, ContactFacts> facts,
            boolean deliver) {
        var part = new Part(segment, contents, withEmail(lines), deliver);
        return lines.stream()
                .map(line -> of(part, line, facts.get(line.contact())))
                .toList();
    }

    /** Tells the lines that reach an e-mail address of their own. */
    private Set<UUID> withEmail(List<LineRows.Stored> lines) {
        var elsewhere = lines.stream()
                .filter(line -> line.values().get(ALTERNATIVE_ADDRESS) != null)
                .toList();
        var known = elsewhere.isEmpty()
                ? Map.<UUID, List<AlternativeAddress>>of()
                : addresses.of(elsewhere.stream().map(LineRows.Stored::contact).collect(Collectors.toSet()));
        return elsewhere.stream()
                .filter(line -> known.getOrDefault(line.contact(), List.of()).stream()
                        .anyMatch(each -> each.code().equals(line.values().get(ALTERNATIVE_ADDRESS))
                                && each.values().get("email") != null))
                .map(LineRows.Stored::id)
                .collect(Collectors.toSet());
    }

    private LoggedEntries.Entry of(Part part, LineRows.Stored line, @Nullable ContactFacts contact) {
        if (contact == null) {
            throw missing(line, CONTACT_NO);
        }
        require(line, DATE);
        require(line, TEMPLATE);
        if (salespeople.any()) {
            require(line, SALESPERSON);
        }
        var file = LineRows.attachment(part.contents(), line.values());
        return new LoggedEntries.Entry(contact, entry(part, contact, line), file(file));
    }

    private static @Nullable UUID file(@Nullable LineAttachment attachment) {
        return attachment == null ? null : attachment.file();
    }

    private static void require(LineRows.Stored line, RecordField<?> field) {
        if (line.values().get(field) == null) {
            throw missing(line, field);
        }
    }

    private static Problem missing(LineRows.Stored line, RecordField<?> field) {
        return Problem.of(
                        ProblemCode.REQ,
                        "segments.problem.lineLacks." + field.name(),
                        line.lineNo(),
                        Objects.requireNonNullElse(line.values().get(CONTACT_NO), ""))
                .at(field.name());
    }

    private static Values entry(Part part, ContactFacts contact, LineRows.Stored stored) {
        var line = stored.values();
        var description = line.get(DESCRIPTION);
        return Values.none()
                .with(InteractionRecords.TEMPLATE, line.get(TEMPLATE))
                .with(
                        InteractionRecords.DESCRIPTION,
                        description == null ? part.segment().description() : description)
                .with(InteractionRecords.SUBJECT, line.get(SUBJECT))
                .with(InteractionRecords.DATE, line.get(DATE))
                .with(InteractionRecords.TIME, line.get(TIME))
                .with(InteractionRecords.SALESPERSON, line.get(SALESPERSON))
                .with(InteractionRecords.LANGUAGE, line.get(LANGUAGE))
                .with(InteractionRecords.CORRESPONDENCE_TYPE, correspondence(part, contact, stored))
                .with(InteractionRecords.FLOW, line.get(FLOW))
                .with(InteractionRecords.INITIATED_BY, line.get(INITIATED_BY))
                .with(InteractionRecords.COST, Amounts.plain(line.get(COST)))
                .with(InteractionRecords.DURATION, Amounts.plain(line.get(DURATION)))
                .with(InteractionRecords.EVALUATION, line.get(EVALUATION))
                .with(InteractionRecords.ATTEMPT_FAILED, Boolean.TRUE.equals(line.get(ATTEMPT_FAILED)))
                .with(InteractionRecords.CONTACT_VIA, line.get(CONTACT_VIA))
                .with(InteractionRecords.ALTERNATIVE_ADDRESS, line.get(ALTERNATIVE_ADDRESS));
    }

    /** Nobody can be sent an e-mail who has no address for it; where none is sent, that is just not said. */
    private static @Nullable CorrespondenceType correspondence(Part part, ContactFacts contact, LineRows.Stored line) {
        var type = line.values().get(CORRESPONDENCE_TYPE);
        if (type != CorrespondenceType.EMAIL
                || contact.email() != null
                || part.withEmail().contains(line.id())) {
            return type;
        }
        if (part.deliver()) {
            throw Problem.of(ProblemCode.STATE, "segments.problem.noEmail", contact.no(), contact.name())
                    .at(CORRESPONDENCE_TYPE.name());
        }
        return null;
    }
}
