package io.relata.bench;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** Empty databases for the product and for the bare floor below it: H2 in files, or a PostgreSQL server of our own. */
final class Databases implements AutoCloseable {

    /** As the product opens its own, but repeated questions must not be answered from a cache of results. */
    private static final String H2_SETTINGS = ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE;LOCK_TIMEOUT=10000"
            + ";QUERY_CACHE_SIZE=100;CACHE_SIZE=131072;OPTIMIZE_REUSE_RESULTS=FALSE";

    private final @Nullable EmbeddedPostgres server;

    private Databases(@Nullable EmbeddedPostgres server) {
        this.server = server;
    }

    /**
     * Say where a database is.
     *
     * @param url its JDBC address
     * @param user who we are there
     * @param password that user's password
     */
    record Address(String url, String user, String password) {

        Connection connect() throws SQLException {
            return DriverManager.getConnection(url, user, password);
        }
    }

    /** Start what is needed; a server keeps what it acknowledged even through a power cut, as it comes. */
    static Databases of(Options options) throws IOException {
        return new Databases(options.postgres() ? EmbeddedPostgres.builder().start() : null);
    }

    /**
     * Make an empty database.
     *
     * @param folder where files of the embedded one go
     * @param name of small letters
     */
    Address empty(Path folder, String name) throws SQLException {
        if (server == null) {
            return new Address("jdbc:h2:async:" + folder.resolve(name) + H2_SETTINGS, "sa", "");
        }
        try (var connection = server.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("create database " + name);
        }
        return new Address(server.getJdbcUrl("postgres", name), "postgres", "postgres");
    }

    @Override
    public String toString() {
        return server == null ? "H2" : "PostgreSQL";
    }

    @Override
    public void close() throws IOException {
        if (server != null) {
            server.close();
        }
    }
}
