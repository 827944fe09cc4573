package io.relata.host.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OneWriterTests {

    private final JdbcDataSource database = new JdbcDataSource();
    private final OneWriter writer = new OneWriter(database);
    private final ExecutorService others = Executors.newCachedThreadPool();
    private Connection first;

    @BeforeEach
    void open() throws SQLException {
        database.setUrl("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
        first = writer.getConnection();
        execute(first, "create table t (id int primary key)");
        first.setAutoCommit(false);
    }

    @AfterEach
    void close() throws SQLException {
        first.close();
        others.shutdownNow();
    }

    @Test
    void letsNobodyElseWriteUntilTheTransactionHasEnded() throws Exception {
        execute(first, "insert into t values (1)");
        var second = insertedByAnother(2);
        assertWaiting(second);

        first.commit();

        second.get(10, TimeUnit.SECONDS);
        assertThat(count()).isEqualTo(2);
    }

    @Test
    void letsOthersWriteAfterARollback() throws Exception {
        execute(first, "insert into t values (1)");
        var second = insertedByAnother(2);
        assertWaiting(second);

        first.rollback();

        second.get(10, TimeUnit.SECONDS);
        assertThat(count()).isEqualTo(1);
    }

    @Test
    void letsOthersWriteAfterAConnectionThatIsClosed() throws Exception {
        execute(first, "insert into t values (1)");
        var second = insertedByAnother(2);
        assertWaiting(second);

        first.close();

        second.get(10, TimeUnit.SECONDS);
    }

    @Test
    void letsTheSameThreadWriteBesideItsTransaction() throws SQLException {
        execute(first, "insert into t values (1)");
        try (var beside = writer.getConnection()) {
            execute(beside, "insert into t values (2)");
        }
        first.commit();

        assertThat(count()).isEqualTo(2);
    }

    @Test
    void letsEverybodyReadWhileOneWrites() throws Exception {
        execute(first, "insert into t values (1)");

        assertThat(CompletableFuture.supplyAsync(this::count, others).get(10, TimeUnit.SECONDS))
                .isZero();
    }

    @Test
    void locksNoRowForWhoeverHasThePen() throws Exception {
        execute(first, "insert into t values (1)");
        first.commit();
        try (var rows = first.prepareStatement("select id from t for update").executeQuery()) {
            assertThat(rows.next()).isTrue();
        }
        var second = insertedByAnother(2);
        assertWaiting(second);

        try (var outside = database.getConnection()) {
            execute(outside, "update t set id = 3");
        }
        first.commit();
        second.get(10, TimeUnit.SECONDS);
    }

    @Test
    void waitsForNobodyAfterAStatementThatFailed() throws Exception {
        first.setAutoCommit(true);
        assertThatThrownBy(() -> execute(first, "insert into nowhere values (1)"))
                .isInstanceOf(SQLException.class);

        insertedByAnother(2).get(10, TimeUnit.SECONDS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "insert into t values (1)",
                "update t set id = 2",
                "select id from t for update",
                "SELECT id FROM t FOR  UPDATE",
                "select next value for s",
                "select nextval('s')",
                "merge into t values (1)",
                "create table u (id int)"
            })
    void knowsWhatWrites(String sql) {
        assertThat(OneWriter.writes(sql)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"select id from t", "(select 1) union (select 2)", "  with a as (select 1) select * from a"})
    void knowsWhatReads(String sql) {
        assertThat(OneWriter.writes(sql)).isFalse();
    }

    private Future<?> insertedByAnother(int id) {
        return others.submit(() -> {
            try (var connection = writer.getConnection()) {
                execute(connection, "insert into t values (" + id + ")");
            }
            return null;
        });
    }

    private static void assertWaiting(Future<?> work) {
        assertThatThrownBy(() -> work.get(200, TimeUnit.MILLISECONDS)).isInstanceOf(TimeoutException.class);
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private int count() {
        try (var connection = writer.getConnection();
                var rows = connection.createStatement().executeQuery("select count(*) from t")) {
            rows.next();
            return rows.getInt(1);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
