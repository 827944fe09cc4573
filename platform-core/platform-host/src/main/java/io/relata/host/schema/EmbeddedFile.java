package io.relata.host.schema;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import org.h2.engine.SessionLocal;
import org.h2.jdbc.JdbcConnection;
import org.h2.mvstore.MVStore;

/** Finds the file store below connections to the embedded database. */
final class EmbeddedFile {

    private EmbeddedFile() {}

    /** Finds the store of a connection's database; nothing when that is not kept in a file. */
    static Optional<MVStore> of(Connection connection) throws SQLException {
        if (connection.isWrapperFor(JdbcConnection.class)
                && connection.unwrap(JdbcConnection.class).getSession() instanceof SessionLocal session) {
            var store = session.getDatabase().getStore().getMvStore();
            return Optional.of(store).filter(each -> each.getFileStore() != null);
        }
        return Optional.empty();
    }
}
