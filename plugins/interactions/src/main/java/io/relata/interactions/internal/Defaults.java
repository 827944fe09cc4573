package io.relata.interactions.internal;

import static io.relata.interactions.InteractionRecords.ATTEMPT_FAILED;
import static io.relata.interactions.InteractionRecords.CANCELED;
import static io.relata.interactions.InteractionRecords.COMPANY_ID;
import static io.relata.interactions.InteractionRecords.COMPANY_NO;
import static io.relata.interactions.InteractionRecords.CONTACT_ID;
import static io.relata.interactions.InteractionRecords.CONTACT_NO;
import static io.relata.interactions.InteractionRecords.CORRESPONDENCE_TYPE;
import static io.relata.interactions.InteractionRecords.COST;
import static io.relata.interactions.InteractionRecords.DATE;
import static io.relata.interactions.InteractionRecords.DESCRIPTION;
import static io.relata.interactions.InteractionRecords.DURATION;
import static io.relata.interactions.InteractionRecords.FLOW;
import static io.relata.interactions.InteractionRecords.GROUP;
import static io.relata.interactions.InteractionRecords.INITIATED_BY;
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

import io.relata.contacts.ContactFacts;
import io.relata.contacts.ContactRecords;
import io.relata.contacts.Contacts;
import io.relata.contacts.CorrespondenceType;
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
import java.math.BigDecimal;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Fills in what a draft leaves out, from the template, the contact and the user. */
@Component
class Defaults {
    /** A draft with everything filled in, and the contact it is with. */
    record Completed(ContactFacts contact, Values values) {}

    private final Contacts contacts;
    private final TemplateRows templates;
    private final Salespeople salespeople;
    private final CodeTables tables;
    private final Access access;
    private final Clock clock;

    Defaults(
            Contacts contacts,
            TemplateRows templates,
            Salespeople salespeople,
            CodeTables tables,
            Access access,
            Clock clock) {
        this.contacts = contacts;
        this.templates = templates;
        this.salespeople = salespeople;
        this.tables = tables;
        this.access = access;
        this.clock = clock;
    }

    /**
     * Fills in a draft.
     *
     * @throws Problem REQ, FORMAT or REF at the field
     */
    Completed complete(InteractionDraft draft) {
        var sent = read(draft);
        var contact = contact(sent);
        var template = template(sent);
        var values = Values.none();
        fromTemplate(values, template);
        fromContact(values, contact, template);
        values.withAll(sent);
        values.with(TEMPLATE, template.code()).with(GROUP, template.group()).with(KIND, template.kind());
        values.with(CONTACT_NO, contact.no());
        salespeople.requireExists(values.get(SALESPERSON));
        tables.requireExists("languages", sent.get(LANGUAGE), LANGUAGE.name());
        requireNotNegative(values, COST);
        requireNotNegative(values, DURATION);
        when(values);
        words(values);
        values.with(USER, access.current().name());
        values.with(CANCELED, false).with(POSTPONED, false);
        return new Completed(contact, values);
    }

    private static Values read(InteractionDraft draft) {
        var others = new LinkedHashMap<>(draft.values());
        var date = others.remove("date");
        var values = FieldValues.read(INTERACTION, others);
        if (date != null) {
            values.with(DATE, date(date));
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

    private ContactFacts contact(Values sent) {
        var no = sent.get(CONTACT_NO);
        if (no == null) {
            throw Problem.required(CONTACT_NO.name());
        }
        return contacts.find(no).orElseThrow(() -> Problem.of(ProblemCode.REF, "interactions.problem.contact", no)
                .at(CONTACT_NO.name()));
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
        values.with(FLOW, template.informationFlow());
        values.with(INITIATED_BY, template.initiatedBy());
        values.with(COST, Objects.requireNonNullElse(template.unitCost(), BigDecimal.ZERO));
        values.with(DURATION, Objects.requireNonNullElse(template.unitDuration(), BigDecimal.ZERO));
        values.with(LANGUAGE, template.languageCode());
        values.with(ATTEMPT_FAILED, false);
    }

    private void fromContact(Values values, ContactFacts contact, InteractionTemplate template) {
        values.with(CONTACT_ID, contact.id());
        values.with(COMPANY_ID, contact.companyId());
        values.with(COMPANY_NO, contact.companyNo());
        if (contact.languageCode() != null) {
            values.with(LANGUAGE, contact.languageCode());
        }
        values.with(CORRESPONDENCE_TYPE, correspondence(contact, template));
        var mine = salespeople.ofCurrentUser();
        values.with(SALESPERSON, mine == null ? salespeople.known(contact.salespersonCode()) : mine);
    }

    private @Nullable CorrespondenceType correspondence(ContactFacts contact, InteractionTemplate template) {
        if (template.ignoreContactCorresType()) {
            return template.correspondenceType();
        }
        var preferred = contacts.read(contact.no()).values().get(ContactRecords.CORRESPONDENCE_TYPE.name());
        return preferred == null
                ? template.correspondenceType()
                : FieldValues.read(ContactRecords.CORRESPONDENCE_TYPE, preferred);
    }

    private static void requireNotNegative(Values values, RecordField<BigDecimal> field) {
        var value = values.get(field);
        if (value != null && value.signum() < 0) {
            throw Problem.of(ProblemCode.FORMAT, "interactions.problem.negative")
                    .at(field.name());
        }
    }

    private void when(Values values) {
        var zone = access.current().zone();
        var now = LocalDateTime.now(clock.withZone(zone)).plusSeconds(1);
        var minute = now.truncatedTo(ChronoUnit.MINUTES);
        var begun = minute.equals(now) ? minute : minute.plusMinutes(1);
        var date = values.get(
                DATE, Objects.requireNonNullElse(access.current().work().workDate(), begun.toLocalDate()));
        var time = time(values.get(TIME), begun.toLocalTime());
        if (date == null) {
            throw Problem.required("date");
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

    private static void words(Values values) {
        if (values.get(DESCRIPTION) == null) {
            values.with(DESCRIPTION, firstLine(values.get(TEXT)));
        }
        if (values.get(SUBJECT) == null) {
            values.with(SUBJECT, values.get(DESCRIPTION));
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
