package io.relata.platform.event;

import io.relata.platform.plugin.Contribution;
import java.util.function.Consumer;

/**
 * Have a say before something happens, inside its transaction.
 *
 * <p>Throwing a {@link io.relata.platform.problem.Problem} refuses the whole change; anything else that is thrown is
 * the plugin's fault and does not stop the user.
 *
 * @param id the veto's name
 * @param type the question it hears, a record named in the present tense: {@code ContactDeleting}
 * @param handler refuses by throwing, agrees by returning
 * @param <Q> the kind of question
 * @since 0.1
 */
public record Veto<Q>(String id, Class<Q> type, Consumer<Q> handler) implements Contribution {

    /** Have a say on one kind of question. */
    public static <Q> Veto<Q> of(String id, Class<Q> type, Consumer<Q> handler) {
        return new Veto<>(id, type, handler);
    }
}
