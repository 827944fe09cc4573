package io.relata.correspondence;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A mail server as they are: it refuses whom it likes, answers late, or hangs up after it has heard everything. */
public final class PickyServer implements AutoCloseable {
    /** What it says when it has heard an e-mail, or null: it hangs up. */
    @FunctionalInterface
    public interface Verdict {
        @Nullable
        String of(String to) throws InterruptedException;
    }

    private final ServerSocket socket;
    private final Function<String, String> recipients;
    private final Verdict verdict;
    private final List<String> taken = new CopyOnWriteArrayList<>();

    /**
     * Begin to answer.
     *
     * @param recipients what is said of a recipient in angle brackets
     * @param verdict what is said of an e-mail to it
     */
    public PickyServer(Function<String, String> recipients, Verdict verdict) {
        this.recipients = recipients;
        this.verdict = verdict;
        try {
            this.socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        Thread.ofVirtual().name("picky").start(this::serve);
    }

    /** A server that takes everybody else. */
    static PickyServer refusing(String part, String answer) {
        return new PickyServer(to -> to.contains(part) ? answer : "250 ok", to -> "250 taken");
    }

    /** Tell its port. */
    public int port() {
        return socket.getLocalPort();
    }

    /** Tells the e-mails it has taken, by their recipients in angle brackets. */
    List<String> taken() {
        return taken;
    }

    private void serve() {
        while (!socket.isClosed()) {
            try {
                var line = socket.accept();
                Thread.ofVirtual().start(() -> talk(line));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void talk(Socket line) {
        try (line;
                var in =
                        new BufferedReader(new InputStreamReader(line.getInputStream(), StandardCharsets.ISO_8859_1))) {
            say(line, "220 picky");
            var to = "";
            for (var heard = in.readLine(); heard != null; heard = in.readLine()) {
                var command = heard.length() < 4 ? heard : heard.substring(0, 4).toUpperCase(Locale.ROOT);
                switch (command) {
                    case "RCPT" -> {
                        to = heard.substring(8);
                        say(line, recipients.apply(to));
                    }
                    case "DATA" -> {
                        say(line, "354 go on");
                        for (var text = in.readLine(); !".".equals(text); text = in.readLine()) {
                            if (text == null) {
                                return;
                            }
                        }
                        var said = verdict.of(to);
                        if (said == null) {
                            return;
                        }
                        if (said.startsWith("2")) {
                            taken.add(to);
                        }
                        say(line, said);
                    }
                    case "QUIT" -> {
                        say(line, "221 bye");
                        return;
                    }
                    default -> say(line, "250 ok");
                }
            }
        } catch (IOException gone) {
            return;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private static void say(Socket line, String words) throws IOException {
        line.getOutputStream().write((words + "\r\n").getBytes(StandardCharsets.ISO_8859_1));
        line.getOutputStream().flush();
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
