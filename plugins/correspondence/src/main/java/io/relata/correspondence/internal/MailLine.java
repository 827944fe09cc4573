package io.relata.correspondence.internal;

import io.relata.platform.file.Files;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import java.time.Instant;
import java.util.Properties;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import org.jspecify.annotations.Nullable;

/** A line to the mail server, over which e-mails are handed over one after the other. */
final class MailLine implements AutoCloseable {
    private static final String CONNECT = "10000";
    private static final String ANSWER = "30000";
    private static final int FOR_GOOD = 500;

    private final CorrespondenceSettings settings;
    private final @Nullable String password;
    private final Session session;
    private @Nullable Transport transport;

    MailLine(CorrespondenceSettings settings, @Nullable String password) {
        this.settings = settings;
        this.password = password;
        this.session = Session.getInstance(properties(settings));
    }

    private static Properties properties(CorrespondenceSettings settings) {
        var properties = new Properties();
        properties.setProperty("mail.smtp.connectiontimeout", CONNECT);
        properties.setProperty("mail.smtp.timeout", ANSWER);
        properties.setProperty("mail.smtp.writetimeout", ANSWER);
        properties.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        properties.setProperty("mail.smtp.quitwait", "false");
        properties.setProperty("mail.smtp.auth", Boolean.toString(settings.userName() != null));
        switch (settings.security()) {
            case STARTTLS -> {
                properties.setProperty("mail.smtp.starttls.enable", "true");
                properties.setProperty("mail.smtp.starttls.required", "true");
            }
            case TLS -> properties.setProperty("mail.smtp.ssl.enable", "true");
            case NONE -> properties.setProperty("mail.smtp.starttls.enable", "false");
        }
        return properties;
    }

    /** Hands an e-mail over. */
    MailOutcome send(MailContent mail, Files files) {
        Transport connected;
        try {
            connected = connected();
        } catch (MessagingException nobody) {
            close();
            return new MailOutcome.Unreachable(MailOutcome.reason(nobody));
        }
        try {
            var message = MimeMail.of(session, mail, files, Instant.now());
            connected.sendMessage(message, message.getAllRecipients());
            return new MailOutcome.Sent();
        } catch (MessagingException refused) {
            return outcome(refused);
        }
    }

    /** A line that was idle may be cut: the server is asked before anything is handed over. */
    private Transport connected() throws MessagingException {
        var open = transport;
        if (open != null && open.isConnected()) {
            return open;
        }
        close();
        var fresh = session.getTransport("smtp");
        transport = fresh;
        // without a user nobody signs in: the library would take who runs the product for one
        var user = settings.userName();
        fresh.connect(settings.host(), settings.portInForce(), user, user == null ? null : password);
        return fresh;
    }

    private MailOutcome outcome(MessagingException refused) {
        var reason = MailOutcome.reason(lastOf(refused));
        if (code(refused) >= FOR_GOOD) {
            return new MailOutcome.Refused(reason);
        }
        if (!(refused instanceof SendFailedException)) {
            // nobody knows what the server made of it: the line is of no use any more
            close();
        }
        return new MailOutcome.Failed(reason);
    }

    /** The last link of the chain says what the server said of the recipient. */
    private static Exception lastOf(MessagingException first) {
        Exception last = first;
        while (last instanceof MessagingException link && link.getNextException() != null) {
            last = link.getNextException();
        }
        return last;
    }

    private static int code(MessagingException first) {
        int code = 0;
        Exception link = first;
        while (link != null) {
            code = Math.max(
                    code,
                    switch (link) {
                        case SMTPAddressFailedException address -> address.getReturnCode();
                        case SMTPSenderFailedException sender -> sender.getReturnCode();
                        case SMTPSendFailedException send -> send.getReturnCode();
                        default -> 0;
                    });
            link = link instanceof MessagingException message ? message.getNextException() : null;
        }
        return code;
    }

    @Override
    public void close() {
        var open = transport;
        transport = null;
        if (open != null) {
            try {
                open.close();
            } catch (MessagingException gone) {
                // the server hung up first
                return;
            }
        }
    }
}
