package io.relata.host.plugins;

import static io.relata.host.plugins.PluginJars.plugin;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class PluginFaultTests {

    /** Short for a plugin that hangs, long for one that does not, on a busy machine too. */
    private static final String LIMIT = "relata.plugin-start-limit=4s";

    @TempDir
    Path home;

    static Stream<Arguments> faults() {
        return Stream.of(
                        "throw new IllegalStateException(\"on purpose\");",
                        "throw new NoClassDefFoundError(\"on purpose\");",
                        "throw new OutOfMemoryError(\"on purpose\");",
                        "over(); ",
                        "try { Thread.sleep(600_000); } catch (InterruptedException e) { }",
                        "while (!Thread.currentThread().isInterrupted()) { }")
                .flatMap(fault -> Stream.of("loading", "constructing", "contributing", "starting")
                        .map(where -> Arguments.of(where, fault)));
    }

    @ParameterizedTest
    @MethodSource("faults")
    void containsAFaultOnTheWayUp(String where, String fault) {
        plugin(home.resolve("bundled"), "good", "1.0.0").build();
        bad(where, fault).build();

        try (var host = TestHost.start(home, LIMIT)) {
            assertThat(host.plugin("good").state()).isEqualTo(PluginState.STARTED);
            assertThat(host.plugin("bad").state()).isEqualTo(PluginState.FAILED);
            assertThat(host.plugin("bad").why().orElseThrow().arguments().getFirst())
                    .isEqualTo("The bad");
        }
    }

    private PluginJars bad(String where, String fault) {
        var over = " static int over() { return over() + 1; } ";
        var jar = plugin(home.resolve("bundled"), "bad", "1.0.0");
        var contribute = "public void contribute(Contributions to) { %s } " + over;
        return switch (where) {
            case "loading" -> jar.entry("static { if (true) { " + fault + " } } " + contribute.formatted(""));
            case "constructing" -> jar.entry("public Entry() { " + fault + " } " + contribute.formatted(""));
            case "contributing" -> jar.entry(contribute.formatted("if (true) { " + fault + " }"));
            default ->
                jar.type(
                        "Desk",
                        "@Component class Desk { @jakarta.annotation.PostConstruct void open() { " + fault + " }" + over
                                + "}");
        };
    }

    @Test
    void stopsAPluginThatThrowsOrHangsWhileStopping() {
        plugin(home.resolve("bundled"), "thrower", "1.0.0")
                .type(
                        "Desk",
                        "@Component class Desk { @jakarta.annotation.PreDestroy void close() {"
                                + " throw new IllegalStateException(\"on purpose\"); } }")
                .build();

        try (var host = TestHost.start(home)) {
            host.plugins().stop("thrower");
            assertThat(host.plugin("thrower").state()).isEqualTo(PluginState.STOPPED);

            host.plugins().start("thrower");
            assertThat(host.plugin("thrower").state()).isEqualTo(PluginState.STARTED);
        }
    }

    @Test
    void refusesIdsThatAreTakenTwice() {
        plugin(home.resolve("bundled"), "twice", "1.0.0")
                .entry("public void contribute(Contributions to) {"
                        + " to.add(Permission.of(\"a.b\", \"x\")).add(Permission.of(\"a.b\", \"y\")); }")
                .build();

        try (var host = TestHost.start(home)) {
            assertThat(String.valueOf(host.plugin("twice").reason())).contains("contributed twice");
        }
    }

    static Stream<Arguments> migrations() {
        return Stream.of(
                Arguments.of("first", new String[] {"create nonsense", "create table p_bad_b (id int)"}),
                Arguments.of("mid", new String[] {
                    "create table p_bad_a (id int)", "create nonsense", "create table p_bad_b (id int)"
                }),
                Arguments.of("last", new String[] {"create table p_bad_a (id int)", "create nonsense"}));
    }

    @ParameterizedTest
    @MethodSource("migrations")
    void survivesAFailedMigrationAndMigratesWithACorrectedJar(String where, String[] statements) {
        plugin(home.resolve("bundled"), "good", "1.0.0").build();
        plugin(home.resolve("installed"), "bad", "1.0.0").changelog(statements).build();
        var corrected = statements.clone();
        for (int i = 0; i < corrected.length; i++) {
            corrected[i] = corrected[i].replace("create nonsense", "create table p_bad_mended (id int)");
        }
        var mended = plugin(home.resolve("uploads"), "bad", "1.0.1")
                .changelog(corrected)
                .build();

        try (var host = TestHost.start(home)) {
            assertThat(host.plugin("good").state()).isEqualTo(PluginState.STARTED);
            assertThat(host.plugin("bad").state()).isEqualTo(PluginState.FAILED);
            assertThat(host.plugin("bad").why().orElseThrow().key()).isEqualTo("platform.plugin.failed.migrate");

            host.plugins().install(mended);

            assertThat(host.plugin("bad").state()).isEqualTo(PluginState.STARTED);
            assertThat(host.bean(DSLContext.class).fetchCount(DSL.table("p_bad_mended")))
                    .isZero();
        }
    }

    @Test
    void bringsTheOldVersionBackWhenTheNewOnesMigrationFails() {
        plugin(home.resolve("installed"), "guest", "1.0.0")
                .changelog("create table p_guest_book (id int)")
                .build();
        var broken = plugin(home.resolve("uploads"), "guest", "2.0.0")
                .changelog("create table p_guest_book (id int)", "alter table p_guest_nowhere add x int")
                .build();

        try (var host = TestHost.start(home)) {
            assertThat(catchThrowable(() -> host.plugins().install(broken))).hasMessageContaining("failed.migrate");

            assertThat(host.plugin("guest").version()).isEqualTo("1.0.0");
            assertThat(host.plugin("guest").state()).isEqualTo(PluginState.STARTED);
        }
    }
}
