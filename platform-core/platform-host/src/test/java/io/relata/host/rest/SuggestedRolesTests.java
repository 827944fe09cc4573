package io.relata.host.rest;

import static org.assertj.core.api.Assertions.assertThat;

import io.relata.host.plugins.PluginObserver;
import io.relata.host.plugins.StartedPlugin;
import io.relata.host.schema.TestDatabase;
import io.relata.platform.access.Permission;
import io.relata.platform.plugin.Contribution;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;

class SuggestedRolesTests {

    private static final String PERMISSION = "platform.numbering";

    @Test
    void areGrantedOnceAndOnlyForWhatCameWithTheProduct() {
        try (var host = RunningHost.start(TestDatabase.H2)) {
            start(host, new Declaring(false, host.context()));
            assertThat(granted(host, "USER")).doesNotContain(PERMISSION);

            start(host, new Declaring(true, host.context()));
            assertThat(granted(host, "USER")).contains(PERMISSION);
            assertThat(granted(host, "READER")).doesNotContain(PERMISSION);

            host.asAdmin().patch("/api/v1/roles/USER", Map.of("permissions", List.of()));
            start(host, new Declaring(true, host.context()));
            assertThat(granted(host, "USER")).doesNotContain(PERMISSION);
        }
    }

    private static void start(RunningHost host, StartedPlugin plugin) {
        host.beans(PluginObserver.class).stream()
                .filter(observer -> observer.getClass().getSimpleName().equals("SuggestedRoles"))
                .forEach(observer -> observer.started(plugin));
    }

    private static String granted(RunningHost host, String role) {
        return host.asAdmin()
                .get("/api/v1/roles/" + role)
                .json()
                .at("/permissions")
                .toString();
    }

    private record Declaring(boolean bundled, ApplicationContext context) implements StartedPlugin {

        @Override
        public String id() {
            return "declaring";
        }

        @Override
        public String name() {
            return "Declaring";
        }

        @Override
        public String version() {
            return "1.0.0";
        }

        @Override
        public ClassLoader classLoader() {
            return Declaring.class.getClassLoader();
        }

        @Override
        public String basePackage() {
            return "none";
        }

        @Override
        public List<Contribution> contributions() {
            return List.of(Permission.of(PERMISSION, "none").suggestedFor(Permission.USER_ROLE, "ADMINISTRATOR"));
        }
    }
}
