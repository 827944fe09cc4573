package io.relata.interactions;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Say which document is sent to whom.
 *
 * @param contactNo the contact's number
 * @param to the address, or null for the contact's
 * @param subject the subject, of one line
 * @param text what stands beside the files, or null for nothing
 * @param files the document, and what goes with it
 * @param event what is told once the mail server has taken the e-mail
 * @since 0.1
 */
public record DocumentMail(
        String contactNo,
        @Nullable String to,
        String subject,
        @Nullable String text,
        List<File> files,
        DocumentEvent event) {

    /** Keep the files from being changed from outside. */
    public DocumentMail {
        files = List.copyOf(files);
    }

    /**
     * Hold a file to send.
     *
     * @param name its name
     * @param mediaType what it is: {@code application/pdf}
     * @param content its bytes
     */
    public record File(String name, String mediaType, byte[] content) {}
}
