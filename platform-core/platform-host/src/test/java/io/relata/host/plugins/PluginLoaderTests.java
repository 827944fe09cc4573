package io.relata.host.plugins;

import static io.relata.host.plugins.PluginJars.plugin;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PluginLoaderTests {

    private static final int CYCLES = 20;

    @TempDir
    Path home;

    @Test
    void leavesNoLoaderBehindAfterTwentyCycles() {
        busy().build();

        try (var host = TestHost.start(home)) {
            for (int i = 0; i < CYCLES; i++) {
                host.plugins().stop("busy");
                host.plugins().start("busy");
                assertThat(host.plugin("busy").state()).isEqualTo(PluginState.STARTED);
            }

            assertThat(leftAfterCollection(host)).isZero();
        }
    }

    @Test
    void keepsNothingOfAPluginThatFailedToStart() {
        busy().type(
                        "Broken",
                        "@Component class Broken { Broken(Desk desk) { throw new IllegalStateException(\"x\"); } }")
                .build();

        try (var host = TestHost.start(home)) {
            assertThat(host.plugin("busy").state()).isEqualTo(PluginState.FAILED);
            assertThat(leftAfterCollection(host)).isZero();
        }
    }

    @Test
    void leavesNoCopyOfAJarBehind() {
        busy().build();

        try (var host = TestHost.start(home)) {
            host.plugins().stop("busy");

            assertThat(home.resolve("run").resolve("plugins")).isEmptyDirectory();
        }
    }

    /** Uses what pins loaders elsewhere: bundles, records through SQL and compared, bean properties. */
    private PluginJars busy() {
        return plugin(home.resolve("bundled"), "busy", "1.0.0")
                .resource("messages/busy.properties", "a=b")
                .changelog("create table p_busy_thing (id int primary key)", "insert into p_busy_thing values (1)")
                .entry("public void contribute(Contributions to) {"
                        + " to.add(Permission.of(\"busy.read\", \"x\")).add(PublishedService.of(Desk.class)); }")
                .type("Row", "public record Row(int id) {}")
                .type("Kind", "public enum Kind { ONE }")
                .type("Pair", "public record Pair(Kind kind) {}")
                .type(
                        "Form",
                        "public class Form { private String name; public String getName() { return name; }"
                                + " public void setName(String n) { name = n; } }")
                .type("Setup", """
                        @org.springframework.context.annotation.Configuration class Setup {
                            @org.springframework.context.annotation.Bean Form form() { return new Form(); }
                        }
                        """)
                .type("Desk", """
                        @Component public class Desk {
                            Desk(org.jooq.DSLContext sql, Form form) throws Exception {
                                sql.selectFrom("p_busy_thing").fetchInto(Row.class);
                                sql.selectFrom("p_busy_thing").fetch(r -> new Row(1));
                                var pair = new Pair(Kind.ONE);
                                if (!pair.equals(new Pair(Kind.ONE)) || pair.hashCode() != new Pair(Kind.ONE).hashCode()
                                        || !pair.toString().contains("ONE")) {
                                    throw new IllegalStateException();
                                }
                                java.util.ResourceBundle.getBundle("messages/busy", java.util.Locale.ENGLISH,
                                    getClass().getClassLoader());
                                java.beans.Introspector.getBeanInfo(Form.class);
                                org.springframework.beans.BeanUtils.getPropertyDescriptors(Form.class);
                                new org.springframework.beans.BeanWrapperImpl(form).setPropertyValue("name", "x");
                            }
                        }
                        """);
    }

    private static int leftAfterCollection(TestHost host) {
        var watchdog = host.bean(LoaderWatchdog.class);
        var deadline = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        while (!watchdog.leftovers().isEmpty() && System.nanoTime() < deadline) {
            System.gc();
            Thread.onSpinWait();
        }
        return watchdog.leftovers().size();
    }
}
