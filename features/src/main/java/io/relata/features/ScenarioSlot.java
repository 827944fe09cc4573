package io.relata.features;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Where the test of one scenario or row waits for the run on JBehave's own thread. */
final class ScenarioSlot {

    private final CompletableFuture<Boolean> outcome = new CompletableFuture<>();

    void pass() {
        outcome.complete(Boolean.TRUE);
    }

    void fail(Throwable cause) {
        outcome.completeExceptionally(cause);
    }

    /** Waits for the outcome and throws the failure, as the test's own. */
    void await(long minutes) throws Throwable {
        try {
            outcome.get(minutes, TimeUnit.MINUTES);
        } catch (ExecutionException failed) {
            throw failed.getCause() == null ? failed : failed.getCause();
        } catch (TimeoutException late) {
            throw new AssertionError("The scenario did not end within " + minutes + " minutes", late);
        }
    }
}
