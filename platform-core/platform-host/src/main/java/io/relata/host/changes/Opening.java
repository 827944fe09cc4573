package io.relata.host.changes;

import io.relata.platform.change.ChangeRequest;
import io.relata.platform.change.ChangeSet;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Says what a change-set that is about to be made will be called, and whose it is. */
record Opening(
        String label,
        List<String> arguments,
        Set<String> permissions,
        String user,
        Instant now,
        @Nullable UUID undoes,
        boolean redo) {

    static Opening of(ChangeRequest request, String user, Instant now) {
        return new Opening(request.label(), request.arguments(), Set.of(request.permission()), user, now, null, false);
    }

    ChangeSet set(UUID id) {
        return new ChangeSet(id, label, arguments, user, now, null, undoes);
    }
}
