package io.relata.interactions.rest;

import io.relata.interactions.DocumentEventEntry;
import io.relata.interactions.DocumentRecords;
import io.relata.interactions.DocumentReference;
import io.relata.interactions.PartyAccount;
import io.relata.interactions.RecordingResult;
import io.relata.interactions.RecordingRule;
import io.relata.interactions.RecordingSetup;
import io.relata.platform.change.RecordField;
import io.relata.platform.problem.Problem;
import io.relata.platform.rest.FieldValues;
import io.relata.platform.text.Messages;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Writes what automatic recording keeps as JSON. */
final class DocumentJson {
    /** What is told in words instead. */
    private static final Set<RecordField<?>> INSIDE =
            Set.of(DocumentRecords.PROBLEM_KEY, DocumentRecords.PROBLEM_ARGUMENTS, DocumentRecords.NEXT_ATTEMPT);

    private DocumentJson() {}

    static Map<String, @Nullable Object> type(RecordingSetup setup) {
        var json = new LinkedHashMap<String, @Nullable Object>();
        json.put("code", setup.code());
        json.put("name", setup.name());
        json.put("area", FieldValues.show(setup.type().area()));
        json.put("plugin", setup.plugin());
        json.put(
                "moments",
                setup.rules().stream()
                        .map(rule -> FieldValues.show(rule.moment()))
                        .toList());
        json.put("openedAgain", setup.type().openedAgain());
        json.put("recorded", setup.records());
        return json;
    }

    static Map<String, @Nullable Object> setup(RecordingSetup setup) {
        var json = new LinkedHashMap<String, @Nullable Object>();
        json.put("code", setup.code());
        json.put("name", setup.name());
        json.put("area", FieldValues.show(setup.type().area()));
        json.put("rules", setup.rules().stream().map(DocumentJson::rule).toList());
        return json;
    }

    private static Map<String, @Nullable Object> rule(RecordingRule rule) {
        var json = new LinkedHashMap<String, @Nullable Object>();
        json.put("moment", FieldValues.show(rule.moment()));
        json.put(DocumentRecords.RULE_TEMPLATE.name(), rule.template());
        json.put(DocumentRecords.ENABLED.name(), rule.enabled());
        json.put(DocumentRecords.ASK_USER.name(), rule.askUser());
        return json;
    }

    static Map<String, @Nullable Object> result(RecordingResult result, Messages messages) {
        var json = new LinkedHashMap<String, @Nullable Object>();
        json.put("eventId", result.eventId());
        json.put("status", FieldValues.show(result.status()));
        json.put("entryNo", result.entryNo());
        json.put("reason", FieldValues.show(result.reason()));
        json.put("problem", result.problem() == null ? null : problem(result.problem(), messages));
        return json;
    }

    private static Map<String, @Nullable Object> problem(Problem problem, Messages messages) {
        var json = new LinkedHashMap<String, @Nullable Object>();
        json.put("code", problem.code().name());
        json.put("detail", messages.text(problem.messageKey(), problem.arguments()));
        json.put("field", problem.field().orElse(null));
        json.put("arguments", List.of(problem.arguments()));
        return json;
    }

    static Map<String, @Nullable Object> event(DocumentEventEntry entry) {
        var json = new LinkedHashMap<String, @Nullable Object>();
        json.put("id", entry.id());
        json.put("receivedAt", entry.receivedAt());
        entry.values().asMap().forEach((field, value) -> {
            if (!INSIDE.contains(field)) {
                json.put(field.name(), FieldValues.show(value));
            }
        });
        json.put("problem", entry.problem());
        return json;
    }

    static Map<String, @Nullable Object> document(DocumentReference document) {
        var json = new LinkedHashMap<String, @Nullable Object>();
        put(json, document);
        return json;
    }

    /** Adds the document an interaction was recorded for; blank values where there is none. */
    static void put(Map<String, @Nullable Object> json, @Nullable DocumentReference document) {
        var known = document == null ? new DocumentReference("", null, null, null, null, null, null) : document;
        json.put("documentType", document == null ? null : known.type());
        json.put("documentMoment", FieldValues.show(known.moment()));
        json.put("documentNo", known.no());
        json.put("versionNo", known.version());
        json.put("docNoOccurrence", known.occurrence());
        json.put("documentLink", known.link());
        json.put("sourceSystem", known.source());
    }

    static Map<String, @Nullable Object> account(PartyAccount account) {
        var json = new LinkedHashMap<String, @Nullable Object>();
        json.put("partyKind", account.kind());
        json.put("partyNo", account.no());
        return json;
    }
}
