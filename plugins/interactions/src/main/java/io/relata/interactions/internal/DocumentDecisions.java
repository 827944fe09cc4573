package io.relata.interactions.internal;

import static io.relata.interactions.DocumentRecords.DOCUMENT_TYPE;
import static io.relata.interactions.DocumentRecords.EVENT_MOMENT;
import static io.relata.interactions.DocumentRecords.WANTED;

import io.relata.contacts.ContactFacts;
import io.relata.interactions.DocumentMoment;
import io.relata.interactions.RecordingChoice;
import io.relata.interactions.RecordingRule;
import io.relata.interactions.SkipReason;
import io.relata.platform.change.Values;
import io.relata.platform.problem.Problem;
import io.relata.platform.problem.ProblemCode;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Decides what becomes of a document event: an entry with a contact, or nothing for a reason. */
@Component
class DocumentDecisions {

    /**
     * Holds what is to be done.
     *
     * @param skipped why nothing is recorded, or null
     * @param contact the contact the entry is with, or null
     * @param entry the entry's values, or null
     */
    record Decision(
            @Nullable SkipReason skipped,
            @Nullable ContactFacts contact,
            @Nullable Values entry) {
        static Decision skip(SkipReason reason) {
            return new Decision(reason, null, null);
        }

        ContactFacts requiredContact() {
            return Objects.requireNonNull(contact);
        }

        Values requiredEntry() {
            return Objects.requireNonNull(entry);
        }
    }

    private final KnownDocumentTypes types;
    private final StoredDocumentRecordings setup;
    private final RecordingRules rules;
    private final TemplateRows templates;
    private final DocumentContacts contacts;
    private final DocumentEntries entries;

    DocumentDecisions(
            KnownDocumentTypes types,
            StoredDocumentRecordings setup,
            RecordingRules rules,
            TemplateRows templates,
            DocumentContacts contacts,
            DocumentEntries entries) {
        this.types = types;
        this.setup = setup;
        this.rules = rules;
        this.templates = templates;
        this.contacts = contacts;
        this.entries = entries;
    }

    /** Tells beforehand what becomes of a moment, as far as the set-up decides it. */
    RecordingChoice choice(String documentType, DocumentMoment moment) {
        var rule = setup.rule(documentType, moment);
        if (!rule.records() || types.find(documentType).isEmpty()) {
            return RecordingChoice.OFF;
        }
        return rule.askUser() ? RecordingChoice.ASK : RecordingChoice.ON;
    }

    /**
     * Decides.
     *
     * @throws Problem REF for a type nobody who is started knows, or a moment it does not have; STATE where the template has
     *     languages or an attachment; REF where it is gone
     */
    Decision about(Values event) {
        var code = Objects.requireNonNull(event.get(DOCUMENT_TYPE));
        var moment = Objects.requireNonNull(event.get(EVENT_MOMENT));
        var type = types.find(code).orElseThrow(() -> unknown(code)).type();
        if (!type.moments().contains(moment)) {
            throw Problem.of(ProblemCode.REF, "interactions.documents.problem.moment", code, moment.key())
                    .at(EVENT_MOMENT.name());
        }
        var rule = setup.rule(code, moment);
        var template = rule.template();
        if (template == null) {
            return Decision.skip(SkipReason.NO_TEMPLATE);
        }
        var unwanted = unwanted(event, rule);
        if (unwanted != null) {
            return Decision.skip(unwanted);
        }
        rules.requireSuits(type, template);
        return entry(event, template);
    }

    private static Problem unknown(String code) {
        return Problem.of(ProblemCode.REF, "interactions.documents.problem.type", code)
                .at(DOCUMENT_TYPE.name());
    }

    private static @Nullable SkipReason unwanted(Values event, RecordingRule rule) {
        if (!rule.enabled()) {
            return SkipReason.OFF;
        }
        return Boolean.FALSE.equals(event.get(WANTED)) ? SkipReason.DECLINED : null;
    }

    private Decision entry(Values event, String code) {
        var contact = contacts.find(event).orElse(null);
        if (contact == null) {
            return Decision.skip(SkipReason.NO_CONTACT);
        }
        if (contact.privacyBlocked()) {
            return Decision.skip(SkipReason.BLOCKED);
        }
        var template = templates
                .find(code)
                .orElseThrow(() -> Problem.of(ProblemCode.REF, "interactions.problem.template", code));
        return new Decision(null, contact, entries.of(event, template, contact));
    }
}
