package io.relata.documents.internal;

import io.relata.interactions.DocumentSender;
import io.relata.interactions.DocumentSending;
import io.relata.platform.access.Access;
import io.relata.platform.plugin.Contributed;
import io.relata.platform.plugin.Extensions;
import io.relata.platform.problem.Problem;
import io.relata.platform.problem.ProblemCode;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** Finds the plugin that can send documents, if any runs. */
@Component
class Senders {
    private final Extensions extensions;
    private final Access access;

    Senders(Extensions extensions, Access access) {
        this.extensions = extensions;
        this.access = access;
    }

    /**
     * Asks a plugin that can send; what fails in it is an answer here.
     *
     * @param from where it comes from
     * @param extensions keeps faults of plugins apart
     */
    record Sender(Contributed<DocumentSender> from, Extensions extensions) {
        String permission() {
            return from.value().permission();
        }

        void requireReady() {
            ask(sending -> {
                sending.requireReady();
                return true;
            });
        }

        <T> T ask(Function<DocumentSending, T> question) {
            return extensions.<T>guarded(
                    from,
                    "send a document",
                    () -> question.apply(from.value().sending().get()),
                    () -> {
                        throw Problem.of(ProblemCode.STATE, "documents.problem.senderFailed", from.pluginName());
                    });
        }
    }

    /** Tells whether somebody can send, and the acting user may. */
    boolean offered() {
        return first().filter(sender -> access.may(sender.permission())).isPresent();
    }

    /**
     * Goes on only where somebody can send.
     *
     * @throws Problem STATE
     */
    Sender required() {
        return first().orElseThrow(() -> Problem.of(ProblemCode.STATE, "documents.problem.noSender"));
    }

    private Optional<Sender> first() {
        return extensions.<DocumentSender>all(DocumentSender.class).stream()
                .findFirst()
                .map(from -> new Sender(from, extensions));
    }
}
