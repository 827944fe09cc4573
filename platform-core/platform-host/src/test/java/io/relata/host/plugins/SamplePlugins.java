package io.relata.host.plugins;

import static io.relata.host.plugins.PluginJars.plugin;
import static org.assertj.core.api.Assertions.assertThat;

import io.relata.platform.access.Permission;
import io.relata.platform.plugin.Extensions;
import java.nio.file.Path;
import java.util.List;

/**
 * Puts small plugins where a host finds them, and reads what the host says of them.
 *
 * @param home the folder of the host's plugins
 */
record SamplePlugins(Path home) {

    /** An entry that declares one permission. */
    static final String READS = "public void contribute(Contributions to) { to.add(Permission.of(\"%s\", \"x\")); }";

    /** One that greets for others. */
    Path base() {
        return plugin(bundled(), "base", "1.0.0")
                .entry("public void contribute(Contributions to) {"
                        + " to.add(Permission.of(\"base.read\", \"x\")).add(PublishedService.of(Greeter.class)); }")
                .type("Greeter", "public interface Greeter { String greet(String name); }")
                .type(
                        "Polite",
                        "@Component class Polite implements Greeter {"
                                + " public String greet(String name) { return \"Hello, \" + name; } }")
                .build();
    }

    /** One that has itself greeted. */
    PluginJars user(Path base) {
        return plugin(bundled(), "user", "1.0.0")
                .entry(READS.formatted("user.read"))
                .type(
                        "Desk",
                        "@Component class Desk { Desk(plugins.base.Greeter greeter) {"
                                + " if (!greeter.greet(\"Ada\").equals(\"Hello, Ada\")) throw new IllegalStateException(); } }")
                .dependsOn("base@>=1.0.0", base);
    }

    /** One to be installed, whose permission names its version. */
    Path version(String id, String version) {
        return plugin(uploads(), id, version)
                .entry(READS.formatted(id + "." + version))
                .build();
    }

    Path bundled() {
        return home.resolve("bundled");
    }

    Path installed() {
        return home.resolve("installed");
    }

    Path uploads() {
        return home.resolve("uploads");
    }

    static List<String> permissions(TestHost host) {
        return host.bean(Extensions.class).<Permission>all(Permission.class).stream()
                .map(each -> each.value().id())
                .toList();
    }

    static void assertReason(TestHost host, String id, String key, String... arguments) {
        var reason = host.plugin(id).why().orElseThrow();
        assertThat(reason.key()).isEqualTo("platform.plugin." + key);
        assertThat(reason.arguments()).containsExactly(arguments);
    }
}
