package io.relata.correspondence.internal;

import static io.relata.correspondence.CorrespondenceRecords.DOCUMENT;
import static io.relata.correspondence.CorrespondenceRecords.LANGUAGE;
import static io.relata.correspondence.CorrespondenceRecords.MAILING_ID;
import static io.relata.correspondence.CorrespondenceRecords.MAILING_TEXT;
import static io.relata.correspondence.CorrespondenceRecords.SUBJECT;
import static io.relata.correspondence.CorrespondenceRecords.TEMPLATE;
import static io.relata.correspondence.CorrespondenceRecords.TEXT_BODY;

import io.relata.interactions.Interaction;
import io.relata.interactions.TemplateLanguage;
import io.relata.platform.change.Change;
import io.relata.platform.change.Values;
import io.relata.platform.file.StoredFile;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Keeps what a new mailing says, as it is when its segment is logged: each template and language once. */
final class MailingTexts {
    /**
     * Tells what a template has to send.
     *
     * @param text whether it has a text
     * @param document whether it has a document to fill in
     * @param file the file that goes with an e-mail which has none of its own, or null
     */
    record Said(boolean text, boolean document, @Nullable UUID file) {
        private static final Said NOTHING = new Said(false, false, null);
    }

    private final StoredMergeTexts texts;
    private final Change change;
    private final UUID mailing;
    private final Map<List<@Nullable String>, Said> kept = new HashMap<>();

    MailingTexts(StoredMergeTexts texts, Change change, UUID mailing) {
        this.texts = texts;
        this.change = change;
        this.mailing = mailing;
    }

    /** Tells what is said in an interaction, and keeps it. */
    Said of(Interaction entry) {
        var template = entry.template();
        if (template == null) {
            return Said.NOTHING;
        }
        var language = entry.languageCode();
        return kept.computeIfAbsent(Arrays.asList(template, language), once -> texts.content(template, language)
                .map(content -> keep(template, language, content))
                .orElse(Said.NOTHING));
    }

    private Said keep(String template, @Nullable String language, TemplateLanguage content) {
        change.insert(
                MAILING_TEXT,
                Values.none()
                        .with(MAILING_ID, mailing)
                        .with(TEMPLATE, template)
                        .with(LANGUAGE, language)
                        .with(SUBJECT, content.description())
                        .with(TEXT_BODY, content.emailLayout())
                        .with(DOCUMENT, id(content.documentTemplate())));
        return new Said(content.emailLayout() != null, content.documentTemplate() != null, id(content.attachment()));
    }

    private static @Nullable UUID id(@Nullable StoredFile file) {
        return file == null ? null : file.id();
    }
}
