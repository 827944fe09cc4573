package io.relata.test;

import io.relata.host.HostConfiguration;
import io.relata.host.access.SignedIn;
import io.relata.host.access.Users;
import io.relata.host.plugins.PluginLoading;
import io.relata.host.plugins.PluginRuntime;
import io.relata.host.plugins.StartedPlugin;
import io.relata.platform.access.Access;
import io.relata.platform.access.User;
import io.relata.platform.plugin.Extensions;
import io.relata.platform.problem.Problem;
import io.relata.ui.CardSection;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jooq.DSLContext;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.core.env.Environment;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.util.FileSystemUtils;

/**
 * Run the platform inside the test: the real host on an empty database. Pages open in a {@link Window}, without the
 * shell around them.
 *
 * <p>{@link #start} takes the plugins' classes from the test's class path, so that the test can call their services;
 * {@link #startIsolated} loads their jars as the product does.
 *
 * @since 0.1
 */
public final class Platform implements AutoCloseable {

    /** The password of the user {@code admin}. */
    public static final String PASSWORD = "correct horse battery staple";

    private static final String NO_PAGES = String.join(
            ",",
            "com.vaadin.flow.spring.SpringBootAutoConfiguration",
            "com.vaadin.flow.spring.SpringSecurityAutoConfiguration",
            "com.vaadin.flow.spring.VaadinScopesConfig");

    private final Path home;
    private final ConfigurableApplicationContext context;
    private volatile SecurityContext acting = SecurityContextHolder.createEmptyContext();

    private Platform(Path home, ConfigurableApplicationContext context) {
        this.home = home;
        this.context = context;
    }

    /**
     * Start with plugins from the class path and whatever they need.
     *
     * @param plugins their ids; all plugins on the class path when none is named
     */
    public static Platform start(String... plugins) {
        return start(Flat.class, plugins);
    }

    /** Start with plugins loaded from jars through the product's own loader; see {@link #start}. */
    public static Platform startIsolated(String... plugins) {
        return start(Isolated.class, plugins);
    }

