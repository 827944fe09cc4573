package io.relata.interactions.internal;

import static io.relata.interactions.InteractionRecords.DEFAULT_LANGUAGE;
import static io.relata.interactions.InteractionRecords.DOCUMENT_TEMPLATE;
import static io.relata.interactions.InteractionRecords.EMAIL_LAYOUT;
import static io.relata.interactions.InteractionRecords.GROUP;
import static io.relata.interactions.InteractionRecords.LANGUAGE_ATTACHMENT;
import static io.relata.interactions.InteractionRecords.LANGUAGE_CODE;
import static io.relata.interactions.InteractionRecords.LANGUAGE_DESCRIPTION;
import static io.relata.interactions.InteractionRecords.LANGUAGE_OF;
import static io.relata.interactions.InteractionRecords.TEMPLATE;
import static io.relata.interactions.InteractionRecords.TEMPLATE_LANGUAGE_TYPE;
import static io.relata.interactions.InteractionRecords.TEMPLATE_TYPE;

import io.relata.interactions.InteractionFilter;
import io.relata.interactions.InteractionTemplate;
import io.relata.interactions.InteractionTemplates;
import io.relata.interactions.InteractionTotals;
import io.relata.interactions.Interactions;
import io.relata.interactions.TemplateContentWriting;
import io.relata.interactions.TemplateLanguage;
import io.relata.platform.access.Access;
import io.relata.platform.change.Change;
import io.relata.platform.change.ChangeRequest;
import io.relata.platform.change.Changed;
import io.relata.platform.change.Changes;
import io.relata.platform.change.RecordField;
import io.relata.platform.change.Values;
import io.relata.platform.file.Files;
import io.relata.platform.file.StoredFile;
import io.relata.platform.problem.Problem;
import io.relata.platform.problem.ProblemCode;
import io.relata.platform.rest.FieldValues;
import io.relata.setup.Code;
import io.relata.setup.CodeTables;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import org.jooq.Condition;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Keeps the content of templates by language in a table of its own. */
@Service
class StoredInteractionTemplates implements InteractionTemplates {

    private static final List<RecordField<?>> CONTENT = List.of(LANGUAGE_ATTACHMENT, DOCUMENT_TEMPLATE, EMAIL_LAYOUT);

    private final TemplateLanguageRows rows;
    private final TemplateRows templates;
    private final TemplateRules rules;
    private final InteractionRows entries;
    private final LogFilter filters;
    private final CodeTables tables;
    private final Files files;
    private final Access access;
    private final Changes changes;

    StoredInteractionTemplates(
            TemplateLanguageRows rows,
            TemplateRows templates,
            TemplateRules rules,
            InteractionRows entries,
            LogFilter filters,
            CodeTables tables,
            Files files,
            Access access,
            Changes changes) {
        this.rows = rows;
        this.templates = templates;
        this.rules = rules;
        this.entries = entries;
        this.filters = filters;
        this.tables = tables;
        this.files = files;
        this.access = access;
        this.changes = changes;
    }

    @Override
    public List<TemplateLanguage> languages(String template) {
        access.require(Interactions.READ);
        return rows.of(required(template).code());
    }

    @Override
    public Optional<TemplateLanguage> content(String template, @Nullable String languageCode) {
        access.require(Interactions.READ);
        var found = required(template);
        return TemplateLanguageRows.content(rows.of(found.code()), languageCode, defaultOf(found));
    }

    @Override
    public Changed<TemplateLanguage> add(String template, Map<String, ? extends @Nullable Object> values) {
        return write("interactions.change.languageAdded", template, (change, found) -> {
            var row = FieldValues.read(TEMPLATE_LANGUAGE_TYPE, values).with(LANGUAGE_OF, found.code());
            if (!row.has(LANGUAGE_DESCRIPTION)) {
                row.with(LANGUAGE_DESCRIPTION, found.description());
            }
            check(found.code(), row, row, null);
            change.ask(new TemplateContentWriting(change, found.code(), row));
            return rows.required(found.code(), change.insert(TEMPLATE_LANGUAGE_TYPE, row));
        });
    }

    @Override
    public Changed<TemplateLanguage> update(
            String template, UUID id, long version, Map<String, ? extends @Nullable Object> values) {
        return write("interactions.change.languageChanged", template, (change, found) -> {
            var before = rows.required(found.code(), id);
            var sent = FieldValues.read(TEMPLATE_LANGUAGE_TYPE, values);
            var row = values(before).withAll(sent);
            check(found.code(), row, sent, id);
            change.ask(new TemplateContentWriting(change, found.code(), row));
            change.update(TEMPLATE_LANGUAGE_TYPE, id, version, sent);
            follow(change, found, before.languageCode(), row.get(LANGUAGE_CODE));
            return rows.required(found.code(), id);
        });
    }

    /** The default language of the template is renamed with its content. */
    private void follow(Change change, Code template, @Nullable String from, @Nullable String to) {
        if (from != null && from.equals(defaultOf(template)) && !from.equals(to)) {
            setDefault(change, template, to);
        }
    }

    @Override
    public UUID delete(String template, UUID id, long version) {
        return write("interactions.change.languageRemoved", template, (change, found) -> {
                    var gone = rows.required(found.code(), id);
                    change.delete(TEMPLATE_LANGUAGE_TYPE, id, version);
                    follow(change, found, gone.languageCode(), null);
                    return gone;
                })
                .changeSet();
    }

