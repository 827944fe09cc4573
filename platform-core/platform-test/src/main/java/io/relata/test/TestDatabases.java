package io.relata.test;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** Makes an empty database: H2 in memory, or PostgreSQL when {@code -Drelata.database=postgresql} is set. */
final class TestDatabases {

    /** What an empty database holds after the first start, by what was started. Making the tables is half of a start. */
    private static final Map<String, List<String>> BEGINNINGS = new ConcurrentHashMap<>();

    private TestDatabases() {}

    static List<String> properties() {
        var name = "t" + UUID.randomUUID().toString().replace("-", "");
        return "postgresql".equals(System.getProperty("relata.database")) ? postgres(name) : h2(name);
    }

    /**
     * Makes a database as one was after the first start of the same, if there was one.
     *
     * @param started what is started
     */
    static List<String> properties(String started) {
        var properties = properties();
        var beginning = BEGINNINGS.get(started);
        if (beginning != null) {
            try (var connection = DriverManager.getConnection(url(properties), "sa", "");
                    var statement = connection.createStatement()) {
                for (String each : beginning) {
                    statement.execute(each);
                }
            } catch (SQLException failed) {
                throw new IllegalStateException(failed);
            }
        }
        return properties;
    }

    /** Remembers what a database holds after the first start; PostgreSQL makes its tables fast enough. */
    static void remember(String started, List<String> properties) {
        var url = url(properties);
        if (!url.startsWith("jdbc:h2:") || BEGINNINGS.containsKey(started)) {
            return;
        }
        try (var connection = DriverManager.getConnection(url, "sa", "");
                var statement = connection.createStatement();
                var rows = statement.executeQuery("script nosettings")) {
            var script = new ArrayList<String>();
            while (rows.next()) {
                script.add(rows.getString(1));
            }
            BEGINNINGS.put(started, List.copyOf(script));
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static String url(List<String> properties) {
        return properties.getFirst().substring("relata.db.url=".length());
    }

    private static List<String> h2(String name) {
        return List.of(
                "relata.db.url=jdbc:h2:mem:" + name + ";DB_CLOSE_DELAY=-1;WRITE_DELAY=0",
                "relata.db.user=sa",
                "relata.db.password=");
    }

    private static List<String> postgres(String name) {
        try (var connection = Server.INSTANCE.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("create database " + name);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
        return List.of(
                "relata.db.url=" + Server.INSTANCE.getJdbcUrl("postgres", name),
                "relata.db.user=postgres",
                "relata.db.password=postgres");
    }

    /** One server for the whole test run. */
    private static final class Server {

        static final EmbeddedPostgres INSTANCE = start();

        private static EmbeddedPostgres start() {
            try {
                return EmbeddedPostgres.builder()
                        .setServerConfig("fsync", "off")
                        .start();
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }
    }
}
