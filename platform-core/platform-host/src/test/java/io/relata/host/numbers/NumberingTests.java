package io.relata.host.numbers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.relata.host.TestHost;
import io.relata.host.schema.TestDatabase;
import io.relata.platform.change.ChangeRequest;
import io.relata.platform.change.Changed;
import io.relata.platform.number.NumberSeries;
import io.relata.platform.number.Numbering;
import io.relata.platform.problem.Problem;
import io.relata.platform.problem.ProblemCode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(TestDatabase.class)
class NumberingTests {

    private final TestHost host;
    private final Numbering numbering;

    NumberingTests(TestDatabase engine) {
        host = TestHost.start(engine);
        numbering = host.get(Numbering.class);
    }

    @AfterEach
    void close() {
        host.close();
    }

    private static Map<String, @Nullable Object> values(@Nullable Object... pairs) {
        var values = new HashMap<String, @Nullable Object>();
        for (int i = 0; i < pairs.length; i += 2) {
            values.put(String.valueOf(pairs[i]), pairs[i + 1]);
        }
        return values;
    }

    private Changed<NumberSeries> contacts(@Nullable Object... more) {
        var values = values("code", "cont", "description", "Contacts", "startingNo", "CT000010");
        values.putAll(values(more));
        return numbering.create(values);
    }

    private String draw() {
        return host.changes()
                .make(ChangeRequest.of("contacts.write", "added"), change -> numbering.draw("CONT"))
                .value();
    }

    private static void refuses(ProblemCode code, @Nullable String field, ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOfSatisfying(Problem.class, problem -> {
            assertThat(problem.code()).isEqualTo(code);
            assertThat(problem.field().orElse(null)).isEqualTo(field);
        });
    }

    @Test
    void drawsOneAfterTheOther() {
        contacts("increment", 5);

        assertThat(List.of(draw(), draw(), draw())).containsExactly("CT000010", "CT000015", "CT000020");
        assertThat(numbering.find("CONT").map(NumberSeries::lastNoUsed)).contains("CT000020");
        assertThat(numbering.peek("CONT")).contains("CT000025");
        assertThat(numbering.peek("CONT")).contains("CT000025");
    }

    @Test
    void countsTheLastDigitsOnly() {
        numbering.create(values("code", "A", "startingNo", "2026-09-X"));

        assertThat(List.of(numbering.draw("A"), numbering.draw("A"))).containsExactly("2026-09-X", "2026-10-X");
    }

    @Test
    void growsBeyondItsWidth() {
        numbering.create(values("code", "A", "startingNo", "A9"));

        assertThat(List.of(numbering.draw("A"), numbering.draw("A"))).containsExactly("A9", "A10");
    }

    @Test
    void drawsNoNumberTwiceInManyThreads() throws Exception {
        contacts();
        var drawn = new ConcurrentLinkedQueue<String>();
        try (var pool = Executors.newFixedThreadPool(8)) {
            var running = new ArrayList<Future<?>>();
            for (int thread = 0; thread < 8; thread++) {
                running.add(pool.submit(() -> {
                    for (int i = 0; i < 200; i++) {
                        drawn.add(draw());
                    }
                }));
            }
            for (var each : running) {
                each.get(60, TimeUnit.SECONDS);
            }
        }

        assertThat(drawn).hasSize(1_600).doesNotHaveDuplicates();
    }

    @Test
    void sharesASeriesWithAnotherProcess() {
        contacts();
        var drawn = new ArrayList<String>();
        try (var other = TestHost.start(host.address(), java.nio.file.Path.of("target"), h -> {})) {
            for (int i = 0; i < 50; i++) {
                drawn.add(draw());
                drawn.add(other.get(Numbering.class).draw("CONT"));
            }
        }

        assertThat(drawn).doesNotHaveDuplicates();
    }

    @Test
    void losesNumbersOnlyWhereGapsAreAllowed() {
        contacts("allowGaps", false);
        draw();

        assertThatThrownBy(() -> host.changes().run(ChangeRequest.of("contacts.write", "added"), change -> {
                    assertThat(numbering.draw("CONT")).isEqualTo("CT000011");
                    throw new IllegalStateException("refused later");
                }))
                .isInstanceOf(IllegalStateException.class);

        assertThat(draw()).isEqualTo("CT000011");
    }

    @Test
    void drawsWithoutGapsInManyThreads() throws Exception {
        contacts("allowGaps", false);
        var drawn = new ConcurrentLinkedQueue<String>();
        try (var pool = Executors.newFixedThreadPool(8)) {
            for (int thread = 0; thread < 8; thread++) {
                pool.submit(() -> {
                    for (int i = 0; i < 20; i++) {
                        drawn.add(draw());
                    }
                });
            }
        }

        assertThat(drawn).hasSize(160).doesNotHaveDuplicates();
        assertThat(numbering.find("CONT").map(NumberSeries::lastNoUsed)).contains("CT000169");
    }

