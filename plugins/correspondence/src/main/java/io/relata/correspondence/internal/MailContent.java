package io.relata.correspondence.internal;

import io.relata.platform.file.StoredFile;
import jakarta.mail.internet.InternetAddress;
import java.util.List;

/**
 * Holds an e-mail before it is written as one.
 *
 * @param from who it is from
 * @param to who it goes to
 * @param subject its subject, of one line
 * @param body its text
 * @param files what goes with it
 * @param messageId what it is known by, in angle brackets
 */
record MailContent(
        InternetAddress from,
        InternetAddress to,
        String subject,
        String body,
        List<StoredFile> files,
        String messageId) {}
