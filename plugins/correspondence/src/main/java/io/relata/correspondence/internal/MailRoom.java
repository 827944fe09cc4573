package io.relata.correspondence.internal;

import io.relata.correspondence.MailServer;
import io.relata.platform.access.Access;
import io.relata.platform.change.Changed;
import io.relata.platform.file.Files;
import io.relata.platform.file.StoredFile;
import io.relata.platform.problem.Problem;
import io.relata.platform.problem.ProblemCode;
import io.relata.platform.settings.Settings;
import io.relata.platform.text.Messages;
import io.relata.setup.CodeTables;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Knows the mail server, and hands e-mails to it. */
@Service
class MailRoom implements MailServer {
    private final Settings settings;
    private final MailPassword password;
    private final Files files;
    private final Access access;
    private final Messages messages;

    MailRoom(Settings settings, MailPassword password, Files files, Access access, Messages messages) {
        this.settings = settings;
        this.password = password;
        this.files = files;
        this.access = access;
        this.messages = messages;
    }

    CorrespondenceSettings settings() {
        return settings.get(CorrespondenceSettings.class);
    }

    /**
     * Goes on only with a mail server.
     *
     * @throws Problem STATE
     */
    void requireReady() {
        if (!settings().ready()) {
            throw Problem.of(ProblemCode.STATE, "correspondence.problem.noServer");
        }
    }

    /** Opens a line; nothing is said on it before the first e-mail. */
    MailLine open() {
        var inForce = settings();
        return within(() -> new MailLine(inForce, password.open().orElse(null)));
    }

    MailOutcome send(MailLine line, MailContent mail) {
        return within(() -> line.send(mail, files));
    }

    /** Hands one e-mail over, on a line of its own. */
    MailOutcome send(MailContent mail) {
        try (var line = open()) {
            return send(line, mail);
        }
    }

    /** Mail libraries look for their parts by the thread, whose usual loader knows none of them. */
    private static <T> T within(Supplier<T> work) {
        var thread = Thread.currentThread();
        var usual = thread.getContextClassLoader();
        thread.setContextClassLoader(MailRoom.class.getClassLoader());
        try {
            return work.get();
        } finally {
            thread.setContextClassLoader(usual);
        }
    }

    /** Makes an e-mail from who writes. */
    MailContent content(
            MailAddress to,
            @Nullable String toName,
            String subject,
            String body,
            List<StoredFile> attached,
            String messageId) {
        var inForce = settings();
        var from = MailAddress.of(Objects.requireNonNullElse(inForce.fromAddress(), ""), "fromAddress");
        return new MailContent(from.named(inForce.fromName()), to.named(toName), subject, body, attached, messageId);
    }

    /** Makes what an e-mail is known by. */
    String messageId() {
        var from = settings().fromAddress();
        var domain =
                from == null ? "localhost" : MailAddress.of(from, "fromAddress").domain();
        return "<" + UUID.randomUUID() + "@" + domain + ">";
    }

    @Override
    public Status status() {
        access.current();
        var inForce = settings();
        return new Status(inForce.ready(), password.isSet(), inForce.fromAddress());
    }

    @Override
    public Changed<Status> password(@Nullable String typed) {
        access.require(CodeTables.WRITE);
        var changeSet = password.set(typed);
        return new Changed<>(status(), changeSet);
    }

    @Override
    public void test(String to) {
        access.require(CodeTables.WRITE);
        requireReady();
        var subject = messages.text("correspondence.test.subject");
        var body = messages.text("correspondence.test.body", access.current().displayName());
        requireTaken(send(content(MailAddress.of(to, "to"), null, subject, body, List.of(), messageId())));
    }

    /**
     * Goes on only when the server took an e-mail.
     *
     * @throws Problem STATE with the server's words
     */
    static void requireTaken(MailOutcome outcome) {
        switch (outcome) {
            case MailOutcome.Sent sent -> {
                return;
            }
            case MailOutcome.Refused refused ->
                throw Problem.of(ProblemCode.STATE, "correspondence.problem.refused", refused.reason());
            case MailOutcome.Failed failed ->
                throw Problem.of(ProblemCode.STATE, "correspondence.problem.failed", failed.reason());
            case MailOutcome.Unreachable unreachable ->
                throw Problem.of(ProblemCode.STATE, "correspondence.problem.unreachable", unreachable.reason());
        }
    }
}
