package io.relata.host.changes;

import static io.relata.host.changes.Shop.CUSTOMER;
import static io.relata.host.changes.Shop.CUSTOMER_ID;
import static io.relata.host.changes.Shop.ORDER;
import static io.relata.host.changes.Shop.TEXT;
import static io.relata.host.changes.Shop.customer;
import static io.relata.host.changes.Shop.request;
import static java.nio.charset.StandardCharsets.UTF_8;

import io.relata.host.TestHost;
import io.relata.host.schema.DatabaseAddress;
import io.relata.host.schema.TestDatabase;
import io.relata.platform.change.Values;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Writes changes of two rows until it is killed, and notes each in a file once it is committed. */
final class CrashWriter {

    private static final int THREADS = 4;

    private CrashWriter() {}

    /** Runs with the data folder, the file of acknowledgements and a prefix for codes. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        var data = Path.of(arguments[0]);
        var acknowledged = FileChannel.open(
                Path.of(arguments[1]), StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.APPEND);
        var host = TestHost.start(DatabaseAddress.embedded(data), data, before -> {});
        if (arguments[2].equals("r0")) {
            Shop.open(host, TestDatabase.H2);
        }
        var threads = new Thread[THREADS];
        for (int i = 0; i < THREADS; i++) {
            var prefix = arguments[2] + "t" + i + "n";
            threads[i] = new Thread(() -> write(host, acknowledged, prefix));
            threads[i].start();
        }
        for (var thread : threads) {
            thread.join();
        }
    }

    private static void write(TestHost host, FileChannel acknowledged, String prefix) {
        for (int number = 0; ; number++) {
            var code = prefix.toUpperCase(java.util.Locale.ROOT) + number;
            host.changes().run(request("crash"), change -> {
                var customer = change.insert(CUSTOMER, customer(code, "Customer " + code));
                change.insert(ORDER, Values.none().with(CUSTOMER_ID, customer).with(TEXT, code));
            });
            try {
                acknowledged.write(ByteBuffer.wrap((code + "\n").getBytes(UTF_8)));
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }
    }
}
