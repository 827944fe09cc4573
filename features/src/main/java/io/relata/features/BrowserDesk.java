package io.relata.features;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A person's browser: Chromium with one page. Playwright's objects belong to the thread that made them, so every call
 * goes to one owner thread.
 */
public final class BrowserDesk implements AutoCloseable {

    private static final int SECONDS = 120;

    /** Milliseconds: a busy machine is slow, which is no fault. */
    private static final int PATIENCE = 20_000;

    private final ExecutorService owner = Executors.newSingleThreadExecutor(task -> {
        var thread = new Thread(task, "browser");
        thread.setDaemon(true);
        return thread;
    });
    private @Nullable Playwright playwright;
    private @Nullable Page page;

    /**
     * Open a browser.
     *
     * @param language the browser's language
     * @param width of the window in pixels
     * @param height of the window in pixels
     */
    public static BrowserDesk open(String language, int width, int height) {
        var desk = new BrowserDesk();
        desk.run(() -> desk.start(language, width, height));
        return desk;
    }

    private void start(String language, int width, int height) {
        var driver = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        playwright = driver;
        Browser browser = driver.chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(chromium())
                        .setArgs(List.of(
                                "--no-sandbox",
                                "--disable-gpu",
                                "--disable-quic",
                                "--no-first-run",
                                "--disable-background-networking",
                                "--disable-component-update",
                                "--disable-sync")));
        BrowserContext context = browser.newContext(new Browser.NewContextOptions()
                .setLocale(language)
                .setViewportSize(width, height)
                .setReducedMotion(com.microsoft.playwright.options.ReducedMotion.REDUCE));
        context.setDefaultTimeout(PATIENCE);
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
        page = context.newPage();
    }

    /** Find the system's Chromium. */
    static Path chromium() {
        var named = Optional.ofNullable(System.getProperty("relata.chromium"))
                .or(() -> Optional.ofNullable(System.getenv("RELATA_CHROMIUM")))
                .map(Path::of);
        var usual = Stream.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome")
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
        return named.or(() -> usual)
                .orElseThrow(() -> new IllegalStateException(
                        "No Chromium found: install the package 'chromium' or name one in RELATA_CHROMIUM"));
    }

    /**
     * Do something with the page.
     *
     * @param work what to do
     * @return its value
     */
    public <T extends @Nullable Object> T on(Function<Page, T> work) {
        try {
            return owner.submit(() -> work.apply(openPage())).get(SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof Error error) {
                throw error;
            }
            if (failed.getCause() instanceof RuntimeException fault) {
                throw fault;
            }
            throw new IllegalStateException(failed);
        } catch (TimeoutException late) {
            throw new AssertionError("The page did not answer within " + SECONDS + " s", late);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    /** Do something with the page that has no value. */
    public void does(Consumer<Page> work) {
        on(page -> {
            work.accept(page);
            return page;
        });
    }

    private Page openPage() {
        var open = page;
        if (open == null) {
            throw new IllegalStateException("The browser is closed");
        }
        return open;
    }

    private void run(Runnable work) {
        try {
            owner.submit(work).get(SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException failed) {
            throw new IllegalStateException("The browser could not be started", failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    @Override
    public void close() {
        run(() -> {
            var driver = playwright;
            if (driver != null) {
                driver.close();
            }
            page = null;
        });
        owner.shutdown();
    }
}
