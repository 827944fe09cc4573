package io.relata.features;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** The product under test: started from its built folder with a database of its own, or somebody's by its address. */
public final class RunningProduct implements AutoCloseable {

    private static final String ADMIN = "admin";
    private static final String PASSWORD = "RELATA_ADMIN_PASSWORD";
    /** It lives too short to be compiled well. */
    private static final String SHORT_LIVED = "-Xmx512m -XX:TieredStopAtLevel=1";

    private static final Duration START_LIMIT = Duration.ofSeconds(90);

    private final URI url;
    private final String user;
    private final String password;
    private final @Nullable Process process;
    private final Path pictures;
    private final Map<StoryLanguage, RestClient> clients = new EnumMap<>(StoryLanguage.class);
    private @Nullable BrowserDesk browser;

    private RunningProduct(URI url, String user, String password, @Nullable Process process) {
        this.url = url;
        this.user = user;
        this.password = password;
        this.process = process;
        this.pictures = Path.of("target", "living-docs", "pictures");
    }

    /**
     * Connect to a running product.
     *
     * @param url its address
     * @param user who signs in, an administrator
     * @param password the password
     */
    public static RunningProduct at(URI url, String user, String password) {
        return new RunningProduct(url, user, password, null);
    }

    /**
     * Start the product from its built folder on a free port, with an empty database, and wait until it answers.
     *
     * @param home the built folder, with {@code relata.sh}
     * @param work an empty folder for its data and log
     * @param settings further settings, as environment variables; one password for several starts on the same data
     * @throws IllegalStateException with the end of its log when it does not start
     */
    public static RunningProduct start(Path home, Path work, Map<String, String> settings) {
        try {
            Files.createDirectories(work);
            int port = freePort();
            var secret = settings.getOrDefault(PASSWORD, "stories-" + Long.toString(System.nanoTime(), 36));
            var log = work.resolve("product.log").toFile();
            var command = command(home, work).redirectOutput(log);
            command.environment()
                    .putAll(Map.of(
                            "RELATA_PORT", Integer.toString(port), "RELATA_JAVA_OPTS", SHORT_LIVED, PASSWORD, secret));
            command.environment().putAll(settings);
            var started =
                    new RunningProduct(URI.create("http://127.0.0.1:" + port + "/"), ADMIN, secret, command.start());
            started.awaitHealth(log.toPath());
            return started;
        } catch (IOException unstartable) {
            throw new UncheckedIOException(unstartable);
        }
    }

    /**
     * Make the command that starts the product from its built folder with the Java of this process.
     *
     * @param home the built folder
     * @param work where it works and keeps its data
     * @param arguments of the command
     */
    static ProcessBuilder command(Path home, Path work, String... arguments) {
        var words = new ArrayList<String>();
        words.add(home.resolve("relata.sh").toAbsolutePath().toString());
        words.addAll(List.of(arguments));
        var command = new ProcessBuilder(words).directory(work.toFile()).redirectErrorStream(true);
        command.environment()
                .putAll(Map.of(
                        "RELATA_JAVA_HOME",
                        System.getProperty("java.home"),
                        "RELATA_DATA",
                        work.resolve("data").toAbsolutePath().toString()));
        return command;
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private void awaitHealth(Path log) throws IOException {
        var until = System.nanoTime() + START_LIMIT.toNanos();
        var http = HttpClient.newHttpClient();
        var request = HttpRequest.newBuilder(url.resolve("actuator/health"))
                .timeout(Duration.ofSeconds(2))
                .build();
        var running = process;
        while (System.nanoTime() < until && running != null && running.isAlive()) {
            try {
                if (http.send(request, BodyHandlers.discarding()).statusCode() == 200) {
                    return;
                }
                running.waitFor(100, TimeUnit.MILLISECONDS);
            } catch (IOException notYet) {
                pause(running);
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                break;
            }
        }
        close();
        var lines = Files.readAllLines(log);
        throw new IllegalStateException("The product did not start:\n"
                + String.join("\n", lines.subList(Math.max(0, lines.size() - 40), lines.size())));
    }

    private static void pause(Process running) {
        try {
            running.waitFor(200, TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    /** Tell its address, ending in a slash. */
    public URI url() {
        return url;
    }

    /** Tell the administrator's name. */
    public String user() {
        return user;
    }

    /** Tell the administrator's password. */
    public String password() {
        return password;
    }

    /** Call its REST interface as the administrator, with refusals in a language. */
    public synchronized RestClient rest(StoryLanguage language) {
        return clients.computeIfAbsent(
                language, each -> new RestClient(url.resolve("api/v1/"), user, password, each.tag()));
    }

    /** Tell the one browser of this product, opened on first use in a language. */
    public synchronized BrowserDesk browser(StoryLanguage language) {
        var open = browser;
        if (open == null) {
            open = BrowserDesk.open(language.tag(), 1280, 860);
            browser = open;
        }
        return open;
    }

    /** Take a picture of the page for the living documentation. */
    @Nullable
    String picture(StoryLanguage language, String story, String scenario) {
        var open = browser;
        if (open == null) {
            return null;
        }
        // a file system may know no other letters
        var name = Normalizer.normalize(language.tag() + "-" + story + "-" + scenario, Normalizer.Form.NFD)
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("\\p{M}+", "")
                        .replaceAll("[^a-z0-9]+", "-")
                + ".png";
        open.on(page ->
                page.screenshot(new com.microsoft.playwright.Page.ScreenshotOptions().setPath(pictures.resolve(name))));
        return name;
    }

    /**
     * Have its memory tidied up, all of it.
     *
     * @throws IllegalStateException when it is somebody else's product
     */
    public void collectGarbage() {
        var running = process;
        if (running == null) {
            throw new IllegalStateException("Only a product that was started here is tidied up");
        }
        var tool = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
        try {
            new ProcessBuilder(tool, Long.toString(running.pid()), "GC.run")
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
        } catch (IOException unstartable) {
            throw new UncheckedIOException(unstartable);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    /**
     * Kill the process as a power-off of the process would: at once and without a word.
     *
     * @throws IllegalStateException when it is somebody else's product
     */
    public void kill() throws IOException, InterruptedException {
        var running = process;
        if (running == null) {
            throw new IllegalStateException("Only a product that was started here is killed");
        }
        // not destroyForcibly: it closes the pipes of the process first
        new ProcessBuilder("kill", "-9", Long.toString(running.pid())).start().waitFor();
        running.waitFor();
    }

    @Override
    public synchronized void close() {
        var open = browser;
        if (open != null) {
            open.close();
            browser = null;
        }
        var running = process;
        if (running != null && running.isAlive()) {
            running.destroy();
            try {
                if (!running.waitFor(20, TimeUnit.SECONDS)) {
                    running.destroyForcibly();
                }
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                running.destroyForcibly();
            }
        }
    }
}
