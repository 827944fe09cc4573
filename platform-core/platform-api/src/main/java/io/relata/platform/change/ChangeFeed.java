package io.relata.platform.change;

import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

/**
 * Be told, after commit, which records were written, so that open pages can follow.
 *
 * @since 0.1
 */
public interface ChangeFeed {

    /**
     * Name a record that was written.
     *
     * @param type the kind of record
     * @param id the record
     */
    record Touched(String type, UUID id) {}

    /**
     * Subscribe. The listener is called on a thread of the host and must return quickly; what it throws is logged.
     *
     * @param listener hears every committed change-set's records once
     * @return ends the subscription when run
     */
    Runnable subscribe(Consumer<List<Touched>> listener);
}
