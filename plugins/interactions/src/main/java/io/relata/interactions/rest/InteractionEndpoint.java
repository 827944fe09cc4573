package io.relata.interactions.rest;

import io.relata.contacts.Contacts;
import io.relata.interactions.InteractionDraft;
import io.relata.interactions.InteractionKind;
import io.relata.interactions.InteractionRecords;
import io.relata.interactions.Interactions;
import io.relata.platform.problem.Problem;
import io.relata.platform.problem.ProblemCode;
import io.relata.platform.rest.Etag;
import io.relata.platform.rest.FieldValues;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
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
    private final Interactions interactions;
    private final Contacts contacts;

    InteractionEndpoint(Interactions interactions, Contacts contacts) {
        this.interactions = interactions;
        this.contacts = contacts;
    }

    @GetMapping("/interactions")
    Map<String, @Nullable Object> list(
            @RequestParam(name = "filter", required = false) @Nullable String filter,
            @RequestParam(name = "sort", required = false) @Nullable String sort,
            @RequestParam(name = "limit", defaultValue = "50") int limit,
            @RequestParam(name = "cursor", required = false) @Nullable String cursor) {
        return Shown.page(
                interactions.list(LogQuery.filter(filter), LogQuery.ascending(sort), limit, cursor),
                Shown::interaction);
    }

    @PostMapping("/interactions")
    ResponseEntity<Map<String, @Nullable Object>> record(@RequestBody Map<String, @Nullable Object> sent) {
        return Shown.changed(201, interactions.record(draft(sent)));
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

    @DeleteMapping("/interactions/{entryNo}")
    ResponseEntity<Void> delete(@PathVariable("entryNo") long entryNo) {
        return Shown.gone(interactions.delete(entryNo));
    }

    @PostMapping("/interactions/{entryNo}/cancel")
    ResponseEntity<Map<String, @Nullable Object>> cancel(
            @PathVariable("entryNo") long entryNo,
            @RequestBody(required = false) @Nullable Map<String, @Nullable Object> sent) {
        var reason = sent == null ? null : sent.get("reason");
        return Shown.changed(200, interactions.cancel(entryNo, reason == null ? null : reason.toString()));
    }

    @PostMapping("/interactions/{entryNo}/uncancel")
    ResponseEntity<Map<String, @Nullable Object>> uncancel(@PathVariable("entryNo") long entryNo) {
        return Shown.changed(200, interactions.uncancel(entryNo));
    }

    @PostMapping("/interactions/{entryNo}/evaluate")
    ResponseEntity<Map<String, @Nullable Object>> evaluate(
            @PathVariable("entryNo") long entryNo, @RequestBody Map<String, @Nullable Object> sent) {
        var evaluation = FieldValues.read(InteractionRecords.EVALUATION, sent.get("evaluation"));
        return Shown.changed(200, interactions.evaluate(entryNo, evaluation));
    }

    @GetMapping("/contacts/{no}/interactions")
    Map<String, @Nullable Object> timeline(
            @PathVariable("no") String no,
            @RequestParam(name = "kind", required = false) @Nullable String kind,
            @RequestParam(name = "limit", defaultValue = "50") int limit,
            @RequestParam(name = "cursor", required = false) @Nullable String cursor) {
        var contact = contacts.find(no).orElseThrow(() -> Problem.notFound(no));
        InteractionKind only = FieldValues.read(InteractionRecords.KIND, kind);
        return Shown.page(interactions.timeline(contact.id(), only, limit, cursor), entry -> {
            var json = Shown.interaction(entry);
            json.put("via", entry.isVia(contact.id()) ? entry.contactName() : null);
            return json;
        });
    }

    @GetMapping("/contacts/{no}/interactions/totals")
    Map<String, @Nullable Object> totals(@PathVariable("no") String no) {
        var contact = contacts.find(no).orElseThrow(() -> Problem.notFound(no));
        return Shown.totals(interactions.totals(contact.id()));
    }

    private static InteractionDraft draft(Map<String, @Nullable Object> sent) {
        var values = new LinkedHashMap<>(sent);
        var files = values.remove("attachments");
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
