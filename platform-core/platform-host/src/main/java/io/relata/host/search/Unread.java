package io.relata.host.search;

import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Changed records of a kind that its plugin could not read yet. */
final class Unread {

    private static final Logger LOG = LoggerFactory.getLogger(Unread.class);

    /** About a quarter of an hour; a plugin that needs longer is repaired by a rebuild. */
    private static final int PATIENCE = 11;

    private final Set<UUID> ids = new LinkedHashSet<>();
    private final Backoff backoff = new Backoff();
    private final long since;

    /** Begin with the sequence up to which all is indexed. */
    Unread(long since) {
        this.since = since;
    }

    long since() {
        return since;
    }

    Set<UUID> ids() {
        return ids;
    }

    boolean isDue(Instant now) {
        return backoff.isDue(now);
    }

    void add(Collection<UUID> missed, Instant now) {
        ids.addAll(missed);
        if (backoff.failures() == 0) {
            backoff.failed(now);
        }
    }

    /** Plan another try; false when it has been tried often enough. */
    boolean again(Instant now) {
        backoff.failed(now);
        if (backoff.failures() < PATIENCE) {
            return true;
        }
        LOG.error("{} changed records cannot be read for search: rebuild once their plugin works", ids.size());
        return false;
    }
}
