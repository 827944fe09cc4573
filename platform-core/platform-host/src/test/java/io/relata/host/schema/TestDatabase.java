package io.relata.host.schema;

import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.UUID;

/** Opens a fresh database with the host's tables, on either engine; one PostgreSQL server serves the whole test run. */
public enum TestDatabase {
    H2 {
        @Override
        public DatabaseAddress fresh() {
            try {
                return DatabaseAddress.embedded(folder());
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }

        @Override
        public DatabaseAddress prepared() {
            try {
                var folder = folder();
                Files.copy(Template.FILE, folder.resolve("relata.mv.db"));
                return DatabaseAddress.embedded(folder);
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }
    },
    POSTGRESQL {
        @Override
        public DatabaseAddress fresh() {
            return Server.create("template1");
        }

        @Override
        public DatabaseAddress prepared() {
            return Server.create(Server.TEMPLATE);
        }
    };

    /** Make an empty database. */
    public abstract DatabaseAddress fresh();

    /** Make a database that has the host's tables. */
    public abstract DatabaseAddress prepared();

    /** Open a database again. */
    public static HikariDataSource open(DatabaseAddress address) {
        return DatabasePool.open(address);
    }

    private static Path folder() throws IOException {
        return Files.createTempDirectory(Files.createDirectories(Path.of("target", "test-databases")), "h2-");
    }

    private static final class Template {
        static final Path FILE = make();

        private static Path make() {
            try {
                var folder = folder();
                DatabasePool.open(DatabaseAddress.embedded(folder)).close();
                return folder.resolve("relata.mv.db");
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }
    }

    private static final class Server {
        private static final Deque<String> CREATED = new ArrayDeque<>();
        static final EmbeddedPostgres INSTANCE = start();
        static final String TEMPLATE = template();

        private static EmbeddedPostgres start() {
            try {
                return EmbeddedPostgres.builder()
                        .setServerConfig("fsync", "off")
                        .setServerConfig("max_connections", "200")
                        .start();
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }

        private static String template() {
            var address = create("template1");
            DatabasePool.open(address).close();
            return CREATED.removeLast();
        }

        /** Hundreds of databases would take long to delete in the end; the newest may be opened again. */
        private static void dropUnused(Statement statement) throws SQLException {
            while (CREATED.size() > 2) {
                statement.execute("drop database if exists " + CREATED.removeFirst() + " with (force)");
            }
        }

        static DatabaseAddress create(String template) {
            var name = "t" + UUID.randomUUID().toString().replace("-", "");
            try (var connection = INSTANCE.getPostgresDatabase().getConnection();
                    var statement = connection.createStatement()) {
                dropUnused(statement);
                statement.execute("create database " + name + " template " + template);
                CREATED.addLast(name);
            } catch (SQLException failed) {
                throw new IllegalStateException(failed);
            }
            return new DatabaseAddress(INSTANCE.getJdbcUrl("postgres", name), "postgres", "postgres");
        }
    }
}
