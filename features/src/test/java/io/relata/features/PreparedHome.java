package io.relata.features;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** The built product, prepared for quick starts when it was not since it was built. */
final class PreparedHome {

    private static final int PREPARES_FROM_JAVA = 25;

    static final Path PATH = prepared(Path.of(System.getProperty("relata.home", "../ui/ui-app/target/relata")));

    private PreparedHome() {}

    private static Path prepared(Path home) {
        try (var one = FileChannel.open(
                Path.of("target", "prepare.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            // tests in other processes ask for it too; closing lets go of it
            one.lock();
            if (Runtime.version().feature() >= PREPARES_FROM_JAVA
                    && older(home.resolve("relata.aot"), home.resolve("relata.jar"))) {
                prepare(home);
            }
        } catch (IOException unstartable) {
            throw new UncheckedIOException(unstartable);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        return home;
    }

    private static void prepare(Path home) throws IOException, InterruptedException {
        var work = Files.createTempDirectory("relata-prepare");
        var log = work.resolve("prepare.log");
        var outcome = RunningProduct.command(home, work, "prepare")
                .redirectOutput(log.toFile())
                .start()
                .waitFor();
        if (outcome != 0) {
            throw new IllegalStateException("The product could not be prepared:\n" + Files.readString(log));
        }
        Files.delete(log);
        Files.delete(work);
    }

    private static boolean older(Path cache, Path jar) throws IOException {
        return Files.notExists(cache) || Files.getLastModifiedTime(cache).compareTo(Files.getLastModifiedTime(jar)) < 0;
    }
}
