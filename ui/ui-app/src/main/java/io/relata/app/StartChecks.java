package io.relata.app;

import io.relata.host.schema.StartRefused;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Look, before anything else is done, whether the product can start at all; what is wrong is said in one line. */
final class StartChecks {

    private static final int OLDEST_JAVA = 21;

    private StartChecks() {}

    /**
     * Check.
     *
     * @param settings what the product is started with
     * @throws StartRefused saying what to do
     */
    static void check(StartSettings settings) {
        int java = Runtime.version().feature();
        if (java < OLDEST_JAVA) {
            throw new StartRefused("Java " + java + " is too old: Relata needs Java 21 or newer.", null);
        }
        settings.clock();
        requireFreePort(settings.address(), settings.port());
        requireWritable(settings.data());
    }

    private static void requireFreePort(String address, int port) {
        try (var socket = new ServerSocket()) {
            socket.bind(new InetSocketAddress(InetAddress.getByName(address), port));
        } catch (UnknownHostException unknown) {
            throw new StartRefused(
                    "RELATA_ADDRESS is " + address
                            + ", which is no address of this machine; use 127.0.0.1 or 0.0.0.0 for all networks.",
                    unknown);
        } catch (IOException taken) {
            throw new StartRefused(
                    "Port " + port + " on " + address + " cannot be used (" + taken.getMessage()
                            + "). Stop the program that uses it, or choose another port: RELATA_PORT=" + (port + 1)
                            + ".",
                    taken);
        }
    }

    private static void requireWritable(Path data) {
        try {
            Files.createDirectories(data);
            Files.delete(Files.createTempFile(data, "start", ".check"));
        } catch (IOException unwritable) {
            throw new StartRefused(
                    "The data folder " + data
                            + " cannot be written to. Give this user the right to, or name another folder with"
                            + " RELATA_DATA.",
                    unwritable);
        }
    }
}
