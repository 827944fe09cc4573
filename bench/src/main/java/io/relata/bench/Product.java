package io.relata.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Comparator;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** The product under test: one started for the purpose, on data of its own, or one that runs already. */
final class Product implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(180);

    private final String url;
    private final @Nullable Process process;
    private final @Nullable Path data;

    private Product(String url, @Nullable Process process, @Nullable Path data) {
        this.url = url;
        this.process = process;
        this.data = data;
    }

    /** Start the product, or use the one the options name. */
    static Product of(Options options, Databases databases) throws IOException, SQLException {
        if (options.url() != null) {
            return new Product(options.url(), null, null);
        }
        var jar = Path.of(System.getProperty("relata.home", "ui/ui-app/target/relata"), "relata.jar");
        if (!Files.exists(jar)) {
            throw new IllegalArgumentException("There is no product in " + jar + ": build it with ./relata build");
        }
        var data = Files.createTempDirectory("relata-bench");
        var port = freePort();
        var product = new Product(
                "http://127.0.0.1:" + port, start(jar, data, port, options, databases.empty(data, "relata")), data);
        product.awaitReady();
        return product;
    }

    String url() {
        return url;
    }

    /** Measure what it does to the machine; a product elsewhere cannot be looked at. */
    ServerLoad load() {
        return new ServerLoad(process == null ? null : process.pid());
    }

    @Override
    public void close() throws IOException {
        if (process != null) {
            process.destroy();
            try {
                process.waitFor(30, TimeUnit.SECONDS);
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
            process.destroyForcibly();
        }
        if (data != null) {
            try (var files = Files.walk(data)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.deleteIfExists(file);
                }
            }
        }
    }

    private static Process start(Path jar, Path data, int port, Options options, Databases.Address database)
            throws IOException {
        var builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "--enable-native-access=ALL-UNNAMED",
                "--add-modules=jdk.incubator.vector",
                "-jar",
                jar.toString());
        var environment = builder.environment();
        environment.put("RELATA_PORT", Integer.toString(port));
        environment.put("RELATA_ADDRESS", "127.0.0.1");
        environment.put("RELATA_DATA", data.toString());
        environment.put("RELATA_PLUGINS", data.resolve("plugins").toString());
        environment.put("RELATA_ADMIN_PASSWORD", options.password());
        environment.put("RELATA_DB_URL", database.url());
        environment.put("RELATA_DB_USER", database.user());
        environment.put("RELATA_DB_PASSWORD", database.password());
        builder.redirectErrorStream(true)
                .redirectOutput(data.resolve("product.log").toFile());
        return builder.start();
    }

    private void awaitReady() throws IOException {
        var end = System.nanoTime() + PATIENCE.toNanos();
        try (var client = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(URI.create(url + "/api/v1/me"))
                    .timeout(Duration.ofSeconds(5))
                    .build();
            while (System.nanoTime() < end && process != null && process.isAlive()) {
                if (answers(client, request)) {
                    return;
                }
            }
        }
        var log = data == null ? "" : Files.readString(data.resolve("product.log"));
        close();
        throw new IllegalStateException("The product did not start:\n" + log);
    }

    private static boolean answers(HttpClient client, HttpRequest request) {
        try {
            return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 401;
        } catch (IOException notYet) {
            pause();
            return false;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(200);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException none) {
            throw new UncheckedIOException(none);
        }
    }
}
