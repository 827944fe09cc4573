package io.relata.interactions.internal;

import static io.relata.interactions.DocumentRecords.ASK_USER;
import static io.relata.interactions.DocumentRecords.ENABLED;
import static io.relata.interactions.DocumentRecords.RULE_TEMPLATE;

import io.relata.interactions.DocumentMoment;
import io.relata.interactions.DocumentRecords;
import io.relata.interactions.DocumentType;
import io.relata.interactions.InteractionTemplate;
import io.relata.interactions.RecordingRule;
import io.relata.platform.problem.Problem;
import io.relata.platform.problem.ProblemCode;
import io.relata.platform.rest.FieldValues;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Says which rules may stand in the set-up of automatic recording, and which templates may be used in it. */
@Component
class RecordingRules {
    private final TemplateRows templates;
    private final TemplateLanguageRows languages;

    RecordingRules(TemplateRows templates, TemplateLanguageRows languages) {
        this.templates = templates;
        this.languages = languages;
    }

    /** Stands for a moment nothing was set up for. */
    static RecordingRule none(DocumentMoment moment) {
        return new RecordingRule(0, moment, null, false, false);
    }

    /**
     * Lays what was sent over a rule.
     *
     * @throws Problem REQ, REF, STATE or FORMAT at the field
     */
    RecordingRule changed(DocumentType type, RecordingRule before, Map<String, @Nullable Object> sent) {
        FieldValues.requireOnly(sent, RULE_TEMPLATE.name(), ENABLED.name(), ASK_USER.name());
        var values = FieldValues.read(DocumentRecords.RULE, sent);
        var template = template(values.get(RULE_TEMPLATE, before.template()));
        var first = before.template() == null && template != null;
        var enabled = values.get(ENABLED, template != null && (first || before.enabled()));
        var rule = new RecordingRule(
                before.version(),
                before.moment(),
                template,
                Boolean.TRUE.equals(enabled),
                Boolean.TRUE.equals(values.get(ASK_USER, before.askUser())));
        if (rule.enabled() && template == null) {
            throw Problem.required(RULE_TEMPLATE.name());
        }
        if (template != null && !template.equals(before.template())) {
            requireSuits(type, template);
        }
        return rule;
    }

    private @Nullable String template(@Nullable String code) {
        return code == null ? null : existing(code).code();
    }

    private InteractionTemplate existing(String code) {
        return templates.find(code).orElseThrow(() -> Problem.of(ProblemCode.REF, "interactions.problem.template", code)
                .at(RULE_TEMPLATE.name()));
    }

    /** Tells whether a template may be used. */
    boolean suits(DocumentType type, String template) {
        try {
            requireSuits(type, template);
            return true;
        } catch (Problem unsuitable) {
            return false;
        }
    }

    /**
     * Refuses a template that cannot be recorded by itself: nobody would choose its language, and nobody would see what is
     * attached.
     *
     * @throws Problem STATE naming the template and its language, or the template with the attachment
     */
    void requireSuits(DocumentType type, String template) {
        for (var each : languages.of(template)) {
            if (each.languageCode() != null) {
                throw Problem.of(
                                ProblemCode.STATE,
                                "interactions.documents.problem.languages",
                                template,
                                each.languageCode())
                        .at(RULE_TEMPLATE.name());
            }
            if (each.hasContent() && !type.withAttachment()) {
                throw Problem.of(ProblemCode.STATE, "interactions.documents.problem.attachment", template)
                        .at(RULE_TEMPLATE.name());
            }
        }
    }
}
