package io.relata.app;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * Speak to whoever started the product at the command line.
 *
 * @param out what is worth knowing
 * @param errors what went wrong
 */
record Terminal(PrintStream out, PrintStream errors) {

    /** Speak to the process's own streams. */
    static Terminal system() {
        return new Terminal(stream(FileDescriptor.out), stream(FileDescriptor.err));
    }

    void say(String line) {
        out.println(line);
    }

    void complain(String line) {
        errors.println("relata: " + line);
    }

    private static PrintStream stream(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
    }
}
