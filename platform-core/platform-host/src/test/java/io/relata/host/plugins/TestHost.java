package io.relata.host.plugins;

import io.relata.host.schema.Migrations;
import io.relata.host.schema.PluginDatabase;
import io.relata.platform.access.Access;
import io.relata.platform.access.User;
import io.relata.platform.problem.Problem;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;
import org.springframework.core.Ordered;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.CsrfConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;

/** A host with nothing but the plugin room and a database in memory. */
final class TestHost implements AutoCloseable {

    private final ConfigurableApplicationContext context;

    private TestHost(ConfigurableApplicationContext context) {
        this.context = context;
    }

    /** Starts a host; the same name means the same database. */
    static TestHost start(Path home, String... properties) {
        return start(home, WebApplicationType.NONE, Room.class, properties);
    }

    /** Starts a host that answers requests. */
    static TestHost startWithWeb(Path home, String... properties) {
        var all = new ArrayList<>(List.of("server.port=0", "server.address=127.0.0.1"));
        all.addAll(List.of(properties));
        return start(home, WebApplicationType.SERVLET, WebRoom.class, all.toArray(String[]::new));
    }

    private static TestHost start(Path home, WebApplicationType web, Class<?> room, String... properties) {
        return new TestHost(new SpringApplicationBuilder(room)
                .web(web)
                .bannerMode(Banner.Mode.OFF)
                .properties(
                        "relata.data=" + home,
                        "relata.plugins=" + home.resolve("installed"),
                        "relata.bundled=" + home.resolve("bundled"),
                        "spring.main.log-startup-info=false")
                .properties(properties)
                .run());
    }

    String address() {
        return "http://127.0.0.1:" + context.getEnvironment().getProperty("local.server.port");
    }

    PluginRuntime plugins() {
        return bean(PluginRuntime.class);
    }

    PluginStatus plugin(String id) {
        return plugins().find(id).orElseThrow();
    }

    <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    @Override
    public void close() {
        context.close();
    }

    @ComponentScan(basePackageClasses = PluginRuntime.class)
    static class Room {

        @Bean
        Clock clock() {
            return Clock.systemUTC();
        }

        @Bean
        DataSource dataSource(@Value("${relata.data}") Path home) {
            var source = new JdbcDataSource();
            source.setURL("jdbc:h2:mem:" + home.toString().replaceAll("[^A-Za-z0-9]", "") + ";DB_CLOSE_DELAY=-1");
            new Migrations(source).migrate(Migrations.CORE, TestHost.class.getClassLoader());
            return source;
        }

        @Bean
        Migrations migrations(DataSource source) {
            return new Migrations(source);
        }

        @Bean
        PluginDatabase pluginDatabase(DataSource source, CallWatch watch) {
            return new PluginDatabase(source, SQLDialect.H2, watch);
        }

        @Bean
        DSLContext dslContext(PluginDatabase database) {
            return database.open();
        }

        @Bean
        Access access() {
            return new Everybody();
        }
    }

    /** The room with a web server, and the part of the host that turns what is thrown into an answer. */
    @EnableAutoConfiguration
    @Import(Room.class)
    static class WebRoom {

        @Bean
        SecurityFilterChain openToAll(HttpSecurity http) {
            return http.authorizeHttpRequests(calls -> calls.anyRequest().permitAll())
                    .csrf(CsrfConfigurer::disable)
                    .build();
        }

        @Bean
        HandlerExceptionResolver answers() {
            return new Answers();
        }
    }

    private static final class Answers implements HandlerExceptionResolver, Ordered {

        @Override
        public int getOrder() {
            return HIGHEST_PRECEDENCE;
        }

        @Override
        public ModelAndView resolveException(
                HttpServletRequest request, HttpServletResponse response, @Nullable Object handler, Exception thrown) {
            response.setStatus(thrown instanceof Problem ? 409 : 500);
            try {
                response.getWriter().write(String.valueOf(thrown.getMessage()));
            } catch (IOException gone) {
                throw new UncheckedIOException(gone);
            }
            return new ModelAndView();
        }
    }

    /** Lets everybody do everything. */
    private static final class Everybody implements Access {

        private static final User ADMINISTRATOR =
                new User(new UUID(0, 1), "admin", "Admin", Locale.ENGLISH, ZoneOffset.UTC, true, Set.of());

        @Override
        public User current() {
            return ADMINISTRATOR;
        }

        @Override
        public Optional<User> currentIfAny() {
            return Optional.of(ADMINISTRATOR);
        }

        @Override
        public boolean may(String permission) {
            return true;
        }

        @Override
        public void require(String permission) {}

        @Override
        public <T> T asSystem(Supplier<T> work) {
            return work.get();
        }

        @Override
        public Runnable bound(Runnable work) {
            return work;
        }
    }
}
