package io.relata.test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import io.relata.host.plugins.HostPackages;
import io.relata.host.plugins.LoaderWatchdog;
import io.relata.host.plugins.PluginState;
import io.relata.host.plugins.PluginStatus;
import io.relata.platform.plugin.Contribution;
import io.relata.platform.plugin.PublishedService;
import io.relata.platform.problem.Problem;
import io.relata.platform.problem.ProblemCode;
import io.relata.ui.NavPage;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.ZipFile;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Check what every plugin owes the product. A plugin's test class extends this and adds tests of its own, which may ask
 * for a {@link Platform}.
 *
 * @since 0.1
 */
@OnPlatform
public abstract class PluginContract {

    private final PluginUnderTest plugin = PluginUnderTest.of(getClass());

    /**
     * Name the pages that every signed-in user may open. A page that is not named here must ask for a permission.
     *
     * @return their paths as they are contributed; none unless the plugin's test class says otherwise
     */
    protected Set<String> pagesForEverybody() {
        return Set.of();
    }

    @Test
    void saysTheSameWheneverItIsAsked() {
        assertThat(names(plugin.contributions())).isEqualTo(names(plugin.contributions()));
    }

    @Test
    void givesItsContributionsWellFormedIdsOnce() {
        var contributions = plugin.contributions();

        assertThat(names(contributions)).doesNotHaveDuplicates();
        assertThat(contributions)
                .filteredOn(contribution -> !(contribution instanceof PublishedService))
                .extracting(Contribution::id)
                .allMatch(id -> id.matches("[A-Za-z0-9][A-Za-z0-9.-]*"));
    }

    @Test
    void hasEveryTextInEveryLanguageItSpeaks() {
        var used = Labels.of(plugin.contributions());
        used.removeIf(key -> key.startsWith("platform.") || key.startsWith("ui."));

        assertThat(new MessageFiles(plugin.id()).findings(used)).isEmpty();
    }

    @Test
    void carriesNoClassesOfTheHost(@TempDir Path folder) throws IOException {
        try (var jar = new ZipFile(plugin.jar(folder).toFile())) {
            assertThat(jar.stream())
                    .extracting(entry -> entry.getName().replace('/', '.'))
                    .filteredOn(name -> name.endsWith(".class"))
                    .noneMatch(HostPackages::own);
        }
    }

    @Test
    void leavesNoClassLoaderBehindAndKeepsItsData() {
        try (var platform = Platform.startIsolated(plugin.id())) {
            platform.signInAs("admin");
            assertRuns(platform);
            var before = rows(platform);
            for (int i = 0; i < Integer.getInteger("relata.cycles", 5); i++) {
                platform.plugins().stop(plugin.id());
                platform.plugins().start(plugin.id());
            }

            assertRuns(platform);
            assertThat(rows(platform)).isEqualTo(before);
            assertThat(leftAfterCollection(platform)).isEmpty();
        }
    }

    @Test
    void opensEveryPageItBrings(Platform platform) {
        for (NavPage page : pages(plugin.contributions())) {
            if (!namesARecord(page)) {
                try (var window = platform.open(page.path())) {
                    assertThat(window.find(page.view()).exists())
                            .as(page.path())
                            .isTrue();
                }
            }
        }
    }

    @Test
    void opensNoPageWithoutItsPermission(Platform platform) {
        platform.signInWith();
        for (NavPage page : pages(plugin.contributions())) {
            if (!pagesForEverybody().contains(page.path())) {
                var path = page.path().replaceAll(":[^/]+", "X");
                assertThat(page.permission()).as(path).isNotNull();
                assertThatThrownBy(() -> platform.open(path).close())
                        .as(path)
                        .isInstanceOfSatisfying(Problem.class, problem -> assertThat(problem.code())
                                .isEqualTo(ProblemCode.DENIED));
            }
        }
    }

    @Test
    void showsNothingToStrangers(Platform platform) throws IOException, InterruptedException {
        for (String path : plainPaths(platform)) {
            assertThat(status(platform, path)).as(path).isIn(401, 403);
        }
    }

    private static List<NavPage> pages(List<Contribution> contributions) {
        return contributions.stream()
                .filter(NavPage.class::isInstance)
                .map(NavPage.class::cast)
                .toList();
    }

    private static boolean namesARecord(NavPage page) {
        return page.path().contains(":");
    }

    private void assertRuns(Platform platform) {
        assertThat(platform.plugins().all())
                .filteredOn(status -> status.id().equals(plugin.id()))
                .extracting(PluginStatus::state, PluginStatus::reason)
                .containsExactly(tuple(PluginState.STARTED, null));
    }

    private Map<String, Integer> rows(Platform platform) {
        var name = DSL.field(DSL.name("table_name"), String.class);
        var prefix = "p_" + plugin.id().replace('-', '_') + "_";
        var rows = new LinkedHashMap<String, Integer>();
        platform
                .database()
                .select(name)
                .from(DSL.table(DSL.name("information_schema", "tables")))
                .orderBy(name)
                .fetch(name)
                .stream()
                .filter(table -> table.toLowerCase(Locale.ROOT).startsWith(prefix))
                .forEach(table -> rows.put(table, platform.database().fetchCount(DSL.table(DSL.name(table)))));
        return rows;
    }

    private static List<LoaderWatchdog.Leftover> leftAfterCollection(Platform platform) {
        var watchdog = platform.service(LoaderWatchdog.class);
        var deadline = System.nanoTime() + Duration.ofSeconds(30).toNanos();
        while (!watchdog.leftovers().isEmpty() && System.nanoTime() < deadline) {
            System.gc();
            Thread.onSpinWait();
        }
        return watchdog.leftovers();
    }

    private List<String> plainPaths(Platform platform) {
        var paths = new TreeSet<String>();
        for (RequestMappingHandlerMapping mapping : platform.hostBeans(RequestMappingHandlerMapping.class)) {
            mapping.getHandlerMethods().forEach((info, method) -> {
                var type = method.getBeanType();
                if (type.isAnnotationPresent(RestController.class)
                        && type.getName().startsWith(plugin.basePackage() + ".")) {
                    info.getPatternValues().stream()
                            .map(pattern -> pattern.replaceAll("\\{[^}]*}", "X"))
                            .forEach(paths::add);
                }
            });
        }
        return List.copyOf(paths);
    }

    private static int status(Platform platform, String path) throws IOException, InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(URI.create(platform.address() + path))
                    .header("Accept", "application/json")
                    .build();
            return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
        }
    }

    private static List<String> names(List<Contribution> contributions) {
        return contributions.stream()
                .map(each -> each.getClass().getName() + " " + each.id())
                .toList();
    }
}
