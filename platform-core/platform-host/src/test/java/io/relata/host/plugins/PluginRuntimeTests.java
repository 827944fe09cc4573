package io.relata.host.plugins;

import static io.relata.host.plugins.PluginJars.plugin;
import static io.relata.host.plugins.SamplePlugins.READS;
import static io.relata.host.plugins.SamplePlugins.assertReason;
import static io.relata.host.plugins.SamplePlugins.permissions;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PluginRuntimeTests {

    private static final byte[] CLASS_WITHOUT_BODY = {(byte) 0xCA, (byte) 0xFE, (byte) 0xBA, (byte) 0xBE, 0, 0, 0, 65};

    private final Path home;
    private final SamplePlugins samples;

    PluginRuntimeTests(@TempDir Path home) {
        this.home = home;
        this.samples = new SamplePlugins(home);
    }

    @Test
    void startsABundledPluginWithItsContributionsAndItsOwnContext() {
        plugin(samples.bundled(), "one", "1.0.0")
                .entry(READS.formatted("one.read"))
                .type("Desk", "@Component class Desk { Desk(Extensions live, org.jooq.DSLContext sql) {} }")
                .changelog("create table p_one_thing (id int primary key)")
                .build();

        try (var host = TestHost.start(home)) {
            assertThat(host.plugin("one").reason()).isNull();
            assertThat(host.plugin("one").state()).isEqualTo(PluginState.STARTED);
            assertThat(host.plugin("one").permissions()).containsExactly("one.read");
            assertThat(permissions(host)).containsExactly("one.read");
        }
    }

    @Test
    void letsDependentsUsePublishedServicesAndTheirTypes() {
        var base = samples.base();
        samples.user(base).build();

        try (var host = TestHost.start(home)) {
            assertThat(host.plugin("user").reason()).isNull();
            assertThat(permissions(host)).containsExactly("base.read", "user.read");
        }
    }

    @Test
    void keepsWhatIsNotPublishedToItself() {
        plugin(samples.bundled(), "base", "1.0.0")
                .type("Secret", "@Component public class Secret {}")
                .build();
        plugin(samples.bundled(), "user", "1.0.0")
                .type("Desk", "@Component class Desk { Desk(plugins.base.Secret secret) {} }")
                .dependsOn("base", samples.bundled().resolve("base-1.0.0.jar"))
                .build();

        try (var host = TestHost.start(home)) {
            assertThat(host.plugin("user").state()).isEqualTo(PluginState.FAILED);
            assertThat(reasonKey(host, "user")).isEqualTo("platform.plugin.failed.context");
        }
    }

    @Test
    void stopsDependentsFirstAndStartsThemAgainWithWhatTheyNeed() {
        samples.user(samples.base()).build();

        try (var host = TestHost.start(home)) {
            var others = host.plugins().stop("base");

            assertThat(others).extracting(PluginStatus::id).containsExactly("user");
            assertThat(reasonKey(host, "user")).isEqualTo("platform.plugin.needs.running");
            assertThat(host.plugin("base").state()).isEqualTo(PluginState.STOPPED);
            assertThat(permissions(host)).isEmpty();

            host.plugins().start("base");

            assertThat(host.plugin("user").state()).isEqualTo(PluginState.STARTED);
            assertThat(permissions(host)).containsExactly("base.read", "user.read");
        }
    }

    @Test
    void startsWhatAPluginNeedsBeforeIt() {
        samples.user(samples.base()).build();

        try (var host = TestHost.start(home)) {
            host.plugins().stop("base");
            host.plugins().stop("user");

            host.plugins().start("user");

            assertThat(host.plugin("base").state()).isEqualTo(PluginState.STARTED);
            assertThat(host.plugin("user").state()).isEqualTo(PluginState.STARTED);
        }
    }

    @Test
    void remembersOverARestartWhatIsWanted() {
        plugin(samples.bundled(), "one", "1.0.0").build();
        plugin(samples.bundled(), "two", "1.0.0").build();
        try (var host = TestHost.start(home)) {
            host.plugins().stop("one");
        }

        try (var host = TestHost.start(home)) {
            assertThat(host.plugin("one").state()).isEqualTo(PluginState.STOPPED);
            assertThat(host.plugin("two").state()).isEqualTo(PluginState.STARTED);
        }
    }

    @Test
    void saysWhatIsMissingOfTheWrongVersionOrCyclicAndStartsTheOthers() {
        plugin(samples.bundled(), "alone", "1.0.0").build();
        plugin(samples.bundled(), "lost", "1.0.0").dependsOn("nowhere@>=2.0.0").build();
        plugin(samples.bundled(), "picky", "1.0.0").dependsOn("alone@>=2.0.0").build();
        plugin(samples.bundled(), "future", "1.0.0")
                .attribute("Plugin-Requires", ">=9.0.0")
                .build();
        plugin(samples.bundled(), "ring-a", "1.0.0").dependsOn("ring-b").build();
        plugin(samples.bundled(), "ring-b", "1.0.0").dependsOn("ring-a").build();

        try (var host = TestHost.start(home)) {
            assertThat(host.plugin("alone").state()).isEqualTo(PluginState.STARTED);
            assertReason(host, "lost", "needs.plugin", "The lost", "nowhere >=2.0.0");
            assertReason(host, "picky", "needs.version", "The picky", "alone >=2.0.0", "1.0.0");
            assertReason(host, "future", "needs.platform", "The future", ">=9.0.0", PlatformVersion.CURRENT);
            assertReason(host, "ring-a", "needs.cycle", "The ring-a", "ring-a → ring-b → ring-a");
            assertReason(host, "ring-b", "needs.cycle", "The ring-b", "ring-b → ring-a → ring-b");
        }
    }

    @Test
    void showsFilesThatAreNoPluginsAndGoesOn() throws IOException {
        plugin(samples.bundled(), "one", "1.0.0").build();
        Files.createDirectories(samples.installed());
        Files.write(samples.installed().resolve("broken.jar"), new byte[0]);

        try (var host = TestHost.start(home)) {
            assertThat(host.plugin("one").state()).isEqualTo(PluginState.STARTED);
            assertReason(host, "broken.jar", "jar.empty", "broken.jar");
        }
    }

    @Test
    void startsBundledPluginsOnlyInSafeMode() {
        plugin(samples.bundled(), "one", "1.0.0").build();
        plugin(samples.installed(), "one", "1.1.0").build();
        plugin(samples.installed(), "guest", "1.0.0").build();

        try (var host = TestHost.start(home, "relata.safe-mode=true")) {
            assertThat(host.plugin("one").version()).isEqualTo("1.0.0");
            assertThat(host.plugin("one").state()).isEqualTo(PluginState.STARTED);
            assertReason(host, "guest", "safeMode", "The guest");
        }
        try (var host = TestHost.start(home)) {
            assertThat(host.plugin("guest").state()).isEqualTo(PluginState.STARTED);
        }
    }

    @Test
    void quarantinesAnInstalledPluginThatTookTheProductDown() {
        plugin(samples.installed(), "guest", "1.0.0").build();
        try (var host = TestHost.start(home)) {
            host.bean(PluginTable.class).markStarting("guest");
        }

        try (var host = TestHost.start(home)) {
            assertThat(host.plugin("guest").state()).isEqualTo(PluginState.QUARANTINED);
            assertThat(reasonKey(host, "guest")).isEqualTo("platform.plugin.quarantined");
        }
        try (var host = TestHost.start(home)) {
            assertThat(host.plugin("guest").state()).isEqualTo(PluginState.QUARANTINED);

            host.plugins().start("guest");

            assertThat(host.plugin("guest").state()).isEqualTo(PluginState.STARTED);
        }
    }

    @Test
    void givesABundledPluginASecondTryBeforeQuarantine() {
        plugin(samples.bundled(), "one", "1.0.0").build();
        try (var host = TestHost.start(home)) {
            host.bean(PluginTable.class).markStarting("one");
        }
        try (var host = TestHost.start(home)) {
            assertThat(host.plugin("one").state()).isEqualTo(PluginState.STARTED);
            host.bean(PluginTable.class).markStarting("one");
            host.bean(PluginTable.class).markStarting("one");
        }

        try (var host = TestHost.start(home)) {
            assertThat(host.plugin("one").state()).isEqualTo(PluginState.QUARANTINED);
        }
    }

    @Test
    void takesTheJarsOwnLibraryAndThePlatformsTypes() {
        plugin(samples.bundled(), "one", "1.0.0")
                .resource("io/relata/platform/plugin/PlatformPlugin.class", CLASS_WITHOUT_BODY)
                .resource("org/h2/Driver.class", CLASS_WITHOUT_BODY)
                .type("Desk", """
                        @Component class Desk {
                            Desk() throws Exception {
                                try {
                                    Class.forName("org.h2.Driver", false, getClass().getClassLoader());
                                    throw new IllegalStateException("the host's library");
                                } catch (ClassFormatError own) {
                                    // the jar's own one, which is none
                                }
                                try {
                                    Class.forName("io.relata.host.HostConfiguration");
                                    throw new IllegalStateException("the host's own classes");
                                } catch (ClassNotFoundException hidden) {
                                    // as it should be
                                }
                            }
                        }
                        """)
                .build();

        try (var host = TestHost.start(home)) {
            assertThat(host.plugin("one").reason()).isNull();
        }
    }

    private static String reasonKey(TestHost host, String id) {
        return host.plugin(id).why().orElseThrow().key();
    }
}
