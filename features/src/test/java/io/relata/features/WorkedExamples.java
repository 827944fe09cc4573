package io.relata.features;

import io.relata.features.DocumentationTable.Outcome;
import io.relata.features.DocumentationTable.Row;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Knows the worked examples the product is accepted by: their ids, the tests that prove them, and those that wait. */
record WorkedExamples(List<String> ids, List<Waiting> waiting, Map<String, List<ExampleTest>> tests) {

    /**
     * An example, or a part of one, that needs what is not there yet.
     *
     * @param isWhole whether all of it waits
     * @param title what waits
     */
    record Waiting(String id, boolean isWhole, String title, String reason) {}

    private static final String FILE = "acceptance.html";

    static WorkedExamples of(Path root) {
        var waiting = lines("waiting.csv").stream()
                .map(line -> line.split(";", -1))
                .map(cells -> new Waiting(cells[0], cells[1].equals("whole"), cells[2], cells[3]))
                .toList();
        var tests = ExampleTest.find(root).stream()
                .collect(Collectors.groupingBy(ExampleTest::id, LinkedHashMap::new, Collectors.toList()));
        return new WorkedExamples(lines("ids.txt"), waiting, tests);
    }

    private static List<String> lines(String file) {
        try (InputStream content =
                Objects.requireNonNull(WorkedExamples.class.getResourceAsStream("/acceptance/" + file), file)) {
            return new String(content.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Makes the page that tells of each example where it is proved, how the last run went, and what it waits for. */
    DocumentationTable table() {
        var rows = new ArrayList<Row>();
        var all = new TreeSet<>(tests.keySet());
        all.removeAll(ids);
        ids.forEach(id -> rows.add(row(id)));
        all.forEach(id -> rows.add(row(id)));
        return new DocumentationTable(
                FILE,
                "Acceptance examples",
                List.of("Example", "What it shows", "State", "Proved by", "Waits for"),
                rows);
    }

    private Row row(String id) {
        var proofs = tests.getOrDefault(id, List.of());
        var waits = waiting.stream().filter(each -> each.id().equals(id)).toList();
        var runs = proofs.stream().map(ExampleTest::lastRun).toList();
        return new Row(
                outcome(runs),
                List.of(
                        id,
                        joined(Stream.concat(
                                proofs.stream().map(ExampleTest::title),
                                waits.stream().filter(Waiting::isWhole).map(Waiting::title))),
                        runs.isEmpty() ? "waits" : joined(runs.stream().map(SurefireReport.Run::word)),
                        joined(proofs.stream().map(ExampleTest::name)),
                        joined(waits.stream()
                                .map(each -> each.isWhole() ? each.reason() : each.reason() + ": " + each.title()))));
    }

    private static Outcome outcome(List<SurefireReport.Run> runs) {
        if (runs.contains(SurefireReport.Run.FAILED)) {
            return Outcome.BAD;
        }
        return runs.isEmpty() || runs.contains(SurefireReport.Run.NOT_RUN) ? Outcome.OPEN : Outcome.OK;
    }

    private static String joined(Stream<String> texts) {
        return texts.distinct().collect(Collectors.joining("; "));
    }
}
