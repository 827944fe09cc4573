package io.relata.host;

import io.relata.platform.plugin.Contributed;
import io.relata.platform.plugin.Contribution;
import io.relata.platform.plugin.Extensions;
import io.relata.platform.problem.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Holds what a test contributes, as one plugin named {@code test}. */
public final class TestExtensions implements Extensions {

    private final List<Contribution> contributions = new CopyOnWriteArrayList<>();
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private final List<Throwable> faults = new CopyOnWriteArrayList<>();

    /** Contributes. */
    public void add(Contribution contribution) {
        contributions.add(contribution);
        listeners.forEach(Runnable::run);
    }

    /** Takes all contributions of a kind out. */
    public void remove(Class<?> kind) {
        contributions.removeIf(kind::isInstance);
        listeners.forEach(Runnable::run);
    }

    /** Tells what the barrier caught. */
    public List<Throwable> faults() {
        return faults;
    }

    @Override
    @SuppressWarnings("unchecked") // the caller names the kind it asks for
    public <C extends Contribution> List<Contributed<C>> all(Class<? super C> kind) {
        var found = new ArrayList<Contributed<C>>();
        for (var contribution : contributions) {
            if (kind.isInstance(contribution)) {
                found.add(new Contributed<>("test", "Test", (C) contribution));
            }
        }
        return found;
    }

    @Override
    public Runnable onChange(Runnable listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    @Override
    public <T extends @Nullable Object> T guarded(
            Contributed<?> from, String what, Supplier<? extends T> code, Supplier<? extends T> fallback) {
        try {
            return code.get();
        } catch (Problem answer) {
            throw answer;
        } catch (Throwable fault) {
            faults.add(fault);
            return fallback.get();
        }
    }
}
