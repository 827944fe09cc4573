package io.relata.interactions.internal;

import io.relata.interactions.DocumentMoment;
import io.relata.interactions.DocumentRecordings;
import io.relata.interactions.DocumentType;
import io.relata.interactions.RecordingRule;
import io.relata.interactions.RecordingSetup;
import io.relata.platform.access.Access;
import io.relata.platform.change.Change;
import io.relata.platform.change.ChangeRequest;
import io.relata.platform.change.Changed;
import io.relata.platform.change.Changes;
import io.relata.platform.problem.Problem;
import io.relata.platform.problem.ProblemCode;
import io.relata.platform.text.Messages;
import io.relata.setup.CodeTables;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Keeps the set-up of automatic recording in a table of rules; that of calls stands in the settings. */
@Service
class StoredDocumentRecordings implements DocumentRecordings {
    private final KnownDocumentTypes types;
    private final RuleRows rows;
    private final RecordingRules rules;
    private final CallRule calls;
    private final ProposedTemplates proposals;
    private final Messages messages;
    private final Access access;
    private final Changes changes;

    StoredDocumentRecordings(
            KnownDocumentTypes types,
            RuleRows rows,
            RecordingRules rules,
            CallRule calls,
            ProposedTemplates proposals,
            Messages messages,
            Access access,
            Changes changes) {
        this.types = types;
        this.rows = rows;
        this.rules = rules;
        this.calls = calls;
        this.proposals = proposals;
        this.messages = messages;
        this.access = access;
        this.changes = changes;
    }

    @Override
    public List<RecordingSetup> all() {
        access.current();
        var known = rows.all();
        return types.all().stream()
                .map(type -> setup(type, known.getOrDefault(type.code(), Map.of())))
                .toList();
    }

    @Override
    public RecordingSetup read(String code) {
        access.current();
        return stored(required(code));
    }

    private RecordingSetup stored(KnownDocumentTypes.Known type) {
        return setup(type, rows.of(type.code()));
    }

    private KnownDocumentTypes.Known required(String code) {
        return types.find(code).orElseThrow(() -> Problem.notFound(code));
    }

    private RecordingSetup setup(KnownDocumentTypes.Known type, Map<DocumentMoment, RecordingRule> known) {
        var shown = EnumSet.copyOf(type.type().moments()).stream()
                .map(moment -> calls.concerns(type.code())
                        ? calls.rule(moment)
                        : known.getOrDefault(moment, RecordingRules.none(moment)))
                .toList();
        return new RecordingSetup(
                type.code(), type.type(), messages.text(type.type().title()), type.plugin(), shown);
    }

    /** Tells what becomes of a moment, without asking who wants to know. */
    RecordingRule rule(String code, DocumentMoment moment) {
        return calls.concerns(code)
                ? calls.rule(moment)
                : rows.find(code, moment).orElseGet(() -> RecordingRules.none(moment));
    }

    @Override
    public Optional<DocumentType> type(String code) {
        return types.find(code).map(KnownDocumentTypes.Known::type);
    }

    @Override
    public String name(String code) {
        return types.find(code).map(type -> messages.text(type.type().title())).orElse(code);
    }

    @Override
    public Changed<RecordingSetup> change(
            String code, long version, Map<DocumentMoment, Map<String, @Nullable Object>> sent) {
        access.require(CodeTables.WRITE);
        var type = required(code);
        return changes.make(request("interactions.documents.change.setUp", type), change -> {
            var before = stored(type);
            requireSame(before, version);
            sent.forEach((moment, values) -> {
                var rule = before.rules().stream()
                        .filter(each -> each.moment() == moment)
                        .findFirst()
                        .orElseThrow(() -> Problem.of(
                                        ProblemCode.REF,
                                        "interactions.documents.problem.moment",
                                        before.name(),
                                        messages.text("interactions.documents.moment." + moment.key()))
                                .at("rules"));
                write(change, type, rules.changed(type.type(), rule, values));
            });
            return stored(type);
        });
    }

    private ChangeRequest request(String label, KnownDocumentTypes.Known type) {
        return ChangeRequest.of(
                CodeTables.WRITE, label, messages.text(type.type().title()));
    }

    private void write(Change change, KnownDocumentTypes.Known type, RecordingRule rule) {
        if (calls.concerns(type.code())) {
            calls.write(rule);
        } else {
            rows.write(change, type.code(), rule);
        }
    }

    private static void requireSame(RecordingSetup before, long version) {
        if (version != Change.ANY_VERSION && version != before.version()) {
            throw Problem.of(ProblemCode.CONFLICT, "interactions.documents.problem.changed", before.name());
        }
    }

    @Override
    public Changed<Integer> propose() {
        access.require(CodeTables.WRITE);
        return changes.make(ChangeRequest.of(CodeTables.WRITE, "interactions.documents.change.proposed"), change -> {
            var known = rows.all();
            var count = 0;
            for (var type : types.all()) {
                if (!known.containsKey(type.code()) && propose(change, type)) {
                    count++;
                }
            }
            return count;
        });
    }

    private boolean propose(Change change, KnownDocumentTypes.Known type) {
        var template = type.type().template();
        if (template == null || !rules.suits(type.type(), template)) {
            return false;
        }
        proposals.make(type.type(), template);
        EnumSet.copyOf(type.type().proposed())
                .forEach(
                        moment -> rows.write(change, type.code(), new RecordingRule(0, moment, template, true, false)));
        return true;
    }
}