    @Test
    void givesBackWhatItReservedWhenTheProductStops() {
        contacts();
        String last = "";
        for (int i = 0; i < 20; i++) {
            last = draw();
        }
        host.close();

        try (var again = TestHost.start(host.address())) {
            assertThat(again.get(Numbering.class).find("CONT").map(NumberSeries::lastNoUsed))
                    .contains(last);
        }
    }

    @Test
    void stopsAtTheEndingNumber() {
        contacts("endingNo", "CT000011", "warningNo", "CT000010");
        draw();
        draw();

        assertThat(numbering.peek("CONT")).isEmpty();
        refuses(ProblemCode.STATE, null, this::draw);
    }

    @Test
    void drawsOnlyWhereItMay() {
        contacts("defaultNos", false, "manualNos", true);

        numbering.requireManual("CONT");
        numbering.requireManual(null);
        refuses(ProblemCode.STATE, null, this::draw);
        refuses(ProblemCode.REQ, null, () -> numbering.draw(null));
        refuses(ProblemCode.REF, null, () -> numbering.draw("NONE"));
    }

    @Test
    void allowsTypedNumbersOnlyWhereItSaysSo() {
        contacts();

        refuses(ProblemCode.STATE, null, () -> numbering.requireManual("CONT"));
    }

    @Test
    void refusesASeriesThatCannotWork() {
        refuses(ProblemCode.REQ, "code", () -> numbering.create(values("startingNo", "A1")));
        refuses(ProblemCode.REQ, "startingNo", () -> numbering.create(values("code", "A")));
        refuses(ProblemCode.FORMAT, "startingNo", () -> contacts("startingNo", "ABC"));
        refuses(ProblemCode.FORMAT, "endingNo", () -> contacts("endingNo", "XX000099"));
        refuses(ProblemCode.FORMAT, "endingNo", () -> contacts("endingNo", "CT000001"));
        refuses(ProblemCode.FORMAT, "increment", () -> contacts("increment", 0));
        refuses(ProblemCode.FORMAT, "colour", () -> contacts("colour", "red"));
        contacts();
        refuses(ProblemCode.DUP, "code", this::contacts);
        host.access().user("bert");
        refuses(ProblemCode.DENIED, null, () -> contacts("code", "OTHER"));
    }

    @Test
    void goesOnFromANewLastNumber() {
        var series = contacts().value();
        for (int i = 0; i < 10; i++) {
            draw();
        }

        numbering.update("CONT", series.version(), values("lastNoUsed", "CT000500"));

        assertThat(draw()).isEqualTo("CT000501");
    }

    @Test
    void refusesToGoBack() {
        var series = contacts().value();
        draw();
        draw();

        refuses(
                ProblemCode.STATE,
                "lastNoUsed",
                () -> numbering.update("CONT", series.version(), values("lastNoUsed", "CT000010")));
        refuses(
                ProblemCode.STATE,
                "lastNoUsed",
                () -> numbering.update("CONT", series.version(), values("lastNoUsed", null)));
        assertThat(draw()).isEqualTo("CT000012");
    }

    @Test
    void keepsWhatAFormSendsBackUnchanged() {
        contacts();
        for (int i = 0; i < 10; i++) {
            draw();
        }
        var shown = numbering.find("CONT").orElseThrow();

        numbering.update(
                "CONT",
                shown.version(),
                values("description", "All", "lastNoUsed", shown.lastNoUsed(), "increment", 1));

        assertThat(draw()).isEqualTo("CT000020");
    }

    @Test
    void beginsAnewWithAnotherForm() {
        var series = contacts().value();
        draw();

        numbering.update("CONT", series.version(), values("startingNo", "K-01"));

        assertThat(List.of(draw(), draw())).containsExactly("K-01", "K-02");
    }

    @Test
    void drawsFromASeriesMadeInTheSameChange() {
        var drawn = host.changes()
                .make(ChangeRequest.of("setup", "demo"), change -> {
                    contacts();
                    return List.of(numbering.draw("CONT"), numbering.draw("CONT"));
                })
                .value();

        assertThat(drawn).containsExactly("CT000010", "CT000011");
        assertThat(draw()).isEqualTo("CT000012");
    }

    @Test
    void keepsTheHistoryOfASeriesAndUndoesIt() {
        var series = contacts();
        var changed = numbering.update("CONT", series.value().version(), values("manualNos", true));

        host.changes().undo(changed.changeSet());

        assertThat(numbering.find("CONT").map(NumberSeries::manualNos)).contains(false);
        refuses(ProblemCode.CONFLICT, null, () -> numbering.delete("CONT", 1));
        var version = numbering.find("CONT").orElseThrow().version();
        numbering.delete("CONT", version);
        assertThat(numbering.all()).isEmpty();
    }
}
