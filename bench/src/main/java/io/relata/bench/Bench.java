package io.relata.bench;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/** Starts the product, fills it, measures it and prints a table. */
final class Bench {

    private static final long SEED = 7;
    private static final int PAGES = 100;
    private static final int[] CLIENTS = {1, 8};

    private final Options options;
    private final Report report;
    private final Driver driver;
    private final Generator generator = new Generator(SEED);

    private Bench(Options options, Report report) {
        this.options = options;
        this.report = report;
        this.driver = new Driver(options.seconds());
    }

    /** Run from the command line. */
    public static void main(String[] arguments) throws Exception {
        var out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        Options options;
        try {
            options = Options.read(List.of(arguments), System.getenv("RELATA_ADMIN_PASSWORD"));
        } catch (IllegalArgumentException misunderstood) {
            out.println(misunderstood.getMessage());
            System.exit(2);
            return;
        }
        new Bench(options, new Report(out)).run();
    }

    private void run() throws IOException, SQLException {
        try (var databases = Databases.of(options)) {
            run(databases);
        }
    }

    private void run(Databases databases) throws IOException, SQLException {
        report.say(
                "Java %s, %s, %d processors, load %.1f before it began",
                Runtime.version(), databases, Runtime.getRuntime().availableProcessors(), OtherLoad.average1Minute());
        var floors = floors(databases);
        try (var product = Product.of(options, databases)) {
            var api = Api.signIn(product.url(), options.user(), options.password());
            var began = System.nanoTime();
            var register = LoadedRegister.load(api, generator, options.size());
            report.say(
                    "%d contacts loaded over REST, %.0f per second",
                    register.size(), register.size() * 1e9 / (System.nanoTime() - began));
            var others = new OtherLoad(product.load());
            report.table(measure(new RestOperations(register).all(), product.load()), floors);
            interactions(register, product.load(), floors);
            report.disturbance(others.average());
            pages(product);
            product.load()
                    .peakMegabytes()
                    .ifPresent(peak -> report.say("The product's memory was at most %d MB", peak));
        }
        report.say("CPU is the server's per operation; a ratio is that by the bare database's or index's.");
    }

    private void interactions(LoadedRegister register, ServerLoad load, Map<String, Measured> floors) {
        var run = new InteractionRun(register, report);
        run.logEverybody();
        run.talkToOne();
        report.table(measure(run.all(), load), floors);
    }

    private void pages(Product product) {
        var pages = OpenPages.signIn(product.url(), options.user(), options.password());
        for (int warm = 0; warm < 10; warm++) {
            pages.open("contacts");
        }
        var before = product.load().liveBytes();
        for (int page = 0; page < PAGES; page++) {
            pages.open("contacts");
        }
        var after = product.load().liveBytes();
        if (before.isPresent() && after.isPresent()) {
            report.say(
                    "An open list page keeps %d KB of live memory (%d pages)",
                    (after.getAsLong() - before.getAsLong()) / PAGES / 1_024, PAGES);
        }
    }

    private List<Measured> measure(List<Operation> operations, ServerLoad load) {
        var measured = new ArrayList<Measured>();
        for (Operation operation : operations) {
            for (int clients : CLIENTS) {
                measured.add(driver.measure(operation, clients, load::cpuMillis));
            }
        }
        return measured;
    }

    private Map<String, Measured> floors(Databases databases) throws IOException, SQLException {
        var folder = Files.createTempDirectory("relata-floor");
        var floors = new HashMap<String, Measured>();
        try (var database = new DatabaseFloor(databases.empty(folder, "floor"), generator, options.size());
                var index = new IndexFloor(folder, generator, options.size())) {
            var operations = new ArrayList<>(database.all());
            operations.addAll(index.all());
            for (Operation operation : operations) {
                floors.put(operation.name(), driver.measure(operation, 1, Bench::ownCpuMillis));
            }
        } finally {
            delete(folder);
        }
        return floors;
    }

    private static OptionalDouble ownCpuMillis() {
        return OptionalDouble.of(ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() / 1e6);
    }

    private static void delete(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }
}
