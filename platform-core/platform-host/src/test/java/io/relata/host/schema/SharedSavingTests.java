package io.relata.host.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SharedSavingTests {

    private static final int WRITERS = 8;
    private static final int ROWS = 200;

    @TempDir
    private Path folder;

    private OneWriter writer;

    @BeforeEach
    void open() throws SQLException {
        writer = new OneWriter(source("t"));
        try (var connection = writer.getConnection()) {
            execute(connection, "create table t (id int primary key)");
        }
    }

    private JdbcDataSource source(String name) {
        var source = new JdbcDataSource();
        source.setUrl("jdbc:h2:async:" + folder.resolve(name) + ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE");
        return source;
    }

    @Test
    void savesACommitBeforeItReturns() throws Exception {
        try (var connection = writer.getConnection()) {
            connection.setAutoCommit(false);
            execute(connection, "insert into t values (1)");
            assertThat(onDisk()).isZero();

            connection.commit();

            assertThat(onDisk()).isEqualTo(1);
        }
    }

    @Test
    void savesAStatementThatCommitsByItself() throws Exception {
        try (var connection = writer.getConnection()) {
            execute(connection, "insert into t values (1)");

            assertThat(onDisk()).isEqualTo(1);
        }
    }

    @Test
    void savesTheWorkOfSeveralWithFewerWrites() throws Exception {
        try (var open = writer.getConnection();
                var threads = Executors.newFixedThreadPool(WRITERS)) {
            var store = EmbeddedFile.of(open).orElseThrow();
            var before = store.getCurrentVersion();
            var begin = new CountDownLatch(1);
            var running = new ArrayList<Future<?>>();
            for (int thread = 0; thread < WRITERS; thread++) {
                var first = thread * ROWS;
                running.add(threads.submit(() -> {
                    begin.await();
                    insert(first);
                    return null;
                }));
            }
            begin.countDown();
            for (var each : running) {
                each.get(60, TimeUnit.SECONDS);
            }

            assertThat(onDisk()).isEqualTo(WRITERS * ROWS);
            assertThat(store.getCurrentVersion() - before).isLessThan(WRITERS * ROWS);
        }
    }

    private void insert(int first) throws SQLException {
        try (var connection = writer.getConnection()) {
            connection.setAutoCommit(false);
            for (int row = first; row < first + ROWS; row++) {
                execute(connection, "insert into t values (" + row + ")");
                connection.commit();
            }
        }
    }

    @Test
    void doesNotWaitForATransactionThatDawdles() throws Exception {
        var written = new CountDownLatch(1);
        var goOn = new CountDownLatch(1);
        try (var first = writer.getConnection();
                var threads = Executors.newSingleThreadExecutor()) {
            first.setAutoCommit(false);
            execute(first, "insert into t values (1)");
            var dawdling = threads.submit(() -> {
                try (var slow = writer.getConnection()) {
                    slow.setAutoCommit(false);
                    execute(slow, "insert into t values (2)");
                    written.countDown();
                    goOn.await();
                    slow.rollback();
                }
                return null;
            });
            awaitOneWaiting();

            first.commit();
            assertThat(onDisk()).isEqualTo(1);

            assertThat(written.await(10, TimeUnit.SECONDS)).isTrue();
            goOn.countDown();
            dawdling.get(10, TimeUnit.SECONDS);
            assertThat(onDisk()).isEqualTo(1);
        }
    }

    private void awaitOneWaiting() throws InterruptedException {
        var end = System.nanoTime() + TimeUnit.SECONDS.toNanos(10);
        while (!writer.isAwaited() && System.nanoTime() < end) {
            TimeUnit.MILLISECONDS.sleep(2);
        }
    }

    @Test
    void keepsNothingOfATransactionThatWasOpenWhenOthersSaved() throws Exception {
        try (var slow = writer.getConnection()) {
            slow.setAutoCommit(false);
            execute(slow, "insert into t values (1)");
            try (var beside = writer.getConnection()) {
                execute(beside, "insert into t values (2)");
            }

            assertThat(onDisk()).isEqualTo(1);
            slow.commit();
            assertThat(onDisk()).isEqualTo(2);
        }
    }

    @Test
    void saysSoWhenTheFileCannotBeWritten() throws Exception {
        try (var connection = writer.getConnection()) {
            connection.setAutoCommit(false);
            execute(connection, "insert into t values (1)");
            EmbeddedFile.of(connection).orElseThrow().closeImmediately();

            assertThatThrownBy(connection::commit).isInstanceOf(SQLException.class);
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** Counts what a process would find that starts after this one was killed. */
    private int onDisk() throws Exception {
        Files.copy(folder.resolve("t.mv.db"), folder.resolve("copy.mv.db"), StandardCopyOption.REPLACE_EXISTING);
        try (var connection = source("copy").getConnection();
                var rows = connection.createStatement().executeQuery("select count(*) from t")) {
            rows.next();
            return rows.getInt(1);
        }
    }
}
