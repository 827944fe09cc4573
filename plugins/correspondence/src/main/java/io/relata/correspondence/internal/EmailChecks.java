package io.relata.correspondence.internal;

import io.relata.contacts.ContactFacts;
import io.relata.correspondence.EmailDraft;
import io.relata.correspondence.MergedText;
import io.relata.interactions.DocumentMail;
import io.relata.interactions.InformationFlow;
import io.relata.interactions.InteractionKind;
import io.relata.interactions.InteractionTemplate;
import io.relata.interactions.Interactions;
import io.relata.platform.change.RecordField;
import io.relata.platform.file.Files;
import io.relata.platform.file.StoredFile;
import io.relata.platform.problem.Problem;
import io.relata.platform.problem.ProblemCode;
import io.relata.platform.rest.FieldValues;
import io.relata.setup.Salespeople;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Fills in what an e-mail to one contact leaves out, and refuses what cannot be sent or recorded, before anything is kept. */
@Component
class EmailChecks {
    private static final RecordField<String> SUBJECT = RecordField.text("subject", 250);
    private static final RecordField<String> BODY = RecordField.longText("body", 100_000);
    private static final RecordField<String> TEXT = RecordField.longText("text", 100_000);
    private static final int MOST_FILES = 20;

    /**
     * Holds an e-mail that can be sent.
     *
     * @param to where it goes
     * @param subject its subject
     * @param body its text
     * @param template what it is recorded with, or null
     * @param language its language, or null
     * @param salesperson the salesperson, or null where there are none
     * @param files what goes with it
     */
    record Complete(
            MailAddress to,
            String subject,
            String body,
            @Nullable String template,
            @Nullable String language,
            @Nullable String salesperson,
            List<UUID> files) {
        Complete with(List<UUID> others) {
            return new Complete(to, subject, body, template, language, salesperson, others);
        }
    }

    private final StoredMergeTexts texts;
    private final Interactions interactions;
    private final Salespeople salespeople;
    private final MailRoom room;
    private final Files files;

    EmailChecks(
            StoredMergeTexts texts, Interactions interactions, Salespeople salespeople, MailRoom room, Files files) {
        this.texts = texts;
        this.interactions = interactions;
        this.salespeople = salespeople;
        this.room = room;
        this.files = files;
    }

    /**
     * Completes a draft.
     *
     * @param usual the address in force
     * @throws Problem REQ, FORMAT, REF or STATE at the field
     */
    Complete complete(ContactFacts contact, EmailDraft draft, Optional<String> usual) {
        requireFree(contact);
        var address = address(draft.address(), usual)
                .orElseThrow(() -> noAddress(ProblemCode.STATE, contact).at("address"));
        var to = MailAddress.of(address, "address");
        requireOneLine(draft.subject());
        var template = template(draft.template());
        var salesperson = salesperson(contact, draft.salespersonCode());
        var merged = merged(contact, draft, template, salesperson);
        return new Complete(
                to,
                required(SUBJECT, draft.subject() == null ? merged.subject() : draft.subject()),
                required(BODY, draft.body() == null ? merged.body() : draft.body()),
                template,
                merged.languageCode(),
                salesperson,
                files(draft.files(), merged.files()));
    }

    /**
     * Completes the e-mail a document is sent with; it has neither template nor salesperson, since its event is recorded.
     *
     * @param usual the address in force
     * @throws Problem REQ, FORMAT or STATE at the field
     */
    Complete complete(ContactFacts contact, DocumentMail mail, Optional<String> usual) {
        requireFree(contact);
        var address = address(mail.to(), usual)
                .orElseThrow(() -> noAddress(ProblemCode.REQ, contact).at("to"));
        var to = MailAddress.of(address, "to");
        requireOneLine(mail.subject());
        var subject = required(SUBJECT, mail.subject());
        var text = FieldValues.read(TEXT, mail.text());
        requireSizes(
                mail.files().stream().map(file -> (long) file.content().length).toList());
        return new Complete(to, subject, text == null ? "" : text, null, contact.languageCode(), null, List.of());
    }

    private static void requireFree(ContactFacts contact) {
        if (contact.privacyBlocked()) {
            throw Problem.of(ProblemCode.STATE, "correspondence.problem.privacy", contact.no(), contact.name())
                    .at("contactNo");
        }
    }

    private static Optional<String> address(@Nullable String typed, Optional<String> usual) {
        return typed == null || typed.isBlank() ? usual : Optional.of(typed.strip());
    }

    private static Problem noAddress(ProblemCode code, ContactFacts contact) {
        return Problem.of(code, "correspondence.problem.noAddress", contact.no(), contact.name());
    }

    /** What follows a line break would be read as a further head of the e-mail. */
    private static void requireOneLine(@Nullable String subject) {
        if (subject != null && subject.strip().chars().anyMatch(each -> each == '\r' || each == '\n')) {
            throw Problem.of(ProblemCode.FORMAT, "correspondence.problem.oneLine")
                    .at(SUBJECT.name());
        }
    }

    private @Nullable String template(@Nullable String code) {
        if (code == null || code.isBlank()) {
            return interactions
                    .template(InteractionKind.EMAIL, InformationFlow.OUTBOUND)
                    .map(InteractionTemplate::code)
                    .orElse(null);
        }
        return interactions.templates().stream()
                .map(InteractionTemplate::code)
                .filter(known -> known.equalsIgnoreCase(code.strip()))
                .findFirst()
                .orElseThrow(() -> Problem.of(ProblemCode.REF, "correspondence.problem.template", code)
                        .at("interactionTemplateCode"));
    }

    /** Without one the e-mail could be sent but not recorded. */
    private @Nullable String salesperson(ContactFacts contact, @Nullable String said) {
        if (said != null && !said.isBlank()) {
            salespeople.requireExists(said, "salespersonCode");
            return said.strip();
        }
        var proposed = interactions.proposedSalesperson(contact);
        if (proposed == null && salespeople.any()) {
            throw Problem.required("salespersonCode");
        }
        return proposed;
    }

    private MergedText merged(
            ContactFacts contact, EmailDraft draft, @Nullable String template, @Nullable String salesperson) {
        if (template == null) {
            return new MergedText(draft.languageCode(), null, null, List.of(), null);
        }
        return texts.of(template, contact.no(), draft.languageCode(), salesperson);
    }

    private static String required(RecordField<String> field, @Nullable String text) {
        var read = FieldValues.read(field, text);
        if (read == null) {
            throw Problem.required(field.name());
        }
        return read;
    }

    /**
     * Checks files, each of which is sent once.
     *
     * @throws Problem REF for one there is not; FORMAT when they are too many or too large
     */
    private List<UUID> files(List<UUID> added, List<StoredFile> ofTemplate) {
        var ids = new LinkedHashSet<>(added);
        ofTemplate.forEach(file -> ids.add(file.id()));
        var sizes = new ArrayList<Long>();
        for (var id : ids) {
            sizes.add(files.find(id)
                    .orElseThrow(() -> Problem.of(ProblemCode.REF, "correspondence.problem.file", id)
                            .at("files"))
                    .size());
        }
        requireSizes(sizes);
        return new ArrayList<>(ids);
    }

    private void requireSizes(List<Long> sizes) {
        var most = room.settings().megabytes();
        var size = sizes.stream().mapToLong(Long::longValue).sum();
        if (sizes.size() > MOST_FILES || size > most * 1_048_576L) {
            throw Problem.of(ProblemCode.FORMAT, "correspondence.problem.filesTooLarge", most, MOST_FILES)
                    .at("files");
        }
    }
}
