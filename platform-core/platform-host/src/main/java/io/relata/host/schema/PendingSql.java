package io.relata.host.schema;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import liquibase.Liquibase;
import liquibase.change.Change;
import liquibase.changelog.ChangeSet;
import liquibase.database.Database;
import liquibase.database.DatabaseList;
import liquibase.exception.LiquibaseException;
import liquibase.sql.Sql;
import liquibase.sqlgenerator.SqlGeneratorFactory;

/** Tells the SQL of the change sets that have not run yet. It only reads: not even the log tables are made. */
final class PendingSql {

    private final Liquibase liquibase;
    private final Connection connection;
    private final StringBuilder text = new StringBuilder();

    private PendingSql(Liquibase liquibase, Connection connection) {
        this.liquibase = liquibase;
        this.connection = connection;
    }

    static String of(Liquibase liquibase, Connection connection) throws LiquibaseException, SQLException {
        return new PendingSql(liquibase, connection).tell();
    }

    private String tell() throws LiquibaseException, SQLException {
        var database = liquibase.getDatabase();
        var ran = ran(database.getDatabaseChangeLogTableName());
        for (ChangeSet each : liquibase.getDatabaseChangeLog().getChangeSets()) {
            var pending = !ran.contains(List.of(each.getId(), each.getAuthor(), each.getFilePath()));
            if (pending && DatabaseList.definitionMatches(each.getDbmsSet(), database, true)) {
                tell(each, database);
            }
        }
        return text.toString();
    }

    private void tell(ChangeSet set, Database database) {
        for (Change change : set.getChanges()) {
            for (Sql sql : SqlGeneratorFactory.getInstance().generateSql(change, database)) {
                text.append(sql.toSql().strip()).append(";\n");
            }
        }
    }

    private Set<List<String>> ran(String table) throws SQLException {
        var ran = new HashSet<List<String>>();
        if (!exists(table)) {
            return ran;
        }
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("select id, author, filename from " + table)) {
            while (rows.next()) {
                ran.add(List.of(rows.getString(1), rows.getString(2), rows.getString(3)));
            }
        }
        return ran;
    }

    private boolean exists(String table) throws SQLException {
        try (var tables = connection.getMetaData().getTables(null, connection.getSchema(), "%", null)) {
            while (tables.next()) {
                if (tables.getString("TABLE_NAME").equalsIgnoreCase(table)) {
                    return true;
                }
            }
            return false;
        }
    }
}
