package io.relata.interactions.rest;

import io.relata.contacts.Contacts;
import io.relata.interactions.Interaction;
import io.relata.interactions.InteractionDraft;
import io.relata.interactions.InteractionKind;
import io.relata.interactions.InteractionRecords;
import io.relata.interactions.Interactions;
import io.relata.platform.change.ChangeRequest;
import io.relata.platform.change.Changed;
import io.relata.platform.change.Changes;
import io.relata.platform.change.RecordField;
import io.relata.platform.problem.Problem;
import io.relata.platform.problem.ProblemCode;
import io.relata.platform.query.Limit;
import io.relata.platform.query.Page;
import io.relata.platform.rest.Etag;
import io.relata.platform.rest.FieldValues;
import io.relata.platform.rest.Resource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.LongFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The interaction log over REST. */
@RestController
@RequestMapping("/api/v1")
class InteractionEndpoint {
    private static final int MOST = 200;
    private static final int MOST_NAMED = 5;
    private static final String ENTRIES = "entryNos";
    private static final String POSTPONED = InteractionRecords.POSTPONED.name();
    private static final Resource<Interaction, Map<String, @Nullable Object>> ENTRY = new Resource<>(
            "/api/v1/interactions/", entry -> Long.toString(entry.entryNo()), Interaction::version, Shown::interaction);

    private final Interactions interactions;
    private final Contacts contacts;
    private final Changes changes;

    InteractionEndpoint(Interactions interactions, Contacts contacts, Changes changes) {
        this.interactions = interactions;
        this.contacts = contacts;
        this.changes = changes;
    }

    @GetMapping("/interactions")
    Map<String, @Nullable Object> list(
            @RequestParam(name = "filter", required = false) @Nullable String filter,
            @RequestParam(name = "sort", required = false) @Nullable String sort,
            @RequestParam(name = "limit", defaultValue = "50") int limit,
            @RequestParam(name = "cursor", required = false) @Nullable String cursor) {
        return Shown.page(
                interactions.list(LogQuery.filter(filter), LogQuery.ascending(sort), Limit.of(limit, MOST), cursor),
                Shown::interaction);
    }

    /** Records an interaction, or keeps it for later where {@code postponed} is sent as true. */
    @PostMapping("/interactions")
    ResponseEntity<Map<String, @Nullable Object>> record(@RequestBody Map<String, @Nullable Object> sent) {
        var draft = draft(sent);
        return ENTRY.created(isLater(sent) ? interactions.postpone(draft) : interactions.record(draft));
    }

    /** Finishes an interaction that was kept for later, with what is different now. */
    @PostMapping("/interactions/{entryNo}/resume")
    ResponseEntity<Map<String, @Nullable Object>> resume(
            @PathVariable("entryNo") long entryNo, @RequestBody Map<String, @Nullable Object> sent) {
        var draft = draft(sent);
        return ENTRY.changed(
                isLater(sent) ? interactions.postpone(entryNo, draft) : interactions.resume(entryNo, draft));
    }

    @DeleteMapping("/interactions/{entryNo}")
    ResponseEntity<Void> discard(@PathVariable("entryNo") long entryNo) {
        return Resource.done(interactions.discard(entryNo).changeSet());
    }

    private static boolean isLater(Map<String, @Nullable Object> sent) {
        return Boolean.TRUE.equals(FieldValues.read(InteractionRecords.POSTPONED, sent.get(POSTPONED)));
    }

    @PostMapping("/interactions/proposal")
    Map<String, @Nullable Object> propose(@RequestBody Map<String, @Nullable Object> sent) {
        return interactions.propose(draft(sent));
    }

    @GetMapping("/interactions/{entryNo}")
    ResponseEntity<Map<String, @Nullable Object>> read(@PathVariable("entryNo") long entryNo) {
        var entry = interactions.read(entryNo);
        var json = Shown.interaction(entry);
        json.put(
                "attachments",
                entry.attachmentCount() == 0
                        ? List.of()
                        : interactions.attachments(entryNo).stream()
                                .map(Shown::attachment)
                                .toList());
        return ResponseEntity.ok().eTag(Etag.of(entry.version())).body(json);
    }

    /** Takes {@code {"entryNos": [7, 8], "reason": "by mistake"}}, as one change. */
    @PostMapping("/interactions/cancel")
    ResponseEntity<Page<Map<String, @Nullable Object>>> cancel(@RequestBody Map<String, @Nullable Object> sent) {
        FieldValues.requireOnly(sent, ENTRIES, "reason");
        var reason = sent.get("reason");
        return all(
                "interactions.change.canceled",
                sent,
                entry -> interactions.cancel(entry, reason == null ? null : reason.toString()));
    }

