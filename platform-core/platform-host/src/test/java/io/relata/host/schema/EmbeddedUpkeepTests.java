package io.relata.host.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedUpkeepTests {

    private static final int COMMITS = 3000;

    @TempDir
    private Path folder;

    @Test
    void letsTheFileUseItsSpaceAgain() throws Exception {
        var left = written("left", false);
        var tidied = written("tidied", true);

        assertThat(tidied).isLessThan(left / 2);
    }

    @Test
    void leavesADatabaseInMemoryAlone() {
        var source = new JdbcDataSource();
        source.setUrl("jdbc:h2:mem:" + UUID.randomUUID());
        var upkeep = new EmbeddedUpkeep(new OneWriter(source));

        upkeep.start();
        upkeep.tidy();

        assertThat(upkeep.isRunning()).isFalse();
    }

    /** Commits row after row to a database that may use space again at once, and tells the size of its file. */
    private long written(String name, boolean tidy) throws SQLException, IOException {
        var source = new JdbcDataSource();
        source.setUrl("jdbc:h2:file:" + folder.resolve(name) + ";WRITE_DELAY=0;RETENTION_TIME=0;DB_CLOSE_DELAY=-1");
        try (var connection = source.getConnection()) {
            create(connection);
            var upkeep = new EmbeddedUpkeep(new OneWriter(source));
            for (int row = 0; row < COMMITS; row++) {
                insert(connection);
                if (tidy && row % 100 == 99) {
                    upkeep.tidy();
                }
            }
            assertThat(rows(connection)).isEqualTo(COMMITS);
            var size = Files.size(folder.resolve(name + ".mv.db"));
            connection.createStatement().execute("shutdown immediately");
            return size;
        }
    }

    private static void create(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("create table t (id uuid primary key, a varchar(40), b varchar(40), c varchar(40))");
            for (String column : new String[] {"a", "b", "c"}) {
                statement.execute("create index ix_" + column + " on t (" + column + ", id)");
            }
        }
    }

    private static void insert(Connection connection) throws SQLException {
        try (var insert = connection.prepareStatement("insert into t values (random_uuid(), ?, ?, ?)")) {
            for (int column = 1; column <= 3; column++) {
                insert.setString(column, UUID.randomUUID().toString());
            }
            insert.executeUpdate();
        }
    }

    private static int rows(Connection connection) throws SQLException {
        try (var rows = connection.createStatement().executeQuery("select count(*) from t")) {
            rows.next();
            return rows.getInt(1);
        }
    }
}
