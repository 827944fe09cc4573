package io.relata.host.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.regex.Pattern;
import org.h2.jdbcx.JdbcDataSource;
import org.h2.mvstore.MVStore;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileHeaderTests {

    private static final int HEADER_BYTES = 4096;
    private static final Pattern VERSION = Pattern.compile("version:([0-9a-f]+)");
    private static final int COMMITS = 50;

    @TempDir
    private Path folder;

    private OneWriter writer;

    @BeforeEach
    void open() {
        var source = new JdbcDataSource();
        source.setUrl("jdbc:h2:async:" + folder.resolve("t") + ";WRITE_DELAY=0");
        writer = new OneWriter(source);
    }

    @Test
    void namesTheLastSavedPartAfterEachCommit() throws Exception {
        try (var connection = writer.getConnection()) {
            execute(connection, "create table t (id int primary key, text varchar)");
            var store = EmbeddedFile.of(connection).orElseThrow();
            connection.setAutoCommit(false);
            for (int row = 0; row < COMMITS; row++) {
                execute(connection, "insert into t values (" + row + ", repeat('x', " + row * 100 + "))");
                connection.commit();

                assertThat(named()).as("commit %s", row).isEqualTo(saved(store));
            }
        }
    }

    @Test
    void namesItAlsoWhenEachStatementCommitsByItself() throws Exception {
        try (var connection = writer.getConnection()) {
            execute(connection, "create table t (id int primary key)");
            for (int row = 0; row < COMMITS; row++) {
                execute(connection, "insert into t values (" + row + ")");

                assertThat(named()).isEqualTo(saved(EmbeddedFile.of(connection).orElseThrow()));
            }
        }
    }

    @Test
    void namesItAfterTheFileWasTidied() throws Exception {
        try (var connection = writer.getConnection()) {
            execute(connection, "create table t (id int primary key)");
            var store = EmbeddedFile.of(connection).orElseThrow();
            writer.whileNobodyWrites(() -> {
                store.setStoreVersion(store.getStoreVersion() + 1);
                store.commit();
            });

            assertThat(named()).isEqualTo(saved(store));
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static long saved(MVStore store) {
        return store.getFileStore().lastChunkVersion();
    }

    /** Reads which part the file on disk names. */
    private long named() throws IOException {
        try (var file = Files.newInputStream(folder.resolve("t.mv.db"))) {
            var found = VERSION.matcher(new String(file.readNBytes(HEADER_BYTES), StandardCharsets.ISO_8859_1));
            assertThat(found.find()).isTrue();
            return Long.parseLong(found.group(1), 16);
        }
    }
}