    @PostMapping("/interactions/uncancel")
    ResponseEntity<Page<Map<String, @Nullable Object>>> uncancel(@RequestBody Map<String, @Nullable Object> sent) {
        FieldValues.requireOnly(sent, ENTRIES);
        return all("interactions.change.uncanceled", sent, interactions::uncancel);
    }

    @PostMapping("/interactions/evaluate")
    ResponseEntity<Page<Map<String, @Nullable Object>>> evaluate(@RequestBody Map<String, @Nullable Object> sent) {
        FieldValues.requireOnly(sent, ENTRIES, "evaluation");
        var evaluation = FieldValues.read(InteractionRecords.EVALUATION, sent.get("evaluation"));
        return all("interactions.change.evaluated", sent, entry -> interactions.evaluate(entry, evaluation));
    }

    @PostMapping("/interactions/delete-canceled")
    ResponseEntity<Void> deleteCanceled(@RequestBody Map<String, @Nullable Object> sent) {
        FieldValues.requireOnly(sent, ENTRIES);
        var entries = entryNos(sent);
        return Resource.done(changes.run(
                request(Interactions.DELETE, "interactions.change.deleted", entries),
                change -> entries.forEach(interactions::delete)));
    }

    private ResponseEntity<Page<Map<String, @Nullable Object>>> all(
            String label, Map<String, @Nullable Object> sent, LongFunction<Changed<Interaction>> work) {
        var entries = entryNos(sent);
        var changed = changes.make(request(Interactions.WRITE, label, entries), change -> entries.stream()
                .map(entry -> Shown.interaction(work.apply(entry).value()))
                .toList());
        return ResponseEntity.ok()
                .headers(Resource.changeSet(changed.changeSet()))
                .body(new Page<>(changed.value(), null));
    }

    private ChangeRequest request(String permission, String label, List<Long> entries) {
        var about = entries.stream()
                .limit(MOST_NAMED)
                .map(entry ->
                        Objects.requireNonNullElse(interactions.read(entry).description(), ""))
                .collect(Collectors.joining(", "));
        return ChangeRequest.of(permission, label, about);
    }

    private static List<Long> entryNos(Map<String, @Nullable Object> sent) {
        if (!(sent.get(ENTRIES) instanceof List<?> list) || list.isEmpty()) {
            throw Problem.required(ENTRIES);
        }
        if (list.size() > MOST) {
            throw Problem.of(ProblemCode.FORMAT, "platform.problem.limit", MOST).at(ENTRIES);
        }
        var entries = new ArrayList<Long>();
        for (Object each : list) {
            Long entry = FieldValues.read(RecordField.number(ENTRIES), each);
            if (entry == null) {
                throw Problem.required(ENTRIES);
            }
            entries.add(entry);
        }
        return entries;
    }

    @GetMapping("/contacts/{no}/interactions")
    Map<String, @Nullable Object> timeline(
            @PathVariable("no") String no,
            @RequestParam(name = "kind", required = false) @Nullable String kind,
            @RequestParam(name = "limit", defaultValue = "50") int limit,
            @RequestParam(name = "cursor", required = false) @Nullable String cursor) {
        var contact = contacts.find(no).orElseThrow(() -> Problem.notFound(no));
        InteractionKind only = FieldValues.read(InteractionRecords.KIND, kind);
        return Shown.page(interactions.timeline(contact.id(), only, Limit.of(limit, MOST), cursor), entry -> {
            var json = Shown.interaction(entry);
            json.put("via", entry.isVia(contact.id()) ? entry.contactName() : null);
            return json;
        });
    }

    @GetMapping("/contacts/{no}/statistics")
    Map<String, @Nullable Object> statistics(
            @PathVariable("no") String no,
            @RequestParam(name = "fromDate", required = false) @Nullable String fromDate,
            @RequestParam(name = "toDate", required = false) @Nullable String toDate) {
        var contact = contacts.find(no).orElseThrow(() -> Problem.notFound(no));
        return Shown.totals(interactions.totals(contact.id(), day("fromDate", fromDate), day("toDate", toDate)));
    }

    private static @Nullable LocalDate day(String name, @Nullable String sent) {
        return FieldValues.read(RecordField.date(name), sent);
    }

    private static InteractionDraft draft(Map<String, @Nullable Object> sent) {
        var values = new LinkedHashMap<>(sent);
        var files = values.remove("attachments");
        values.remove(POSTPONED);
        return new InteractionDraft(values, files == null ? List.of() : ids(files));
    }

    private static List<UUID> ids(Object files) {
        try {
            return ((List<?>) files)
                    .stream().map(id -> UUID.fromString(String.valueOf(id))).toList();
        } catch (ClassCastException | IllegalArgumentException noIds) {
            throw Problem.of(ProblemCode.FORMAT, "platform.problem.format.reference", String.valueOf(files))
                    .at("attachments");
        }
    }
}
