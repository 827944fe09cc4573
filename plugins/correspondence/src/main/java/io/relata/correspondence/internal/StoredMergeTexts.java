package io.relata.correspondence.internal;

import io.relata.contacts.Contacts;
import io.relata.correspondence.MergeField;
import io.relata.correspondence.MergeTexts;
import io.relata.correspondence.MergedText;
import io.relata.interactions.InteractionTemplates;
import io.relata.interactions.TemplateLanguage;
import io.relata.platform.access.Access;
import io.relata.platform.problem.Problem;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Merges the texts of templates. */
@Service
public class StoredMergeTexts implements MergeTexts {
    private static final String SUBJECT = "subject";
    private static final String BODY = "body";

    private final InteractionTemplates templates;
    private final MergeData data;
    private final Contacts contacts;
    private final Access access;

    StoredMergeTexts(InteractionTemplates templates, MergeData data, Contacts contacts, Access access) {
        this.templates = templates;
        this.data = data;
        this.contacts = contacts;
        this.access = access;
    }

    @Override
    public void check(@Nullable String text, String field) {
        if (text != null) {
            MergeTemplate.of(text, field);
        }
    }

    @Override
    public MergedText of(
            String template, String contactNo, @Nullable String languageCode, @Nullable String salespersonCode) {
        access.require(Contacts.READ);
        var contact = contacts.find(contactNo).orElseThrow(() -> Problem.notFound(contactNo));
        var language = languageCode == null ? contact.languageCode() : languageCode;
        var content = content(template, language);
        var written = content.map(TemplateLanguage::languageCode).orElse(null);
        var whom = new MergeData.For(contact.no(), written == null ? language : written, salespersonCode);
        return content.map(each -> merged(each, whom))
                .orElseGet(() -> new MergedText(language, null, null, List.of(), null));
    }

    /** What a template says does not depend on who writes. */
    Optional<TemplateLanguage> content(String template, @Nullable String language) {
        return access.asSystem(() -> templates.content(template, language));
    }

    private MergedText merged(TemplateLanguage content, MergeData.For whom) {
        var texts = merge(content.description(), content.emailLayout(), whom);
        var file = content.attachment();
        return new MergedText(
                whom.language(),
                texts.get(SUBJECT),
                texts.get(BODY),
                file == null ? List.of() : List.of(file),
                content.documentTemplate());
    }

    @Override
    public MergedText draft(
            @Nullable String subject, @Nullable String body, String contactNo, @Nullable String languageCode) {
        access.require(Contacts.READ);
        var contact = contacts.find(contactNo).orElseThrow(() -> Problem.notFound(contactNo));
        var language = languageCode == null ? contact.languageCode() : languageCode;
        var texts = merge(subject, body, new MergeData.For(contact.no(), language, null));
        return new MergedText(language, texts.get(SUBJECT), texts.get(BODY), List.of(), null);
    }

    /** Merges subject and body; the contact is looked at once. */
    Map<String, @Nullable String> merge(@Nullable String subject, @Nullable String body, MergeData.For whom) {
        var head = subject == null ? null : MergeTemplate.of(subject, SUBJECT);
        var text = body == null ? null : MergeTemplate.of(body, BODY);
        var wanted = EnumSet.noneOf(MergeField.class);
        for (var each : new @Nullable MergeTemplate[] {head, text}) {
            if (each != null) {
                wanted.addAll(each.fields());
            }
        }
        var values = data.of(wanted, whom);
        var merged = new HashMap<String, @Nullable String>();
        merged.put(SUBJECT, head == null ? null : oneLine(head.merge(values)));
        merged.put(BODY, text == null ? null : text.merge(values));
        return merged;
    }

    /** A value cannot begin another line in the head of an e-mail. */
    static String oneLine(String text) {
        return Objects.requireNonNull(text).replaceAll("\\p{Cntrl}+", " ").strip();
    }
}
