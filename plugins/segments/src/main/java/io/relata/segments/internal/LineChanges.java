package io.relata.segments.internal;

import static io.relata.segments.SegmentRecords.ADDED_BY;
import static io.relata.segments.SegmentRecords.ALTERNATIVE_ADDRESS;
import static io.relata.segments.SegmentRecords.CONTACT_NO;
import static io.relata.segments.SegmentRecords.CORRESPONDENCE_TYPE;
import static io.relata.segments.SegmentRecords.COST;
import static io.relata.segments.SegmentRecords.DATE;
import static io.relata.segments.SegmentRecords.DESCRIPTION;
import static io.relata.segments.SegmentRecords.DURATION;
import static io.relata.segments.SegmentRecords.FILE;
import static io.relata.segments.SegmentRecords.FLOW;
import static io.relata.segments.SegmentRecords.GROUP;
import static io.relata.segments.SegmentRecords.INITIATED_BY;
import static io.relata.segments.SegmentRecords.LANGUAGE;
import static io.relata.segments.SegmentRecords.LINE;
import static io.relata.segments.SegmentRecords.LINE_NO;
import static io.relata.segments.SegmentRecords.SALESPERSON;
import static io.relata.segments.SegmentRecords.SUBJECT;
import static io.relata.segments.SegmentRecords.TEMPLATE;
import static io.relata.segments.SegmentRecords.TIME;

import io.relata.contacts.Addressee;
import io.relata.contacts.AlternativeAddresses;
import io.relata.contacts.ContactAudience;
import io.relata.contacts.ContactFacts;
import io.relata.contacts.Contacts;
import io.relata.interactions.InteractionTemplate;
import io.relata.platform.change.Change;
import io.relata.platform.change.Values;
import io.relata.platform.problem.Problem;
import io.relata.platform.problem.ProblemCode;
import io.relata.platform.rest.FieldValues;
import io.relata.segments.Segment;
import io.relata.segments.SegmentAction;
import io.relata.segments.SegmentLine;
import io.relata.segments.SegmentRecords;
import io.relata.segments.Selection;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes single lines by hand. */
@Component
class LineChanges {
    private final LineRows lines;
    private final LineWriting writing;
    private final SegmentSteps steps;
    private final Templates templates;
    private final SegmentSalesperson salespeople;
    private final Languages languages;
    private final SegmentFiles files;
    private final Contacts contacts;
    private final ContactAudience audience;
    private final AlternativeAddresses addresses;

    LineChanges(
            LineRows lines,
            LineWriting writing,
            SegmentSteps steps,
            Templates templates,
            SegmentSalesperson salespeople,
            Languages languages,
            SegmentFiles files,
            Contacts contacts,
            ContactAudience audience,
            AlternativeAddresses addresses) {
        this.lines = lines;
        this.writing = writing;
        this.steps = steps;
        this.templates = templates;
        this.salespeople = salespeople;
        this.languages = languages;
        this.files = files;
        this.contacts = contacts;
        this.audience = audience;
        this.addresses = addresses;
    }

    SegmentLine shown(Segment segment, int lineNo) {
        return lines.shown(segment, List.of(lines.required(segment.id(), lineNo)))
                .getFirst();
    }

    SegmentLine add(
            Change change, Segment segment, Map<String, ? extends @Nullable Object> values, Selection selection) {
        var sent = FieldValues.read(LINE, values);
        var contact = addressee(sent);
        requireAdmitted(segment, contact, selection);
        var named = Selection.of(List.of(contact.facts().no()))
                .with(Selection.Option.ALLOW_EXISTING, selection.has(Selection.Option.ALLOW_EXISTING))
                .with(Selection.Option.IGNORE_EXCLUSION, selection.has(Selection.Option.IGNORE_EXCLUSION));
        var step = steps.note(change, segment, SegmentAction.ADD, named);
        var defaults = writing.defaults(segment);
        var line = defaults.of(contact, address(contact, sent.get(DATE, segment.date())));
        complete(defaults, line, sent, contact);
        var lineNo = lines.lastLineNo(segment.id()) + 1;
        change.insert(LINE, line.with(LINE_NO, lineNo).with(ADDED_BY, step));
        return shown(segment, lineNo);
    }

    private Addressee addressee(Values sent) {
        var no = sent.get(CONTACT_NO);
        if (no == null) {
            throw Problem.required(CONTACT_NO.name());
        }
        return contacts.find(no)
                .map(ContactFacts::id)
                .flatMap(id -> audience.of(List.of(id)).values().stream().findFirst())
                .orElseThrow(() -> Problem.of(ProblemCode.REF, "segments.problem.noSuchContact", no)
                        .at(CONTACT_NO.name()));
    }

    private void requireAdmitted(Segment segment, Addressee contact, Selection selection) {
        requireAllowed(contact, selection.has(Selection.Option.IGNORE_EXCLUSION));
        var id = contact.facts().id();
        if (!selection.has(Selection.Option.ALLOW_EXISTING)
                && lines.present(segment.id(), Set.of(id)).contains(id)) {
            throw Problem.of(
                            ProblemCode.DUP,
                            "segments.problem.existing",
                            contact.facts().name())
                    .at(CONTACT_NO.name());
        }
    }

    private static void requireAllowed(Addressee contact, boolean ignoreExclusion) {
        var facts = contact.facts();
        if (facts.privacyBlocked()) {
            throw Problem.of(ProblemCode.STATE, "segments.problem.privacy", facts.name())
                    .at(CONTACT_NO.name());
        }
        if (contact.excludeFromSegment() && !ignoreExclusion) {
            throw Problem.of(ProblemCode.STATE, "segments.problem.excluded", facts.name())
                    .at(CONTACT_NO.name());
        }
    }

