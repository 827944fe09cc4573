package io.relata.host.schema;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jooq.SQLDialect;
import org.jspecify.annotations.Nullable;

/**
 * Say where the database is and who we are there.
 *
 * @param url its JDBC address
 * @param user the user, may be empty
 * @param password the user's password, may be empty
 * @since 0.1
 */
public record DatabaseAddress(String url, String user, String password) {

    /** Each connection remembers so many statements it has read; H2's own 8 are fewer than one change needs. */
    private static final String SETTINGS = ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE;LOCK_TIMEOUT=10000"
            + ";DEFAULT_LOCK_TIMEOUT=10000;QUERY_CACHE_SIZE=100;CACHE_SIZE=";

    private static final long MOST_CACHE_KB = 131_072;

    /** Keep the password out of logs. */
    @Override
    public String toString() {
        return url + (user.isEmpty() ? "" : " as " + user);
    }

    /**
     * Keep the data in a file of the data folder. It is opened so that an interrupted thread does no harm: at its default
     * H2 closes the database for everybody when one thread is interrupted while it reads or writes.
     *
     * @param data the data folder; made when it is not there
     * @throws StartRefused when it cannot be written to
     */
    public static DatabaseAddress embedded(Path data) {
        var folder = data.toAbsolutePath().normalize();
        try {
            Files.createDirectories(folder);
        } catch (IOException unwritable) {
            throw unwritable(folder, unwritable);
        }
        if (!Files.isWritable(folder)) {
            throw unwritable(folder, null);
        }
        var cache = Math.min(MOST_CACHE_KB, Runtime.getRuntime().maxMemory() / 4 / 1024);
        return new DatabaseAddress("jdbc:h2:async:" + folder.resolve("relata") + SETTINGS + cache, "sa", "");
    }

    private static StartRefused unwritable(Path folder, @Nullable Exception cause) {
        return new StartRefused(
                "The data folder " + folder
                        + " cannot be written to. Give this user the right to, or name another folder with"
                        + " RELATA_DATA.",
                cause);
    }

    /**
     * Tell what the database speaks.
     *
     * @throws StartRefused when it is neither H2 nor PostgreSQL
     */
    public SQLDialect dialect() {
        if (url.startsWith("jdbc:h2:")) {
            return SQLDialect.H2;
        }
        if (url.startsWith("jdbc:postgresql:")) {
            return SQLDialect.POSTGRES;
        }
        throw new StartRefused(
                "The database address must begin with jdbc:postgresql:// (or be left out for the embedded database);"
                        + " correct RELATA_DB_URL.",
                null);
    }
}
