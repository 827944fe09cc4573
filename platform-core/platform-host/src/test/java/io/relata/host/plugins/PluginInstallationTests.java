package io.relata.host.plugins;

import static io.relata.host.plugins.PluginJars.plugin;
import static io.relata.host.plugins.SamplePlugins.assertReason;
import static io.relata.host.plugins.SamplePlugins.permissions;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.relata.platform.problem.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PluginInstallationTests {

    private final Path home;
    private final SamplePlugins samples;

    PluginInstallationTests(@TempDir Path home) {
        this.home = home;
        this.samples = new SamplePlugins(home);
    }

    @Test
    void installsAndUpgradesWhileTheOthersRun() {
        plugin(samples.bundled(), "one", "1.0.0").build();

        try (var host = TestHost.start(home)) {
            host.plugins().install(samples.version("guest", "1.0.0"));
            assertThat(permissions(host)).containsExactly("guest.1.0.0");

            var status = host.plugins().install(samples.version("guest", "1.1.0"));

            assertThat(status.version()).isEqualTo("1.1.0");
            assertThat(permissions(host)).containsExactly("guest.1.1.0");
            assertThat(host.plugin("one").state()).isEqualTo(PluginState.STARTED);
            assertThat(samples.installed().toFile().list()).hasSize(1);
        }
        try (var host = TestHost.start(home)) {
            assertThat(host.plugin("guest").version()).isEqualTo("1.1.0");
            assertThat(host.plugin("guest").state()).isEqualTo(PluginState.STARTED);
        }
    }

    @Test
    void returnsToTheOldVersionWhenTheNewOneFails() {
        try (var host = TestHost.start(home)) {
            host.plugins().install(samples.version("guest", "1.0.0"));
            var broken = plugin(samples.uploads(), "guest", "2.0.0")
                    .type("Desk", "@Component class Desk { Desk() { throw new IllegalStateException(\"no desk\"); } }")
                    .build();

            assertThatThrownBy(() -> host.plugins().install(broken))
                    .isInstanceOfSatisfying(Problem.class, problem -> assertThat(problem.messageKey())
                            .isEqualTo("platform.plugin.failed.context"));

            assertThat(host.plugin("guest").version()).isEqualTo("1.0.0");
            assertThat(host.plugin("guest").state()).isEqualTo(PluginState.STARTED);
            assertReason(host, "guest", "upgrade.returned", "The guest", "2.0.0", "1.0.0");
            assertThat(String.valueOf(host.plugin("guest").reason())).contains("IllegalStateException: no desk");
            assertThat(permissions(host)).containsExactly("guest.1.0.0");
        }
        try (var host = TestHost.start(home)) {
            assertThat(host.plugin("guest").version()).isEqualTo("1.0.0");
        }
    }

    @Test
    void returnsToTheOldVersionWhenADependentCannotStartWithTheNewOne() {
        var base = samples.base();
        samples.user(base).build();

        try (var host = TestHost.start(home)) {
            var changed = plugin(samples.uploads(), "base", "2.0.0").build();

            assertThatThrownBy(() -> host.plugins().install(changed)).isInstanceOf(Problem.class);

            assertThat(host.plugin("base").version()).isEqualTo("1.0.0");
            assertThat(permissions(host)).containsExactly("base.read", "user.read");
        }
    }

    @Test
    void refusesAnOlderVersionAndTheSameOneAgain() {
        try (var host = TestHost.start(home)) {
            host.plugins().install(samples.version("guest", "1.1.0"));

            assertThatThrownBy(() -> host.plugins().install(samples.version("guest", "1.0.0")))
                    .hasMessageContaining("platform.plugin.upgrade.older");
            assertThatThrownBy(() -> host.plugins().install(samples.uploads().resolve("guest-1.1.0.jar")))
                    .hasMessageContaining("platform.plugin.upgrade.same");
        }
    }

    @Test
    void keepsTheOldVersionRunningOnTablesThatTheNewOneChanged() {
        var broken = plugin(samples.uploads(), "guest", "2.0.0")
                .changelog("create table p_guest_book (id int)", "create table p_guest_page (id int)")
                .type("Desk", "@Component class Desk { Desk() { throw new IllegalStateException(\"no desk\"); } }")
                .build();
        plugin(samples.installed(), "guest", "1.0.0")
                .changelog("create table p_guest_book (id int)")
                .build();

        try (var host = TestHost.start(home)) {
            assertThatThrownBy(() -> host.plugins().install(broken)).isInstanceOf(Problem.class);
            assertThat(host.plugin("guest").state()).isEqualTo(PluginState.STARTED);
        }
        try (var host = TestHost.start(home)) {
            assertThat(host.plugin("guest").version()).isEqualTo("1.0.0");
            assertThat(host.plugin("guest").state()).isEqualTo(PluginState.STARTED);
        }
    }

    @Test
    void refusesAJarOlderThanTheTablesItFindsUnlessInSafeMode() throws IOException {
        var newer = plugin(samples.bundled(), "guest", "2.0.0")
                .changelog("create table p_guest_book (id int)", "create table p_guest_page (id int)")
                .build();
        TestHost.start(home).close();
        Files.delete(newer);
        plugin(samples.bundled(), "guest", "1.0.0")
                .changelog("create table p_guest_book (id int)")
                .build();

        try (var host = TestHost.start(home)) {
            assertThat(host.plugin("guest").state()).isEqualTo(PluginState.FAILED);
            assertReason(host, "guest", "failed.newer", "The guest", "1.0.0");
        }
        try (var host = TestHost.start(home, "relata.safe-mode=true")) {
            assertThat(host.plugin("guest").state()).isEqualTo(PluginState.STARTED);
        }
    }

    @Test
    void triesAJarThatFailedAgainWhenItIsSentAgain() {
        var broken = plugin(samples.uploads(), "guest", "1.0.0")
                .changelog("create nonsense")
                .build();

        try (var host = TestHost.start(home)) {
            for (int i = 0; i < 2; i++) {
                assertThatThrownBy(() -> host.plugins().install(broken))
                        .hasMessageContaining("platform.plugin.failed.migrate");
            }
            assertThat(host.plugin("guest").state()).isEqualTo(PluginState.FAILED);
        }
    }

    @Test
    void prefersAnInstalledJarOnlyWhenItsVersionIsHigher() {
        plugin(samples.bundled(), "one", "1.0.0").build();
        plugin(samples.bundled(), "two", "1.5.0").build();
        plugin(samples.installed(), "one", "1.1.0").build();
        plugin(samples.installed(), "two", "1.4.0").build();

        try (var host = TestHost.start(home)) {
            assertThat(host.plugin("one").version()).isEqualTo("1.1.0");
            assertThat(host.plugin("two").version()).isEqualTo("1.5.0");
        }
    }

    @Test
    void keepsDataWhenUninstalledAndDeletesItWhenPurged() {
        var jar = plugin(samples.uploads(), "guest", "1.0.0")
                .changelog("create table p_guest_book (id int primary key)", "insert into p_guest_book values (7)")
                .build();
        var neighbour = plugin(samples.uploads(), "guest-room", "1.0.0")
                .changelog("create table p_guest_room_bed (id int primary key)")
                .build();

        try (var host = TestHost.start(home)) {
            host.plugins().install(jar);
            host.plugins().install(neighbour);
            assertThatThrownBy(() -> host.plugins().purge("guest", "guest"))
                    .hasMessageContaining("platform.plugin.purge.installed");

            host.plugins().uninstall("guest");

            assertThat(host.plugin("guest").state()).isEqualTo(PluginState.UNINSTALLED);
            assertThat(host.plugins().purgePreview("guest").tables())
                    .contains(new PurgePreview.TableRows("p_guest_book", 1))
                    .extracting(PurgePreview.TableRows::table)
                    .containsExactly("guest_changelog", "guest_changelog_lock", "p_guest_book");
            assertThatThrownBy(() -> host.plugins().purge("guest", "gest"))
                    .hasMessageContaining("platform.plugin.purge.typed");

            host.plugins().purge("guest", "guest");

            assertThat(host.plugin("guest").state()).isEqualTo(PluginState.PURGED);
            assertThat(host.plugins().purgePreview("guest").tables()).isEmpty();
            assertThat(host.bean(DSLContext.class).fetchCount(DSL.table("p_guest_room_bed")))
                    .isZero();
        }
    }

    @Test
    void installsAgainOverDataThatWasKept() {
        var jar = plugin(samples.uploads(), "guest", "1.0.0")
                .changelog("create table p_guest_book (id int primary key)", "insert into p_guest_book values (7)")
                .build();

        try (var host = TestHost.start(home)) {
            host.plugins().install(jar);
            host.plugins().uninstall("guest");
            host.plugins().install(jar);

            assertThat(host.plugin("guest").state()).isEqualTo(PluginState.STARTED);
            assertThat(host.bean(DSLContext.class).fetchCount(DSL.table("p_guest_book")))
                    .isEqualTo(1);
        }
    }

    @Test
    void doesNotUninstallWhatCameWithTheProduct() {
        plugin(samples.bundled(), "one", "1.0.0").build();

        try (var host = TestHost.start(home)) {
            assertThatThrownBy(() -> host.plugins().uninstall("one"))
                    .hasMessageContaining("platform.plugin.uninstall.bundled");
            assertThat(host.plugin("one").state()).isEqualTo(PluginState.STARTED);
        }
    }
}
