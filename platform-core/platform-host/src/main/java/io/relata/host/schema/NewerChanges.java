package io.relata.host.schema;

import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;
import liquibase.Contexts;
import liquibase.LabelExpression;
import liquibase.Liquibase;
import liquibase.changelog.RanChangeSet;
import liquibase.database.jvm.JdbcConnection;
import liquibase.exception.LiquibaseException;

/** Holds the change sets that ran in a database but stand in no change log: a newer version made them. */
final class NewerChanges {

    /** Marks those that an older version may live with. */
    private static final String ACCEPTED = "accepted";

    private final Liquibase liquibase;
    private final List<RanChangeSet> changes;

    private NewerChanges(Liquibase liquibase, List<RanChangeSet> changes) {
        this.liquibase = liquibase;
        this.changes = changes;
    }

    static NewerChanges in(Liquibase liquibase) throws LiquibaseException {
        var unknown = liquibase.listUnexpectedChangeSets(new Contexts(), new LabelExpression());
        return new NewerChanges(
                liquibase,
                unknown.stream()
                        .filter(change -> change.getLabels() == null
                                || !change.getLabels().getLabels().contains(ACCEPTED))
                        .toList());
    }

    boolean isEmpty() {
        return changes.isEmpty();
    }

    /** Names the first few. */
    String names() {
        return changes.stream().map(RanChangeSet::getId).limit(5).collect(Collectors.joining(", "));
    }

    /** Accepts them for good. */
    void accept() throws LiquibaseException, SQLException {
        var database = liquibase.getDatabase();
        var connection = (JdbcConnection) database.getConnection();
        var update = "update " + database.getDatabaseChangeLogTableName()
                + " set labels = ? where id = ? and author = ? and filename = ?";
        try (var statement = connection.prepareStatement(update)) {
            for (RanChangeSet change : changes) {
                statement.setString(1, ACCEPTED);
                statement.setString(2, change.getId());
                statement.setString(3, change.getAuthor());
                statement.setString(4, change.getStoredChangeLog());
                statement.executeUpdate();
            }
        }
        connection.commit();
    }
}
