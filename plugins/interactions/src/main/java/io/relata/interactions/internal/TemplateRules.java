package io.relata.interactions.internal;

import static io.relata.interactions.InteractionRecords.DEFAULT_CORRESPONDENCE;
import static io.relata.interactions.InteractionRecords.DEFAULT_LANGUAGE;
import static io.relata.interactions.InteractionRecords.LANGUAGE_OF;
import static io.relata.interactions.InteractionRecords.TEMPLATE_LANGUAGE_TYPE;
import static io.relata.interactions.InteractionRecords.TEMPLATE_TYPE;
import static io.relata.interactions.InteractionRecords.WIZARD_ACTION;

import io.relata.contacts.CorrespondenceType;
import io.relata.interactions.TemplateLanguage;
import io.relata.interactions.WizardAction;
import io.relata.platform.change.Change;
import io.relata.platform.change.RecordDeleting;
import io.relata.platform.change.RecordType;
import io.relata.platform.change.Values;
import io.relata.platform.problem.Problem;
import io.relata.platform.problem.ProblemCode;
import io.relata.setup.Code;
import io.relata.setup.CodeWriting;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Keeps templates and their content together: the default language exists, and the wizard action suits its content. */
@Component
public class TemplateRules {
    private final TemplateLanguageRows languages;
    private final DSLContext sql;

    TemplateRules(TemplateLanguageRows languages, DSLContext sql) {
        this.languages = languages;
        this.sql = sql;
    }

    /**
     * Check a template that is being written, and let the wizard action follow a new default language. A new template is
     * an e-mail unless it says otherwise.
     *
     * @throws Problem STATE at the default language or the wizard action
     */
    public void writing(CodeWriting writing) {
        var before = writing.before();
        if (before == null && !writing.sent().has(DEFAULT_CORRESPONDENCE)) {
            writing.sent().with(DEFAULT_CORRESPONDENCE, CorrespondenceType.EMAIL);
        }
        var known = before == null ? List.<TemplateLanguage>of() : languages.of(before.code());
        var language = writing.row().get(DEFAULT_LANGUAGE);
        var chosen = !Objects.equals(
                language, before == null ? null : before.values().get(DEFAULT_LANGUAGE.name()));
        var content = TemplateLanguageRows.in(known, language);
        if (chosen && language != null && content.isEmpty()) {
            throw Problem.of(
                            ProblemCode.STATE,
                            "interactions.problem.languageMissing",
                            before == null ? "–" : before.code(),
                            language)
                    .at(DEFAULT_LANGUAGE.name());
        }
        if (content.isPresent()) {
            if (chosen && !acts(writing, before)) {
                writing.sent().with(WIZARD_ACTION, following(writing.row().get(WIZARD_ACTION), content.get()));
            } else if (acts(writing, before)) {
                requireSuits(writing.row().get(WIZARD_ACTION), content.get());
            }
        }
    }

    private static boolean acts(CodeWriting writing, @Nullable Code before) {
        return writing.sent().has(WIZARD_ACTION)
                && !Objects.equals(
                        writing.row().get(WIZARD_ACTION),
                        before == null ? null : before.values().get(WIZARD_ACTION.name()));
    }

    /** Tells what becomes of a wizard action with other content. */
    private static @Nullable WizardAction following(@Nullable WizardAction action, TemplateLanguage content) {
        if (content.emailLayout() != null) {
            return WizardAction.MERGE;
        }
        var impossible = action == WizardAction.MERGE && !content.hasContent()
                || action == WizardAction.IMPORT && content.documentTemplate() != null;
        return impossible ? null : action;
    }

    private static void requireSuits(@Nullable WizardAction action, TemplateLanguage content) {
        if (content.emailLayout() != null && action != WizardAction.MERGE) {
            throw refused("interactions.problem.onlyMerge");
        }
        if (content.documentTemplate() != null && action == WizardAction.IMPORT) {
            throw refused("interactions.problem.noImport");
        }
        if (!content.hasContent() && action == WizardAction.MERGE) {
            throw refused("interactions.problem.nothingToMerge");
        }
    }

    private static Problem refused(String reason) {
        return Problem.of(ProblemCode.STATE, reason).at(WIZARD_ACTION.name());
    }

    /** Lets the wizard action of a template follow what was done to the content of its default language. */
    void settle(Change change, Code template) {
        var action = (WizardAction) template.values().get(WIZARD_ACTION.name());
        defaultContent(template).ifPresent(content -> {
            var follows = following(action, content);
            if (follows != action) {
                change.update(
                        TEMPLATE_TYPE,
                        template.id(),
                        Change.ANY_VERSION,
                        Values.none().with(WIZARD_ACTION, follows));
            }
        });
    }

    private Optional<TemplateLanguage> defaultContent(Code template) {
        var language = (String) template.values().get(DEFAULT_LANGUAGE.name());
        return TemplateLanguageRows.in(languages.of(template.code()), language);
    }

    /** Remove the content of a template that goes, whichever way it goes. */
    public void deleting(RecordDeleting deleting) {
        if (deleting.type().id().equals(TEMPLATE_TYPE.id())) {
            codeOf(deleting).ifPresent(code -> languages.of(code).forEach(each -> deleting.change()
                    .delete(TEMPLATE_LANGUAGE_TYPE, each.id(), Change.ANY_VERSION)));
        }
    }

    private Optional<String> codeOf(RecordDeleting deleting) {
        var code = TemplateRows.CODE;
        return sql.select(code)
                .from(TEMPLATE_TYPE.table())
                .where(RecordType.ID.eq(deleting.record()))
                .fetchOptional(code);
    }

    /** Follow a template that is renamed, inside the change. */
    public void renamed(Change change, String from, String to) {
        languages
                .of(from)
                .forEach(each -> change.update(
                        TEMPLATE_LANGUAGE_TYPE,
                        each.id(),
                        Change.ANY_VERSION,
                        Values.none().with(LANGUAGE_OF, to)));
    }
}
