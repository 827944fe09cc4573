package io.relata.host.schema;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.pool.HikariPool;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.h2.Driver;
import org.h2.api.ErrorCode;
import org.jooq.SQLDialect;
import org.springframework.jdbc.datasource.SimpleDriverDataSource;

/** Opens the pool of connections and sees to it that the database behind it keeps what we promise. */
final class DatabasePool {

    /** The most connections; {@link io.relata.platform.change.Changes} leaves some of them to readers. */
    static final int SIZE = 24;

    private DatabasePool() {}

    /**
     * Open the database, check it and bring the host's tables up to date.
     *
     * @throws StartRefused when it cannot be used as it is
     */
    static HikariDataSource open(DatabaseAddress address) {
        var pool = connect(address);
        try {
            if (address.dialect() == SQLDialect.H2) {
                requireDurableWrites(pool);
            }
            new Migrations(pool).migrate(Migrations.CORE, DatabasePool.class.getClassLoader());
            return pool;
        } catch (RuntimeException refused) {
            pool.close();
            throw refused;
        }
    }

    private static HikariDataSource connect(DatabaseAddress address) {
        var config = new HikariConfig();
        config.setPoolName("relata");
        if (address.dialect() == SQLDialect.H2) {
            config.setDataSource(new OneWriter(
                    new SimpleDriverDataSource(new Driver(), address.url(), address.user(), address.password())));
        } else {
            config.setJdbcUrl(address.url());
            config.setUsername(address.user());
            config.setPassword(address.password());
        }
        config.setMaximumPoolSize(SIZE);
        config.setConnectionTimeout(15_000);
        if (address.dialect() == SQLDialect.POSTGRES) {
            config.addDataSourceProperty("reWriteBatchedInserts", "true");
            config.addDataSourceProperty("ApplicationName", "relata");
        }
        try {
            return new HikariDataSource(config);
        } catch (HikariPool.PoolInitializationException unreachable) {
            throw refuse(address, unreachable);
        }
    }

    private static StartRefused refuse(DatabaseAddress address, RuntimeException failure) {
        var code = failure.getCause() instanceof SQLException sql ? sql.getErrorCode() : 0;
        if (address.dialect() == SQLDialect.POSTGRES) {
            return new StartRefused(
                    "The database " + address + " cannot be reached: " + text(failure)
                            + ". Check RELATA_DB_URL, RELATA_DB_USER and RELATA_DB_PASSWORD and that it is running.",
                    failure);
        }
        if (code == ErrorCode.DATABASE_ALREADY_OPEN_1) {
            return new StartRefused(
                    "The data folder is in use by another Relata. Stop that one, or name another folder with"
                            + " RELATA_DATA. (" + address + ")",
                    failure);
        }
        return new StartRefused(
                "The database file cannot be opened: " + text(failure)
                        + ". Restore the newest backup into the data folder, or ask support before you touch the file.",
                failure);
    }

    private static String text(RuntimeException failure) {
        var cause = failure.getCause() == null ? failure : failure.getCause();
        return String.valueOf(cause.getMessage());
    }

    /** At its default H2 loses acknowledged commits when the process is killed. */
    private static void requireDurableWrites(DataSource pool) {
        try (var connection = pool.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(
                        "select setting_value from information_schema.settings where setting_name = 'WRITE_DELAY'")) {
            var delay = rows.next() ? rows.getString(1) : "unknown";
            if (!"0".equals(delay)) {
                throw new StartRefused(
                        "The embedded database would lose saved changes in a crash (WRITE_DELAY is " + delay
                                + "). Add ;WRITE_DELAY=0 to its address.",
                        null);
            }
        } catch (SQLException failed) {
            throw new StartRefused("The database cannot be checked: " + failed.getMessage(), failed);
        }
    }
}
