package io.relata.app.admin;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import io.relata.app.errors.FaultLog;
import io.relata.host.plugins.PluginRuntime;
import io.relata.platform.problem.Problem;
import io.relata.platform.problem.ProblemCode;
import io.relata.ui.kit.Desk;
import jakarta.annotation.PreDestroy;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.concurrent.DelegatingSecurityContextRunnable;

/** Does what takes a while with plugins away from the page, so that pages which must move can. */
@org.springframework.stereotype.Component
class PluginWork {

    private static final Logger LOG = LoggerFactory.getLogger(PluginWork.class);

    private final PluginRuntime runtime;
    private final Desk desk;
    private final ExecutorService worker = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("plugin-work").daemon().factory());

    PluginWork(PluginRuntime runtime, Desk desk) {
        this.runtime = runtime;
        this.desk = desk;
    }

    /**
     * Do something with plugins as the acting user.
     *
     * @param what what to do
     * @param done is told the outcome, with the page locked, if it is still open
     * @param refused is told the refusal, with the page locked; a fault too is one, with the number the log has it under
     * @param <T> the type of the outcome
     */
    <T> void run(Function<PluginRuntime, T> what, Consumer<T> done, Consumer<Problem> refused) {
        var ui = UI.getCurrent();
        worker.execute(new DelegatingSecurityContextRunnable(() -> {
            try {
                var outcome = what.apply(runtime);
                enter(ui, () -> done.accept(outcome));
            } catch (Problem problem) {
                enter(ui, () -> refused.accept(problem));
            } catch (RuntimeException | Error fault) {
                var number = FaultLog.keep("Work on plugins", fault);
                enter(ui, () -> refused.accept(Problem.of(ProblemCode.STATE, "app.error.action", number)));
            }
        }));
    }

    /** Say a refusal in passing. */
    void say(Problem problem) {
        desk.toasts().problem(problem);
    }

    private static void enter(UI ui, Runnable what) {
        try {
            ui.access(what::run);
        } catch (UIDetachedException gone) {
            LOG.debug("The page that asked was closed");
        }
    }

    @PreDestroy
    void end() {
        worker.shutdown();
    }
}
