package io.relata.interactions.internal;

import static io.relata.interactions.InteractionRecords.CORRESPONDENCE_TYPE;
import static io.relata.interactions.InteractionRecords.DATE;
import static io.relata.interactions.InteractionRecords.LANGUAGE;
import static io.relata.interactions.InteractionRecords.TEXT;

import io.relata.contacts.AlternativeAddresses;
import io.relata.contacts.ContactAudience;
import io.relata.contacts.ContactFacts;
import io.relata.contacts.ContactRecords;
import io.relata.contacts.CorrespondenceType;
import io.relata.interactions.InteractionKind;
import io.relata.interactions.InteractionTemplate;
import io.relata.interactions.TemplateLanguage;
import io.relata.interactions.WizardAction;
import io.relata.platform.change.Values;
import io.relata.platform.problem.Problem;
import io.relata.platform.problem.ProblemCode;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds in which language and by which way something reaches a contact, and what it is that reaches it. */
@Component
class Correspondence {

    /**
     * Holds how something reaches a contact.
     *
     * @param language the language, or null
     * @param type the way, or null
     * @param content the template's content in that language, or null
     */
    record Way(
            @Nullable String language,
            @Nullable CorrespondenceType type,
            @Nullable TemplateLanguage content) {

        boolean hasContent() {
            return content != null && content.hasContent();
        }
    }

    private final ContactAudience audience;
    private final AlternativeAddresses addresses;
    private final TemplateLanguageRows languages;

    Correspondence(ContactAudience audience, AlternativeAddresses addresses, TemplateLanguageRows languages) {
        this.audience = audience;
        this.addresses = addresses;
        this.languages = languages;
    }

    /**
     * Finds the way to a contact.
     *
     * @param contact the contact
     * @param template the template
     * @param sent what was said by hand
     * @throws Problem REF when a language was said that the template does not have
     */
    Way find(ContactFacts contact, InteractionTemplate template, Values sent) {
        var known = template.code().isEmpty() ? List.<TemplateLanguage>of() : languages.of(template.code());
        var language = language(contact, template, known, sent.get(LANGUAGE));
        var content = TemplateLanguageRows.in(known, language)
                .or(() -> TemplateLanguageRows.in(known, null))
                .orElse(null);
        var type = sent.has(CORRESPONDENCE_TYPE) ? sent.get(CORRESPONDENCE_TYPE) : preferred(contact, template);
        return new Way(language, type, content);
    }

    private static @Nullable String language(
            ContactFacts contact, InteractionTemplate template, List<TemplateLanguage> known, @Nullable String said) {
        var any = known.isEmpty() || TemplateLanguageRows.in(known, null).isPresent();
        if (said != null) {
            if (!any && TemplateLanguageRows.in(known, said).isEmpty()) {
                throw Problem.of(ProblemCode.REF, "interactions.problem.languageMissing", template.code(), said)
                        .at(LANGUAGE.name());
            }
            return said;
        }
        var own = contact.languageCode();
        var usable = own != null
                && (known.isEmpty()
                        || TemplateLanguageRows.in(known, own).isPresent()
                        || template.languageCode() == null && any);
        return usable ? own : template.languageCode();
    }

    private @Nullable CorrespondenceType preferred(ContactFacts contact, InteractionTemplate template) {
        if (template.ignoreContactCorresType()) {
            return template.correspondenceType();
        }
        var addressee = audience.of(Set.of(contact.id())).get(contact.id());
        var own = addressee == null ? null : addressee.correspondenceType();
        return own == null ? template.correspondenceType() : own;
    }

    /** Tells the way to a contact by which it can be reached: by e-mail only where it has an address. */
    @Nullable
    CorrespondenceType reachable(ContactFacts contact, InteractionTemplate template) {
        var type = preferred(contact, template);
        return type == CorrespondenceType.EMAIL && contact.email() == null ? null : type;
    }

    /**
     * Refuses what cannot have happened as it was said.
     *
     * @param withFiles whether files were added by hand
     * @throws Problem STATE at {@code attachments} or the correspondence type
     */
    void require(Defaults.Completed completed, boolean withFiles) {
        var template = completed.template();
        var way = completed.way();
        if (template.wizardAction() == WizardAction.OPEN && !withFiles && !isFile(way.content())) {
            throw Problem.of(ProblemCode.STATE, "interactions.problem.nothingToOpen", template.code())
                    .at("attachments");
        }
        if (completed.sent().get(CORRESPONDENCE_TYPE) == CorrespondenceType.EMAIL && !isMail(completed, withFiles)) {
            throw Problem.of(ProblemCode.STATE, "interactions.problem.nothingToMail")
                    .at(CORRESPONDENCE_TYPE.name());
        }
    }

    /** Leaves the way open where nobody said that it was an e-mail, and there is none or nobody to send it to. */
    void settle(Defaults.Completed completed, boolean withFiles) {
        var values = completed.values();
        if (values.get(CORRESPONDENCE_TYPE) == CorrespondenceType.EMAIL
                && completed.sent().get(CORRESPONDENCE_TYPE) == null
                && !(isSent(completed, withFiles) && hasEmail(completed.contact(), values.get(DATE)))) {
            values.with(CORRESPONDENCE_TYPE, null);
        }
    }

    /** What is noted about a call is no e-mail, whatever the contact prefers. */
    private static boolean isSent(Defaults.Completed completed, boolean withFiles) {
        return completed.way().hasContent()
                || completed.template().kind() == InteractionKind.EMAIL && isMail(completed, withFiles);
    }

    private static boolean isMail(Defaults.Completed completed, boolean withFiles) {
        return withFiles || completed.way().hasContent() || completed.values().get(TEXT) != null;
    }

    private static boolean isFile(@Nullable TemplateLanguage content) {
        return content != null && (content.attachment() != null || content.documentTemplate() != null);
    }

    private boolean hasEmail(ContactFacts contact, @Nullable LocalDate date) {
        if (contact.email() != null) {
            return true;
        }
        return date != null
                && addresses
                        .activeOn(contact.no(), date)
                        .map(code -> addresses.read(contact.no(), code).values().get(ContactRecords.EMAIL.name()))
                        .isPresent();
    }
}
