package io.relata.host.changes;

import io.relata.platform.event.Veto;
import io.relata.platform.plugin.Contributed;
import io.relata.platform.plugin.Extensions;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;

/** Asks everybody who has a say; a fault of theirs is put right and does not stop the user. */
@Component
final class Vetoes {

    private final Extensions extensions;

    Vetoes(Extensions extensions) {
        this.extensions = extensions;
    }

    /**
     * Ask the plugins.
     *
     * @param question what is about to happen
     * @param part runs code so that what it wrote is taken back when it throws
     */
    void ask(Object question, Consumer<Runnable> part) {
        for (Contributed<?> contributed : extensions.all(Veto.class)) {
            if (contributed.value() instanceof Veto<?> veto && veto.type().isInstance(question)) {
                ask(contributed, veto, question, part);
            }
        }
    }

    private <Q> void ask(Contributed<?> from, Veto<Q> veto, Object question, Consumer<Runnable> part) {
        extensions.guarded(
                from,
                "asking " + question.getClass().getSimpleName(),
                () -> {
                    part.accept(() -> veto.handler().accept(veto.type().cast(question)));
                    return Boolean.TRUE;
                },
                () -> Boolean.FALSE);
    }
}
