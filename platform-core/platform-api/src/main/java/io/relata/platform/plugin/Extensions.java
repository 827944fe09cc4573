package io.relata.platform.plugin;

import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Look up what the started plugins have contributed.
 *
 * <p>A slot's owner asks on every use and keeps nothing: plugins come and go while the product runs.
 *
 * @since 0.1
 */
public interface Extensions {

    /**
     * Find all live contributions of a kind.
     *
     * @param kind the class of the contributions; a generic kind is asked for as {@code
     *     extensions.<CardSection<?>>all(CardSection.class)}
     * @return in the order the plugins started and, within a plugin, of declaration; sorted by {@link Placement} if the
     *     contributions are {@link Placed}
     */
    <C extends Contribution> List<Contributed<C>> all(Class<? super C> kind);

    /**
     * Be told after contributions came or went, on a thread of the host.
     *
     * @param listener what to run; it must return quickly
     * @return removes the listener when run
     */
    Runnable onChange(Runnable listener);

    /**
     * Run plugin code behind the fault barrier: whatever it throws is logged, counted against the plugin and turned
     * into the fallback. A {@link io.relata.platform.problem.Problem} is passed on: it is an answer, not a fault.
     *
     * @param from the contribution whose code runs
     * @param what what it does, for the administrator's log
     * @param code the plugin's code
     * @param fallback the value when it fails
     * @return the code's value or the fallback
     */
    <T extends @Nullable Object> T guarded(
            Contributed<?> from, String what, Supplier<? extends T> code, Supplier<? extends T> fallback);
}
