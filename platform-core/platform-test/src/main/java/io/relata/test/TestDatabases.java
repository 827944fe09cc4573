package io.relata.test;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;

/** Makes an empty database: H2 in memory, or PostgreSQL when {@code -Drelata.database=postgresql} is set. */
final class TestDatabases {

    private TestDatabases() {}

    static List<String> properties() {
        var name = "t" + UUID.randomUUID().toString().replace("-", "");
        return "postgresql".equals(System.getProperty("relata.database")) ? postgres(name) : h2(name);
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
