package io.relata.host.rest;

import io.relata.platform.change.ChangeSet;
import io.relata.platform.change.Changes;
import io.relata.platform.problem.Problem;
import io.relata.platform.rest.Resource;
import io.relata.platform.text.Messages;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Shows change-sets and takes them back. */
@RestController
@RequestMapping(ApiPaths.V1 + "/change-sets")
class ChangeSetController {

    /** Shows a change-set. */
    record ChangeSetView(
            UUID id,
            String label,
            String user,
            Instant at,
            @Nullable UUID undoneBy,
            @Nullable UUID undoes) {}

    private final Changes changes;
    private final Messages messages;
    private final ApiLanguage language;

    ChangeSetController(Changes changes, Messages messages, ApiLanguage language) {
        this.changes = changes;
        this.messages = messages;
        this.language = language;
    }

    @GetMapping("/{id}")
    ChangeSetView get(@PathVariable UUID id, HttpServletRequest request) {
        return view(changes.find(id).orElseThrow(() -> Problem.notFound(id)), request);
    }

    @PostMapping("/{id}/undo")
    ResponseEntity<ChangeSetView> undo(@PathVariable UUID id, HttpServletRequest request) {
        // what the caller could not read is not there to be taken back either
        var seen = changes.find(id).orElseThrow(() -> Problem.notFound(id));
        var undone = changes.undo(seen.id());
        return ResponseEntity.ok()
                .header(Resource.CHANGE_SET, undone.id().toString())
                .body(view(undone, request));
    }

    private ChangeSetView view(ChangeSet set, HttpServletRequest request) {
        var label =
                messages.text(language.of(request), set.label(), set.arguments().toArray());
        return new ChangeSetView(set.id(), label, set.user(), set.at(), set.undoneBy(), set.undoes());
    }
}