    private static Platform start(Class<?> kind, String... plugins) {
        try {
            var home = Files.createTempDirectory("relata-test");
            var wanted = wanted(Set.of(plugins));
            wanted.forEach(plugin -> plugin.jar(home.resolve("bundled")));
            var started = kind.getSimpleName()
                    + wanted.stream().map(PluginUnderTest::id).sorted().toList();
            var database = kind == Flat.class ? TestDatabases.properties(started) : TestDatabases.properties();
            var properties = new ArrayList<String>(database);
            properties.addAll(List.of(
                    "relata.data=" + home,
                    "relata.plugins=" + home.resolve("plugins"),
                    "relata.bundled=" + home.resolve("bundled"),
                    "relata.admin-password=" + PASSWORD,
                    "server.address=127.0.0.1",
                    "server.port=0",
                    "spring.autoconfigure.exclude=" + NO_PAGES,
                    "spring.liquibase.enabled=false",
                    "spring.main.log-startup-info=false",
                    "spring.servlet.multipart.max-file-size=64MB",
                    "spring.servlet.multipart.max-request-size=64MB",
                    "spring.config.location=optional:classpath:/none/",
                    "logging.level.root=warn",
                    // what these say of is meant so, here and in the product
                    "logging.level.org.apache.lucene=error",
                    "logging.level.org.jooq.impl.DefaultExecuteContext.logVersionSupport=error",
                    "logging.level.com.vaadin.browserless=error",
                    "logging.level.com.zaxxer.hikari.pool.HikariPool=off"));
            var context = new SpringApplicationBuilder(kind)
                    .bannerMode(Banner.Mode.OFF)
                    .registerShutdownHook(false)
                    .properties(properties.toArray(String[]::new))
                    .run();
            if (kind == Flat.class) {
                TestDatabases.remember(started, database);
            }
            return new Platform(home, context);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private static List<PluginUnderTest> wanted(Set<String> ids) {
        var all = PluginUnderTest.onClassPath();
        var wanted = new HashSet<String>(ids);
        for (int before = -1; before < wanted.size(); ) {
            before = wanted.size();
            all.stream()
                    .filter(plugin -> wanted.contains(plugin.id()))
                    .forEach(plugin -> wanted.addAll(plugin.needs()));
        }
        return all.stream()
                .filter(plugin -> ids.isEmpty() || wanted.contains(plugin.id()))
                .toList();
    }

    /**
     * Find a service: of the platform, or of a plugin that runs.
     *
     * @param type its type
     * @throws IllegalStateException when nobody has it
     */
    public <T> T service(Class<T> type) {
        for (StartedPlugin plugin : plugins().running()) {
            var own = plugin.context().getBeanProvider(type).getIfUnique();
            if (own != null) {
                return own;
            }
        }
        var hosts = context.getBeanProvider(type).getIfUnique();
        if (hosts == null) {
            throw new IllegalStateException(
                    "Nobody offers " + type.getName() + ": " + plugins().all());
        }
        return hosts;
    }

    /** Look after the plugins. */
    public PluginRuntime plugins() {
        return context.getBean(PluginRuntime.class);
    }

    /** Look into the database. */
    public DSLContext database() {
        return context.getBean(DSLContext.class);
    }

    /**
     * Draw a section that a plugin adds to a card, and read it.
     *
     * @param qualifiedId the plugin's id, a dot and the section's id
     * @param subject what the card shows
     * @return all its text
     * @throws IllegalStateException when there is no such section
     */
    public String section(String qualifiedId, Object subject) {
        return service(Extensions.class).<CardSection<?>>all(CardSection.class).stream()
                .filter(each -> each.qualifiedId().equals(qualifiedId))
                .findFirst()
                .map(each -> text(each.value(), subject))
                .orElseThrow(() -> new IllegalStateException(
                        "No section " + qualifiedId + ": " + plugins().all()));
    }

    private static <T> String text(CardSection<T> section, Object subject) {
        return section.draw(section.card().subject().cast(subject)).getElement().getTextRecursively();
    }

    /**
     * Open a page as the acting user, in the process and without a browser. Close it before the next one is opened.
     *
     * @param path the page's path without a leading slash, with its query if there is one
     * @return the window that shows it
     * @throws Problem DENIED when the page needs a permission the user does not hold
     */
    public Window open(String path) {
        return new Window(this).go(path);
    }

    /** Tell where REST answers: {@code http://127.0.0.1:4711}. */
    public String address() {
        return "http://127.0.0.1:" + context.getBean(Environment.class).getProperty("local.server.port");
    }

    /** Call REST as the administrator. */
    public Rest rest() {
        return Rest.at(address()).as("admin", PASSWORD);
    }

    /** Call REST as nobody yet. */
    public Rest stranger() {
        return Rest.at(address());
    }

    /**
     * Act as a user from here on, on this thread.
     *
     * @param name the user's sign-in name; {@code admin} is always there
     */
    public Platform signInAs(String name) {
        return signIn(new SignedIn(user(name), null));
    }

    /**
     * Act as somebody with certain permissions and no others.
     *
     * @param permissions their names
     */
    public Platform signInWith(String... permissions) {
        return signIn(new SignedIn(user("admin"), Set.of(permissions)));
    }

    /** Act as nobody. */
    public Platform signOut() {
        SecurityContextHolder.clearContext();
        acting = SecurityContextHolder.createEmptyContext();
        return this;
    }

    private Platform signIn(SignedIn signedIn) {
        var authentication = new TestingAuthenticationToken(signedIn, null, List.of());
        authentication.setAuthenticated(true);
        var fresh = SecurityContextHolder.createEmptyContext();
        fresh.setAuthentication(authentication);
        SecurityContextHolder.setContext(fresh);
        acting = fresh;
        return this;
    }

    SecurityContext acting() {
        return acting;
    }

    private User user(String name) {
        var access = context.getBean(Access.class);
        var account = access.asSystem(() -> context.getBean(Users.class).get(name));
        return new User(
                account.id(),
                account.name(),
                account.displayName(),
                Locale.forLanguageTag(account.language()),
                ZoneId.of(account.zone()),
                false,
                Set.of());
    }

    Locale language() {
        return context.getBean(Access.class).current().language();
    }

    <T> Collection<T> hostBeans(Class<T> type) {
        return context.getBeansOfType(type).values();
    }

    @Override
    public void close() {
        signOut();
        context.close();
        try {
            FileSystemUtils.deleteRecursively(home);
        } catch (IOException locked) {
            throw new UncheckedIOException(locked);
        }
    }

    @SpringBootConfiguration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    @Import({HostConfiguration.class, UiKit.class})
    static class Isolated {}

    @SpringBootConfiguration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    @Import({HostConfiguration.class, UiKit.class})
    static class Flat {

        @Bean
        @Primary
        PluginLoading flatLoading() {
            return new FlatLoading();
        }
    }
}
