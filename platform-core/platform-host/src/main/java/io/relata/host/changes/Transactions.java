package io.relata.host.changes;

import io.relata.platform.problem.Problem;
import io.relata.platform.problem.ProblemCode;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Opens transactions, parts of them that can be taken back alone, and ones beside the caller's. */
@Component
public final class Transactions {

    /** Fewer than the pool has connections: whoever writes may need a second one, and readers want some too. */
    private static final int MOST_AT_ONCE = 16;

    private static final int LONGEST_WAIT_SECONDS = 60;

    private final Semaphore turns = new Semaphore(MOST_AT_ONCE);
    private final TransactionTemplate whole;
    private final TransactionTemplate part;
    private final TransactionTemplate beside;

    Transactions(PlatformTransactionManager manager) {
        whole = template(manager, TransactionDefinition.PROPAGATION_REQUIRED);
        part = template(manager, TransactionDefinition.PROPAGATION_NESTED);
        beside = template(manager, TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    private static TransactionTemplate template(PlatformTransactionManager manager, int propagation) {
        var template = new TransactionTemplate(manager);
        template.setPropagationBehavior(propagation);
        return template;
    }

    /** Does work in a transaction; waits while too many others are writing. */
    <T extends @Nullable Object> T whole(Supplier<T> work) {
        takeTurn();
        try {
            return whole.execute(status -> work.get());
        } finally {
            turns.release();
        }
    }

    /** Does work inside the thread's transaction; when it throws, only the work is taken back. */
    <T extends @Nullable Object> T part(Supplier<T> work) {
        return part.execute(status -> work.get());
    }

    /**
     * Do short work in a transaction of its own, whatever the thread has open.
     *
     * @param work what to do; it must not wait for rows the thread itself has written
     * @return the work's value
     */
    public <T extends @Nullable Object> T beside(Supplier<T> work) {
        return beside.execute(status -> work.get());
    }

    private void takeTurn() {
        try {
            if (turns.tryAcquire(LONGEST_WAIT_SECONDS, TimeUnit.SECONDS)) {
                return;
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        throw Problem.of(ProblemCode.CONFLICT, "platform.problem.busy");
    }
}
