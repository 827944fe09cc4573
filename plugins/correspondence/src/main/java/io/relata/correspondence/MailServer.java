package io.relata.correspondence;

import io.relata.platform.change.Changed;
import org.jspecify.annotations.Nullable;

/**
 * Look after the mail server e-mails are handed to. Its address is the group of settings {@code correspondence}.
 *
 * @since 0.1
 */
public interface MailServer {
    /**
     * Tell what is known of the server.
     *
     * @param ready whether e-mails can be handed over: server and sender are named
     * @param passwordSet whether there is a password; it is never told
     * @param from who e-mails are from, or null
     * @since 0.1
     */
    record Status(
            boolean ready, boolean passwordSet, @Nullable String from) {}

    /**
     * Tell what is known of it.
     *
     * @throws io.relata.platform.problem.Problem DENIED
     */
    Status status();

    /**
     * Keep the password the server asks for: sealed, and never shown again.
     *
     * @param password the password, or null for none
     * @throws io.relata.platform.problem.Problem FORMAT when it is too long; DENIED
     */
    Changed<Status> password(@Nullable String password);

    /**
     * Hand over an e-mail to see whether the server takes it.
     *
     * @param to the address it goes to
     * @throws io.relata.platform.problem.Problem FORMAT at {@code to}; STATE with the server's own words when there is no
     *     server, it does not answer, or refuses; DENIED
     */
    void test(String to);
}
