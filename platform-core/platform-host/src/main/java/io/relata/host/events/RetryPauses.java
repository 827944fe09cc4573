package io.relata.host.events;

import java.time.Duration;

/** Says how long to wait before an event is tried again. */
interface RetryPauses {

    /**
     * Tell the pause.
     *
     * @param attempt how often it was tried, from 1
     */
    Duration before(int attempt);
}