    @Override
    public Changed<InteractionTemplate> chooseDefault(String template, @Nullable String languageCode, boolean create) {
        var language = FieldValues.read(DEFAULT_LANGUAGE, languageCode);
        tables.requireExists("languages", language, DEFAULT_LANGUAGE.name());
        return write("interactions.change.defaultLanguage", template, (change, found) -> {
            if (create
                    && language != null
                    && TemplateLanguageRows.in(rows.of(found.code()), language).isEmpty()) {
                change.insert(
                        TEMPLATE_LANGUAGE_TYPE,
                        Values.none()
                                .with(LANGUAGE_OF, found.code())
                                .with(LANGUAGE_CODE, language)
                                .with(LANGUAGE_DESCRIPTION, found.description()));
            }
            var values = new HashMap<String, @Nullable Object>();
            values.put(DEFAULT_LANGUAGE.name(), language);
            tables.update(TABLE, found.code(), Change.ANY_VERSION, values);
            return templates.find(found.code()).orElseThrow();
        });
    }

    private static void setDefault(Change change, Code template, @Nullable String language) {
        change.update(
                TEMPLATE_TYPE, template.id(), Change.ANY_VERSION, Values.none().with(DEFAULT_LANGUAGE, language));
    }

    private void check(String template, Values row, Values sent, @Nullable UUID own) {
        var language = row.get(LANGUAGE_CODE);
        tables.requireExists("languages", language, LANGUAGE_CODE.name());
        TemplateLanguageRows.in(rows.of(template), language)
                .filter(taken -> !taken.id().equals(own))
                .ifPresent(taken -> {
                    throw Problem.of(
                                    ProblemCode.DUP,
                                    "interactions.problem.languageTaken",
                                    template,
                                    Objects.requireNonNullElse(language, "–"))
                            .at(LANGUAGE_CODE.name());
                });
        requireOneContent(row, sent);
        requireFile(row, LANGUAGE_ATTACHMENT);
        requireFile(row, DOCUMENT_TEMPLATE).ifPresent(StoredInteractionTemplates::requireDocument);
    }

    private static void requireOneContent(Values row, Values sent) {
        var held = CONTENT.stream().filter(field -> row.get(field) != null).toList();
        if (held.size() > 1) {
            var newer = held.stream()
                    .filter(sent::has)
                    .reduce((first, second) -> second)
                    .orElse(held.getLast());
            throw Problem.of(ProblemCode.STATE, "interactions.problem.otherContent")
                    .at(newer.name());
        }
    }

    private Optional<StoredFile> requireFile(Values row, RecordField<UUID> field) {
        var id = row.get(field);
        return id == null
                ? Optional.empty()
                : Optional.of(
                        files.find(id).orElseThrow(() -> Problem.of(ProblemCode.REF, "interactions.problem.file", id)
                                .at(field.name())));
    }

    private static void requireDocument(StoredFile file) {
        if (!file.name().toLowerCase(Locale.ROOT).endsWith(".docx")) {
            throw Problem.of(ProblemCode.FORMAT, "interactions.problem.noDocument", file.name())
                    .at(DOCUMENT_TEMPLATE.name());
        }
    }

    @Override
    public InteractionTotals statistics(String template, @Nullable LocalDate from, @Nullable LocalDate to) {
        access.require(Interactions.READ);
        return totals(TEMPLATE.column().eq(required(template).code()), from, to);
    }

    @Override
    public InteractionTotals groupStatistics(String group, @Nullable LocalDate from, @Nullable LocalDate to) {
        access.require(Interactions.READ);
        var code = tables.find(GROUPS, group)
                .orElseThrow(() -> Problem.notFound(group))
                .code();
        return totals(GROUP.column().eq(code), from, to);
    }

    private InteractionTotals totals(Condition whose, @Nullable LocalDate from, @Nullable LocalDate to) {
        LogFilter.requireOrder(from, to);
        return entries.totals(whose, filters.condition(InteractionFilter.ALL.between(from, to)));
    }

    private <T> Changed<T> write(String label, String template, BiFunction<Change, Code, T> work) {
        access.require(CodeTables.WRITE);
        var found = required(template);
        return changes.make(ChangeRequest.of(CodeTables.WRITE, label, found.code()), change -> {
            var made = work.apply(change, found);
            rules.settle(change, required(found.code()));
            return made;
        });
    }

    private Code required(String template) {
        return tables.find(TABLE, template).orElseThrow(() -> Problem.notFound(template));
    }

    private static @Nullable String defaultOf(Code template) {
        return (String) template.values().get(DEFAULT_LANGUAGE.name());
    }

    private static Values values(TemplateLanguage language) {
        return Values.none()
                .with(LANGUAGE_CODE, language.languageCode())
                .with(LANGUAGE_DESCRIPTION, language.description())
                .with(LANGUAGE_ATTACHMENT, idOf(language.attachment()))
                .with(DOCUMENT_TEMPLATE, idOf(language.documentTemplate()))
                .with(EMAIL_LAYOUT, language.emailLayout());
    }

    private static @Nullable UUID idOf(@Nullable StoredFile file) {
        return file == null ? null : file.id();
    }
}
