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

/** Knows the worked examples the product is accepted by: their ids, the tests that prove them, and those that wait. */
record WorkedExamples(List<String> ids, List<Waiting> waiting, Map<String, List<ExampleTest>> tests) {

    /**
     * An example, or a part of one, that needs what is not there yet.
     *
     * @param part the part, blank when all of it waits
     */
    record Waiting(String id, String part, String reason) {

        boolean isWhole() {
            return part.isBlank();
        }
    }

    private static final String FILE = "acceptance.html";

    static WorkedExamples of(Path root) {
        var waiting = lines("waiting.csv").stream()
                .map(line -> line.split(";", -1))
                .map(cells -> new Waiting(cells[0], cells[1], cells[2]))
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
                List.of("Example", "What it shows", "Proved by", "Last run", "Waits for"),
                rows);
    }

    private Row row(String id) {
        var proofs = tests.getOrDefault(id, List.of());
        var runs = proofs.stream().map(ExampleTest::lastRun).toList();
        var outcome = runs.contains(SurefireReport.Run.FAILED)
                ? Outcome.BAD
                : !runs.isEmpty() && runs.stream().allMatch(SurefireReport.Run.PASSED::equals)
                        ? Outcome.OK
                        : Outcome.OPEN;
        return new Row(
                outcome,
                List.of(
                        id,
                        joined(proofs.stream().map(ExampleTest::title).toList()),
                        joined(proofs.stream().map(ExampleTest::simpleClass).toList()),
                        joined(runs.stream().map(SurefireReport.Run::word).toList()),
                        joined(waiting.stream()
                                .filter(each -> each.id().equals(id))
                                .map(each -> each.isWhole() ? each.reason() : each.reason() + " (" + each.part() + ")")
                                .toList())));
    }

    private static String joined(List<String> texts) {
        return texts.stream().distinct().collect(Collectors.joining("; "));
    }
}
