package io.relata.interactions.internal;

import static io.relata.interactions.InteractionRecords.DOCUMENT_TEMPLATE;
import static io.relata.interactions.InteractionRecords.EMAIL_LAYOUT;
import static io.relata.interactions.InteractionRecords.LANGUAGE_ATTACHMENT;
import static io.relata.interactions.InteractionRecords.LANGUAGE_CODE;
import static io.relata.interactions.InteractionRecords.LANGUAGE_DESCRIPTION;
import static io.relata.interactions.InteractionRecords.LANGUAGE_OF;
import static io.relata.interactions.InteractionRecords.TEMPLATE_LANGUAGE_TYPE;

import io.relata.interactions.TemplateLanguage;
import io.relata.platform.change.RecordType;
import io.relata.platform.file.Files;
import io.relata.platform.file.StoredFile;
import io.relata.platform.problem.Problem;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Reads the languages of templates. */
@Repository
class TemplateLanguageRows {
    private final DSLContext sql;
    private final Files files;

    TemplateLanguageRows(DSLContext sql, Files files) {
        this.sql = sql;
        this.files = files;
    }

    /** Reads the languages of a template, that of all others first. */
    List<TemplateLanguage> of(String template) {
        return where(LANGUAGE_OF.column().eq(template));
    }

    TemplateLanguage required(String template, UUID id) {
        return where(LANGUAGE_OF.column().eq(template).and(RecordType.ID.eq(id))).stream()
                .findFirst()
                .orElseThrow(() -> Problem.notFound(id));
    }

    private List<TemplateLanguage> where(Condition condition) {
        return sql.select(TEMPLATE_LANGUAGE_TYPE.columns())
                .from(TEMPLATE_LANGUAGE_TYPE.table())
                .where(condition)
                .orderBy(LANGUAGE_CODE.column().asc().nullsFirst())
                .fetch(this::language);
    }

    private TemplateLanguage language(Record row) {
        return new TemplateLanguage(
                row.get(RecordType.ID),
                row.get(RecordType.VERSION),
                row.get(LANGUAGE_OF.column()),
                row.get(LANGUAGE_CODE.column()),
                row.get(LANGUAGE_DESCRIPTION.column()),
                file(row.get(LANGUAGE_ATTACHMENT.column())),
                file(row.get(DOCUMENT_TEMPLATE.column())),
                row.get(EMAIL_LAYOUT.column()));
    }

    private @Nullable StoredFile file(@Nullable UUID id) {
        return id == null ? null : files.find(id).orElse(null);
    }

    /** Finds the content in a language, or that of all others where the language is null. */
    static Optional<TemplateLanguage> in(List<TemplateLanguage> languages, @Nullable String code) {
        return languages.stream()
                .filter(each -> code == null ? each.languageCode() == null : code.equalsIgnoreCase(each.languageCode()))
                .findFirst();
    }

    /** Finds what a reader of a language gets. */
    static Optional<TemplateLanguage> content(
            List<TemplateLanguage> languages, @Nullable String reader, @Nullable String otherwise) {
        return in(languages, reader).or(() -> in(languages, otherwise)).or(() -> in(languages, null));
    }
}
