package io.relata.host.plugins;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.relata.host.ToldClock;
import io.relata.platform.plugin.Contributed;
import io.relata.platform.plugin.Placed;
import io.relata.platform.plugin.Placement;
import io.relata.platform.problem.Problem;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ExtensionRegistryTests {

    private final ToldClock clock = new ToldClock(Instant.parse("2026-11-20T09:00:00Z"));
    private final Faults faults = new Faults(clock);
    private final CallWatch watch = new CallWatch(faults, Duration.ofMinutes(1));
    private final ExtensionRegistry registry = new ExtensionRegistry(faults, watch);

    record Section(String id, Placement placement) implements Placed {}

    @AfterEach
    void stopWatching() {
        watch.destroy();
    }

    @Test
    void sortsByOrderAndThenByDeclaration() {
        registry.put("a", "A", List.of(at("last", Placement.LAST), at("one", Placement.NORMAL)));
        registry.put("b", "B", List.of(at("two", Placement.NORMAL), at("first", Placement.FIRST)));

        assertThat(ids()).containsExactly("b.first", "a.one", "b.two", "a.last");
    }

    @Test
    void grantsWishesToStandBeforeAndAfterAlsoInChains() {
        registry.put("a", "A", List.of(at("x", Placement.NORMAL), at("y", Placement.NORMAL)));
        registry.put(
                "b",
                "B",
                List.of(
                        at("second", Placement.after("b.behindX")),
                        at("behindX", Placement.after("a.x")),
                        at("alsoBehindX", Placement.after("a.x")),
                        at("beforeX", Placement.before("a.x"))));

        assertThat(ids()).containsExactly("b.beforeX", "a.x", "b.behindX", "b.second", "b.alsoBehindX", "a.y");
    }

    @Test
    void putsAWishWithoutAnAnchorLast() {
        registry.put("a", "A", List.of(at("lost", Placement.before("gone.section")), at("late", Placement.LAST)));

        assertThat(ids()).containsExactly("a.late", "a.lost");
    }

    @Test
    void swapsWhatAPluginBringsInOneStepAndTellsListeners() {
        var heard = new ArrayList<Integer>();
        var end = registry.onChange(
                () -> heard.add(registry.<Section>all(Section.class).size()));

        registry.put("a", "A", List.of(at("one", Placement.NORMAL), at("two", Placement.NORMAL)));
        registry.put("a", "A", List.of(at("three", Placement.NORMAL)));
        registry.remove("a");
        end.run();
        registry.put("a", "A", List.of(at("one", Placement.NORMAL)));

        assertThat(heard).containsExactly(2, 1, 0);
    }

    @Test
    void goesOnWhenAListenerFails() {
        var heard = new ArrayList<String>();
        registry.onChange(() -> {
            throw new IllegalStateException("listener");
        });
        registry.onChange(() -> heard.add("second"));

        registry.put("a", "A", List.of(at("one", Placement.NORMAL)));

        assertThat(heard).containsExactly("second");
    }

    @Test
    void turnsFaultsIntoTheFallback() {
        var section = put("one");

        assertThat(fails(section, new IllegalStateException("x"))).isEqualTo("fallback");
        assertThat(fails(section, new NoClassDefFoundError("x"))).isEqualTo("fallback");
        assertThat(fails(section, new StackOverflowError())).isEqualTo("fallback");
    }

    @Test
    void survivesAFaultThatCannotEvenDescribeItself() {
        assertThat(fails(put("one"), new Mute())).isEqualTo("fallback");
    }

    @Test
    void passesProblemsOn() {
        var section = put("one");

        assertThatThrownBy(() -> fails(section, Problem.notFound("x"))).isInstanceOf(Problem.class);
    }

    @Test
    void logsAndPassesOnThatMemoryIsOut() {
        var section = put("one");

        assertThatThrownBy(() -> fails(section, new OutOfMemoryError("test"))).isInstanceOf(OutOfMemoryError.class);
    }

    @Test
    void switchesAContributionOffThatFailsAgainAndAgain() {
        var bad = put("bad");
        var calls = new ArrayList<String>();
        for (int i = 0; i < Faults.LIMIT; i++) {
            fails(bad, new IllegalStateException("fault " + i));
        }

        var answer =
                registry.<String>guarded(bad, "drawing", () -> String.valueOf(calls.add("called")), () -> "fallback");

        assertThat(answer).isEqualTo("fallback");
        assertThat(calls).isEmpty();
        assertThat(registry.mutedOf("a")).singleElement().satisfies(muted -> {
            assertThat(muted.contributionId()).isEqualTo("bad");
            assertThat(muted.fault()).isEqualTo("IllegalStateException: fault 4");
        });
    }

    @Test
    void forgivesFaultsThatAreFarApart() {
        var section = put("one");
        for (int i = 0; i < 3 * Faults.LIMIT; i++) {
            fails(section, new IllegalStateException("now and then"));
            clock.pass(Duration.ofMinutes(3));
        }

        assertThat(registry.mutedOf("a")).isEmpty();
    }

    @Test
    void givesAContributionAnotherChanceWhenItsPluginStartsAgain() {
        var bad = put("bad");
        for (int i = 0; i < Faults.LIMIT; i++) {
            fails(bad, new IllegalStateException("x"));
        }

        var again = put("bad");

        assertThat(registry.<String>guarded(again, "drawing", () -> "drawn", () -> "fallback"))
                .isEqualTo("drawn");
    }

    private String fails(Contributed<?> from, Throwable fault) {
        return registry.<String>guarded(
                from, "drawing", () -> ExtensionRegistryTests.<RuntimeException>raise(fault), () -> "fallback");
    }

    @SuppressWarnings("unchecked")
    private static <T extends Throwable> String raise(Throwable fault) throws T {
        throw (T) fault;
    }

    private Contributed<?> put(String id) {
        registry.put("a", "A", List.of(at(id, Placement.NORMAL)));
        return registry.<Section>all(Section.class).getFirst();
    }

    private static Section at(String id, Placement placement) {
        return new Section(id, placement);
    }

    private List<String> ids() {
        return registry.<Section>all(Section.class).stream()
                .map(Contributed::qualifiedId)
                .toList();
    }

    private static final class Mute extends RuntimeException {

        @Override
        public String getMessage() {
            throw new IllegalStateException("not even this works");
        }
    }
}
