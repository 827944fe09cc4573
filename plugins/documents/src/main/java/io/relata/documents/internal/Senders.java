package io.relata.documents.internal;

import io.relata.interactions.DocumentDelivery;
import io.relata.interactions.DocumentMail;
import io.relata.interactions.DocumentSender;
import io.relata.platform.access.Access;
import io.relata.platform.change.Changed;
import io.relata.platform.plugin.Contributed;
import io.relata.platform.plugin.Extensions;
import io.relata.platform.problem.Problem;
import io.relata.platform.problem.ProblemCode;
import java.util.Optional;
import java.util.function.Supplier;
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
            ask(() -> {
                from.value().ready().run();
                return true;
            });
        }

        Optional<String> address(String contactNo) {
            return ask(() -> from.value().address().apply(contactNo));
        }

        Changed<DocumentDelivery> send(DocumentMail mail) {
            return ask(() -> from.value().send().apply(mail));
        }

        private <T> T ask(Supplier<T> question) {
            return extensions.<T>guarded(from, "send a document", question, () -> {
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
