package io.relata.correspondence.internal;

import io.relata.platform.file.Files;
import io.relata.platform.file.StoredFile;
import jakarta.activation.DataHandler;
import jakarta.activation.DataSource;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;

/** Writes e-mails: a plain text and the same as HTML, and files beside them. */
final class MimeMail {
    private static final String UTF_8 = StandardCharsets.UTF_8.name();

    private MimeMail() {}

    static MimeMessage of(Session session, MailContent mail, Files files, Instant now) throws MessagingException {
        var message = new Known(session, mail.messageId());
        message.setFrom(mail.from());
        message.setRecipient(Message.RecipientType.TO, mail.to());
        message.setSubject(mail.subject(), UTF_8);
        message.setSentDate(Date.from(now));
        if (mail.files().isEmpty()) {
            message.setContent(words(mail.body()));
        } else {
            var all = new MimeMultipart("mixed");
            var words = new MimeBodyPart();
            words.setContent(words(mail.body()));
            all.addBodyPart(words);
            for (var file : mail.files()) {
                all.addBodyPart(part(file, files));
            }
            message.setContent(all);
        }
        message.saveChanges();
        return message;
    }

    private static MimeMultipart words(String body) throws MessagingException {
        var plain = new MimeBodyPart();
        plain.setText(body, UTF_8);
        var html = new MimeBodyPart();
        html.setText(MailHtml.of(body), UTF_8, "html");
        return new MimeMultipart("alternative", plain, html);
    }

    private static MimeBodyPart part(StoredFile file, Files files) throws MessagingException {
        var part = new MimeBodyPart();
        part.setDataHandler(new DataHandler(new Kept(file, files)));
        part.setFileName(file.name());
        return part;
    }

    /** Keeps the id it was given, however often it is saved. */
    private static final class Known extends MimeMessage {
        private final String id;

        Known(Session session, String id) {
            super(session);
            this.id = id;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", id);
        }
    }

    /** Reads a kept file when it is sent, not before. */
    private record Kept(StoredFile file, Files files) implements DataSource {
        @Override
        public InputStream getInputStream() {
            return files.open(file.id());
        }

        @Override
        public OutputStream getOutputStream() throws IOException {
            throw new IOException("A kept file is sent, not written: " + file.name());
        }

        @Override
        public String getContentType() {
            return "application/octet-stream";
        }

        @Override
        public String getName() {
            return file.name();
        }
    }
}
