package io.relata.interactions.internal;

import static io.relata.interactions.InteractionRecords.CANCELED;
import static io.relata.interactions.InteractionRecords.CONTACT_NO;
import static io.relata.interactions.InteractionRecords.CORRESPONDENCE_TYPE;
import static io.relata.interactions.InteractionRecords.COST;
import static io.relata.interactions.InteractionRecords.DATE;
import static io.relata.interactions.InteractionRecords.DESCRIPTION;
import static io.relata.interactions.InteractionRecords.DURATION;
import static io.relata.interactions.InteractionRecords.FLOW;
import static io.relata.interactions.InteractionRecords.GROUP;
import static io.relata.interactions.InteractionRecords.INTERACTION;
import static io.relata.interactions.InteractionRecords.KIND;
import static io.relata.interactions.InteractionRecords.LANGUAGE;
import static io.relata.interactions.InteractionRecords.MOMENT;
import static io.relata.interactions.InteractionRecords.POSTPONED;
import static io.relata.interactions.InteractionRecords.SALESPERSON;
import static io.relata.interactions.InteractionRecords.SUBJECT;
import static io.relata.interactions.InteractionRecords.TEMPLATE;
import static io.relata.interactions.InteractionRecords.TEXT;
import static io.relata.interactions.InteractionRecords.TIME;
import static io.relata.interactions.InteractionRecords.USER;
import static io.relata.interactions.InteractionRecords.USER_NAME;

import io.relata.contacts.ContactFacts;
import io.relata.contacts.Contacts;
import io.relata.interactions.InteractionDraft;
import io.relata.interactions.InteractionTemplate;
import io.relata.platform.access.Access;
import io.relata.platform.change.RecordField;
import io.relata.platform.change.Values;
import io.relata.platform.problem.Problem;
import io.relata.platform.problem.ProblemCode;
import io.relata.platform.rest.FieldValues;
import io.relata.platform.text.Shorten;
import io.relata.setup.CodeTables;
import io.relata.setup.Salespeople;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Fills in what a draft leaves out, from the template, the contact and the user. */
@Component
class Defaults {
    private static final RecordField<String> CONTACT_NAME = RecordField.text("contactName", 250);

    /** What is said beside the fields of an entry. */
    private static final Set<String> BESIDE = Set.of("contactName", "alsoWith", "comments");

    /**
     * Holds a draft with everything filled in.
     *
     * @param contact the contact it is with
     * @param template its template; one without a code where the kind has none
     * @param sent what was said by hand
     * @param values everything
     * @param way how it reaches the contact
     */
    record Completed(
            ContactFacts contact, InteractionTemplate template, Values sent, Values values, Correspondence.Way way) {}

    private final Contacts contacts;
    private final TemplateRows templates;
    private final Correspondence correspondence;
    private final Salespeople salespeople;
    private final ProposedSalesperson proposed;
    private final CodeTables tables;
    private final Access access;
    private final Clock clock;

    Defaults(
            Contacts contacts,
            TemplateRows templates,
            Correspondence correspondence,
            Salespeople salespeople,
            ProposedSalesperson proposed,
            CodeTables tables,
            Access access,
            Clock clock) {
        this.contacts = contacts;
        this.templates = templates;
        this.correspondence = correspondence;
        this.salespeople = salespeople;
        this.proposed = proposed;
        this.tables = tables;
        this.access = access;
        this.clock = clock;
    }

    /**
     * Fills in a draft of which something may be missing yet.
     *
     * @throws Problem REQ at the contact or the template; FORMAT or REF at the field
     */
    Completed begun(InteractionDraft draft) {
        return complete(draft, false);
    }

    /**
     * Fills in a draft that is to be kept. What is missing is named in this order: contact, template, salesperson (where
     * there are any), date, description.
     *
     * @throws Problem REQ, FORMAT or REF at the field; STATE when the contact is blocked for privacy
     */
    Completed whole(InteractionDraft draft) {
        return complete(draft, true);
    }

    private Completed complete(InteractionDraft draft, boolean whole) {
        var sent = read(draft);
        var contact = contact(sent, draft.values().get("contactName"), whole);
        var template = template(sent);
        var way = correspondence.find(contact, template, sent);
        var values = Values.none();
        fromTemplate(values, template);
        fromContact(values, contact, way);
        values.withAll(sent);
        values.with(TEMPLATE, template.code()).with(GROUP, template.group()).with(KIND, template.kind());
        values.with(CONTACT_NO, contact.no());
        salespeople.requireExists(values.get(SALESPERSON), SALESPERSON.name());
        tables.requireExists("languages", sent.get(LANGUAGE), LANGUAGE.name());
        requireNotNegative(values, COST);
        requireNotNegative(values, DURATION);
        require(values, SALESPERSON, whole && salespeople.any());
        when(values, whole);
        words(values, way);
        require(values, DESCRIPTION, whole);
        values.with(USER, access.current().name())
                .with(USER_NAME, access.current().displayName());
        values.with(CANCELED, false).with(POSTPONED, false);
        return new Completed(contact, template, sent, values, way);
    }