    private @Nullable String address(Addressee contact, @Nullable LocalDate day) {
        var id = contact.facts().id();
        return writing.addresses(List.of(id), day).get(id);
    }

    SegmentLine update(
            Change change, Segment segment, int lineNo, long version, Map<String, ? extends @Nullable Object> values) {
        var sent = FieldValues.read(LINE, values);
        var before = lines.required(segment.id(), lineNo);
        var line = Values.none().withAll(before.values());
        var defaults = writing.defaults(segment);
        var contact = sent.has(CONTACT_NO) ? addressee(sent) : null;
        if (contact != null && !contact.facts().id().equals(before.contact())) {
            requireAllowed(contact, false);
            replace(defaults, line, contact, sent.get(DATE, before.values().get(DATE)));
        }
        var known = contact == null ? audience.of(List.of(before.contact())).get(before.contact()) : contact;
        if (known == null) {
            throw Problem.notFound(lineNo);
        }
        complete(defaults, line, sent, known);
        change.update(LINE, before.id(), version, line);
        return shown(segment, lineNo);
    }

    /** What another contact brings; a file of the line's own stays, and with it its language. */
    private void replace(LineDefaults defaults, Values line, Addressee contact, @Nullable LocalDate day) {
        var language = line.get(LANGUAGE);
        line.withAll(defaults.ofContact(contact, address(contact, day)));
        var template = templates.of(line.get(TEMPLATE));
        line.with(CORRESPONDENCE_TYPE, defaults.correspondence(contact.correspondenceType(), template));
        if (line.get(FILE) != null) {
            line.with(LANGUAGE, language);
        }
    }

    /** Lays what was sent over a line, with what follows from it. */
    private void complete(LineDefaults defaults, Values line, Values sent, Addressee contact) {
        if (sent.has(TEMPLATE) && !Objects.equals(sent.get(TEMPLATE), line.get(TEMPLATE))) {
            var code = sent.get(TEMPLATE);
            apply(defaults, line, code == null ? null : templates.required(code), contact);
        }
        if (sent.has(DATE) && !Objects.equals(sent.get(DATE), line.get(DATE))) {
            line.with(ALTERNATIVE_ADDRESS, address(contact, sent.get(DATE)));
        }
        line.withAll(sent);
        line.with(CONTACT_NO, contact.facts().no());
        check(line, sent, contact);
    }

    private static void apply(
            LineDefaults defaults, Values line, @Nullable InteractionTemplate template, Addressee contact) {
        line.with(FILE, null).with(SUBJECT, null);
        if (template == null) {
            line.with(GROUP, null).with(FLOW, null).with(INITIATED_BY, null);
            line.with(COST, BigDecimal.ZERO).with(DURATION, BigDecimal.ZERO);
        } else {
            line.with(GROUP, template.group());
            line.with(FLOW, template.informationFlow()).with(INITIATED_BY, template.initiatedBy());
            line.with(COST, Objects.requireNonNullElse(template.unitCost(), BigDecimal.ZERO));
            line.with(DURATION, Objects.requireNonNullElse(template.unitDuration(), BigDecimal.ZERO));
            line.with(DESCRIPTION, template.description() == null ? line.get(DESCRIPTION) : template.description());
            var spoken = contact.facts().languageCode();
            line.with(LANGUAGE, spoken == null ? template.languageCode() : spoken);
        }
        line.with(CORRESPONDENCE_TYPE, defaults.correspondence(contact.correspondenceType(), template));
    }

    private void check(Values line, Values sent, Addressee contact) {
        if (sent.has(SALESPERSON)) {
            salespeople.check(sent.get(SALESPERSON));
        }
        languages.check(sent.get(LANGUAGE), LANGUAGE.name());
        files.check(sent.get(FILE));
        HeaderValues.requireNotNegative(line, COST);
        HeaderValues.requireNotNegative(line, DURATION);
        HeaderValues.requireUsual(line);
        line.with(TIME, time(line.get(TIME)));
        var address = sent.get(ALTERNATIVE_ADDRESS);
        if (address != null
                && addresses.of(contact.facts().no()).stream()
                        .noneMatch(each -> each.code().equals(address))) {
            throw Problem.of(ProblemCode.REF, "segments.problem.noSuchAddress", address)
                    .at(ALTERNATIVE_ADDRESS.name());
        }
    }

    private static @Nullable String time(@Nullable String typed) {
        try {
            return typed == null
                    ? null
                    : LocalTime.parse(typed).truncatedTo(ChronoUnit.MINUTES).toString();
        } catch (DateTimeException unreadable) {
            throw Problem.of(ProblemCode.FORMAT, "segments.problem.time", typed).at(TIME.name());
        }
    }

    void remove(Change change, Segment segment, List<Integer> lineNos) {
        if (lineNos.isEmpty()) {
            throw Problem.required("lineNos");
        }
        if (lineNos.size() > Selection.MOST_NAMED) {
            throw Problem.of(ProblemCode.FORMAT, "segments.problem.tooMany", Selection.MOST_NAMED)
                    .at("lineNos");
        }
        var removed = lines.required(segment.id(), Set.copyOf(lineNos));
        var numbers = removed.stream()
                .map(line -> Objects.requireNonNull(line.values().get(SegmentRecords.CONTACT_NO)))
                .distinct()
                .toList();
        var step = steps.note(change, segment, SegmentAction.REMOVE, Selection.of(numbers));
        removed.forEach(line -> SegmentSteps.remove(change, line.id(), step));
    }
}
