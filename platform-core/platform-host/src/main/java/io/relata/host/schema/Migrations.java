package io.relata.host.schema;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.locks.ReentrantLock;
import javax.sql.DataSource;
import liquibase.Contexts;
import liquibase.LabelExpression;
import liquibase.Liquibase;
import liquibase.Scope;
import liquibase.UpdateSummaryEnum;
import liquibase.database.Database;
import liquibase.database.DatabaseFactory;
import liquibase.database.jvm.JdbcConnection;
import liquibase.exception.LiquibaseException;
import liquibase.lockservice.LockServiceFactory;
import liquibase.resource.ClassLoaderResourceAccessor;
import liquibase.ui.LoggerUIService;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Bring the tables of the host and of every plugin up to date.
 *
 * <p>Each owner has a change log {@code db/<owner>/changelog.xml} and log tables of its own, so that plugins come and go
 * without touching each other.
 *
 * @since 0.1
 */
public final class Migrations {

    /** The owner of the host's own tables. */
    public static final String CORE = "core";

    private static final Logger LOG = LoggerFactory.getLogger(Migrations.class);

    private final ReentrantLock oneAtATime = new ReentrantLock();
    private final DataSource dataSource;

    /**
     * Migrate in a database.
     *
     * @param dataSource the database
     */
    public Migrations(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /**
     * Apply an owner's change sets that have not run yet; does nothing when the owner has no change log.
     *
     * @param owner {@link #CORE} or a plugin's id
     * @param loader finds {@code db/<owner>/changelog.xml}
     * @throws MigrationFailed when one of them fails; those before it stay applied, its lock is released
     * @throws StartRefused when the host's tables were made by a newer version of the program
     * @throws NewerTables when a plugin's tables were made by a newer version of it
     */
    public void migrate(String owner, ClassLoader loader) {
        if (!isSealed(owner, loader)) {
            migrate(owner, loader, liquibase -> refuseNewer(owner, liquibase));
        }
    }

    private boolean isSealed(String owner, ClassLoader loader) {
        var seal = seal(owner, loader);
        if (seal.isEmpty()) {
            return false;
        }
        try (var connection = dataSource.getConnection()) {
            connection.setAutoCommit(false);
            return seal.get().isUnbroken(connection);
        } catch (SQLException unreachable) {
            return false;
        }
    }

    private static Optional<MigrationSeal> seal(String owner, ClassLoader loader) {
        return MigrationSeal.of(owner, tables(owner), changelog(owner), loader);
    }

    private static String tables(String owner) {
        return owner.replaceAll("[^A-Za-z0-9]", "_");
    }

    /**
     * Apply the change sets of a version that comes back after a newer one could not be used. What the newer one did to
     * the tables stays, and is no reason to refuse this version, now or later.
     *
     * @param owner a plugin's id
     * @param loader finds {@code db/<owner>/changelog.xml}
     * @throws MigrationFailed when one of them fails
     */
    public void migrateBack(String owner, ClassLoader loader) {
        migrate(owner, loader, liquibase -> NewerChanges.in(liquibase).accept());
    }

    private void migrate(String owner, ClassLoader loader, Check check) {
        if (hasChangelog(owner, loader)) {
            run(owner, loader, (connection, resources) -> {
                update(owner, connection, liquibase(owner, connection, resources), check);
                var seal = seal(owner, loader);
                if (seal.isPresent()) {
                    seal.get().set(connection);
                }
                return Boolean.TRUE;
            });
        }
    }

    /**
     * Tell the SQL that {@link #migrate} would run. Nothing is written.
     *
     * @param owner {@link #CORE} or a plugin's id
     * @param loader finds {@code db/<owner>/changelog.xml}
     * @return the statements, or nothing when the tables are up to date
     * @throws MigrationFailed when the change log cannot be read
     */
    public Optional<String> pendingSql(String owner, ClassLoader loader) {
        if (!hasChangelog(owner, loader)) {
            return Optional.empty();
        }
        var sql = run(owner, loader, (connection, resources) -> {
            var liquibase = liquibase(owner, connection, resources);
            try {
                return PendingSql.of(liquibase, connection);
            } finally {
                liquibase.getDatabase().rollback();
            }
        });
        return sql.isBlank() ? Optional.empty() : Optional.of(sql);
    }

    private static boolean hasChangelog(String owner, ClassLoader loader) {
        return loader.getResource(changelog(owner)) != null;
    }

    private static String changelog(String owner) {
        return "db/" + owner + "/changelog.xml";
    }

    private static void refuseNewer(String owner, Liquibase liquibase) throws LiquibaseException {
        var newer = NewerChanges.in(liquibase);
        if (newer.isEmpty()) {
            return;
        }
        if (!owner.equals(CORE)) {
            throw new NewerTables(owner, newer.names());
        }
        throw new StartRefused(
                "The database was written by a newer version of Relata (it holds the changes " + newer.names()
                        + "). Start that version or a later one, or restore the backup made before the upgrade.",
                null);
    }

    /** Liquibase leaves an inheritable thread local behind: it must never see a thread that lives on. */
    private <T> T run(String owner, ClassLoader loader, Work<T> work) {
        var task = new FutureTask<>(() -> inScope(owner, loader, work));
        oneAtATime.lock();
        try {
            var thread = new Thread(null, task, "migration-" + owner, 0, false);
            thread.setContextClassLoader(Migrations.class.getClassLoader());
            thread.start();
            thread.join();
            return task.get();
        } catch (ExecutionException failed) {
            throw reason(owner, failed.getCause() == null ? failed : failed.getCause());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new MigrationFailed("The migration of " + owner + " was interrupted; start it again.", stopped);
        } finally {
            oneAtATime.unlock();
        }
    }

    private <T> T inScope(String owner, ClassLoader loader, Work<T> work) throws Exception {
        var resources = new ClassLoaderResourceAccessor(loader);
        return Scope.child(
                Map.of(
                        Scope.Attr.resourceAccessor.name(),
                        resources,
                        Scope.Attr.logService.name(),
                        new MigrationLog(),
                        Scope.Attr.ui.name(),
                        new LoggerUIService(),
                        "liquibase.analytics.enabled",
                        Boolean.FALSE,
                        "liquibase.showBanner",
                        Boolean.FALSE),
                () -> {
                    try (var connection = dataSource.getConnection()) {
                        return work.on(connection, resources);
                    } finally {
                        resources.close();
                    }
                });
    }

    private static Liquibase liquibase(String owner, Connection connection, ClassLoaderResourceAccessor resources)
            throws LiquibaseException {
        var database = DatabaseFactory.getInstance().findCorrectDatabaseImplementation(new JdbcConnection(connection));
        database.setDatabaseChangeLogTableName(tables(owner) + "_changelog");
        database.setDatabaseChangeLogLockTableName(tables(owner) + "_changelog_lock");
        var liquibase = new Liquibase(changelog(owner), resources, database);
        liquibase.setShowSummary(UpdateSummaryEnum.OFF);
        return liquibase;
    }

    private static void update(String owner, Connection connection, Liquibase liquibase, Check check)
            throws LiquibaseException, SQLException {
        lockOtherNodesOut(owner, connection);
        try {
            dropStaleLock(liquibase.getDatabase());
            check.on(liquibase);
            liquibase.update(new Contexts(), new LabelExpression());
        } finally {
            LockServiceFactory.getInstance().resetAll();
            liquibase.getDatabase().rollback();
            unlockOtherNodes(owner, connection);
        }
    }

    /**
     * The row lock of Liquibase outlives a killed process. What really keeps others out is the file lock of H2 and this
     * lock, which goes with the connection; whoever holds them may clear a row that was left behind.
     */
    private static void lockOtherNodesOut(String owner, Connection connection) throws SQLException {
        if (isPostgres(connection)) {
            try (var statement = connection.prepareStatement("select pg_advisory_lock(hashtext(?))")) {
                statement.setString(1, "relata-migration-" + owner);
                statement.execute();
            }
        }
    }

    private static void unlockOtherNodes(String owner, Connection connection) throws SQLException {
        if (isPostgres(connection)) {
            try (var statement = connection.prepareStatement("select pg_advisory_unlock(hashtext(?))")) {
                statement.setString(1, "relata-migration-" + owner);
                statement.execute();
            }
        }
    }

    private static boolean isPostgres(Connection connection) throws SQLException {
        return connection.getMetaData().getDatabaseProductName().equals("PostgreSQL");
    }

    private static void dropStaleLock(Database database) throws LiquibaseException {
        var locks = LockServiceFactory.getInstance().getLockService(database);
        locks.init();
        if (locks.listLocks().length > 0) {
            LOG.warn("An earlier migration was cut off; its lock is released.");
            locks.forceReleaseLock();
        }
    }

    private static RuntimeException reason(String owner, Throwable failure) {
        if (failure instanceof StartRefused || failure instanceof NewerTables) {
            return (RuntimeException) failure;
        }
        var deepest = failure;
        while (deepest.getCause() != null && deepest.getCause() != deepest) {
            deepest = deepest.getCause();
        }
        var text = String.valueOf(deepest.getMessage()).strip();
        return new MigrationFailed("The tables of " + owner + " could not be brought up to date: " + text, failure);
    }

    private interface Work<T> {
        T on(Connection connection, ClassLoaderResourceAccessor resources) throws LiquibaseException, SQLException;
    }

    private interface Check {
        void on(Liquibase liquibase) throws LiquibaseException, SQLException;
    }
}