    private static void require(Values values, RecordField<?> field, boolean whole) {
        if (whole && values.get(field) == null) {
            throw Problem.required(field.name());
        }
    }

    private static Values read(InteractionDraft draft) {
        var others = new LinkedHashMap<>(draft.values());
        BESIDE.forEach(others::remove);
        var date = others.remove("date");
        var values = FieldValues.read(INTERACTION, others);
        if (draft.values().containsKey("date")) {
            values.with(DATE, date == null ? null : date(date));
        }
        return values;
    }

    private static @Nullable LocalDate date(Object sent) {
        try {
            return FieldValues.read(DATE, sent);
        } catch (Problem problem) {
            throw Problem.of(problem.code(), problem.messageKey(), problem.arguments())
                    .at("date");
        }
    }

    private ContactFacts contact(Values sent, @Nullable Object name, boolean whole) {
        var no = sent.get(CONTACT_NO);
        var found = no != null
                ? contacts.find(no).orElseThrow(() -> Problem.of(ProblemCode.REF, "interactions.problem.contact", no)
                        .at(CONTACT_NO.name()))
                : named(name);
        if (whole && found.privacyBlocked()) {
            throw Problem.of(ProblemCode.STATE, "interactions.problem.privacy", found.no(), found.name())
                    .at(CONTACT_NO.name());
        }
        return found;
    }

    /** Finds who is meant by a name; an unknown contact is never made. */
    private ContactFacts named(@Nullable Object name) {
        var text = FieldValues.read(CONTACT_NAME, name);
        return (text == null ? Optional.<ContactFacts>empty() : contacts.meant(text))
                .orElseThrow(() -> Problem.required(CONTACT_NO.name()));
    }

    private InteractionTemplate template(Values sent) {
        var code = sent.get(TEMPLATE);
        if (code != null) {
            return templates.find(code).orElseThrow(() -> Problem.of(
                            ProblemCode.REF, "interactions.problem.template", code)
                    .at(TEMPLATE.name()));
        }
        var kind = sent.get(KIND);
        if (kind == null) {
            throw Problem.required(TEMPLATE.name());
        }
        return templates
                .of(kind, sent.get(FLOW))
                .orElseGet(
                        () -> new InteractionTemplate("", null, null, kind, null, null, null, null, null, false, null));
    }

    private static void fromTemplate(Values values, InteractionTemplate template) {
        values.with(DESCRIPTION, template.description());
        EntryWriting.template(values, template);
    }

    private void fromContact(Values values, ContactFacts contact, Correspondence.Way way) {
        EntryWriting.contact(values, contact);
        values.with(LANGUAGE, way.language());
        values.with(CORRESPONDENCE_TYPE, way.type());
        values.with(SALESPERSON, proposed.of(contact));
    }

    private static void requireNotNegative(Values values, RecordField<BigDecimal> field) {
        var value = values.get(field);
        if (value != null && value.signum() < 0) {
            throw Problem.of(ProblemCode.FORMAT, "interactions.problem.negative")
                    .at(field.name());
        }
    }

    private void when(Values values, boolean whole) {
        var zone = access.current().zone();
        var now = LocalDateTime.now(clock.withZone(zone)).plusSeconds(1);
        var minute = now.truncatedTo(ChronoUnit.MINUTES);
        var begun = minute.equals(now) ? minute : minute.plusMinutes(1);
        var today = Objects.requireNonNullElse(access.current().work().workDate(), begun.toLocalDate());
        var date = values.get(DATE, today);
        var time = time(values.get(TIME), begun.toLocalTime());
        if (date == null && whole) {
            throw Problem.required("date");
        }
        if (date == null) {
            date = today;
        }
        if (date.getYear() < 1900 || date.getYear() > 9999) {
            throw Problem.of(ProblemCode.FORMAT, "interactions.problem.date").at("date");
        }
        values.with(DATE, date).with(TIME, time.toString());
        values.with(MOMENT, date.atTime(time).atZone(zone).toInstant());
    }

    private static LocalTime time(@Nullable String typed, LocalTime otherwise) {
        if (typed == null) {
            return otherwise;
        }
        try {
            return LocalTime.parse(typed).truncatedTo(ChronoUnit.MINUTES);
        } catch (DateTimeException unreadable) {
            throw Problem.of(ProblemCode.FORMAT, "interactions.problem.time", typed)
                    .at(TIME.name());
        }
    }

    private static void words(Values values, Correspondence.Way way) {
        if (values.get(DESCRIPTION) == null) {
            values.with(DESCRIPTION, firstLine(values.get(TEXT)));
        }
        if (values.get(SUBJECT) == null) {
            var content = way.hasContent() ? way.content() : null;
            var called = content == null ? null : content.description();
            values.with(SUBJECT, called == null ? values.get(DESCRIPTION) : called);
        }
    }

    /** Tells the first line of a text, cut at a word where it is too long. */
    static @Nullable String firstLine(@Nullable String text) {
        if (text == null) {
            return null;
        }
        var line = text.strip().lines().findFirst().orElse("").strip();
        return line.isEmpty() ? null : Shorten.atWord(DESCRIPTION.maxLength(), line);
    }
}
