package io.relata.correspondence.internal;

import io.relata.correspondence.Delivery;
import io.relata.platform.access.Access;
import io.relata.platform.change.Changed;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/** Hands an e-mail over beside whoever asked for it: nobody waits longer for a slow server than a page may stand still. */
@Component
class Courier implements DisposableBean {
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final Postman postman;
    private final Access access;
    private final ExecutorService ways = Executors.newThreadPerTaskExecutor(
            Thread.ofVirtual().name("mail-", 1).factory());

    Courier(Postman postman, Access access) {
        this.postman = postman;
        this.access = access;
    }

    /**
     * Hands over an e-mail that was taken.
     *
     * @return what became of it, or the e-mail as it was taken when that is not known yet
     */
    Changed<Delivery> carry(Changed<Delivery> taken) {
        var sending = new CompletableFuture<Changed<Delivery>>();
        ways.execute(access.bound(() -> {
            try {
                sending.complete(postman.sendNow(taken.value()));
            } catch (RuntimeException fault) {
                sending.completeExceptionally(fault);
            }
        }));
        try {
            return sending.completeOnTimeout(taken, PATIENCE.toMillis(), TimeUnit.MILLISECONDS)
                    .join();
        } catch (CompletionException failed) {
            throw failed.getCause() instanceof RuntimeException fault ? fault : failed;
        }
    }

    /** What is under way is finished, unless that takes too long: then it is as after a crash. */
    @Override
    public void destroy() throws InterruptedException {
        ways.shutdown();
        ways.awaitTermination(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
    }
}
