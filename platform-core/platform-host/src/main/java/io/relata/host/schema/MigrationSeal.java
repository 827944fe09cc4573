package io.relata.host.schema;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Tells at a glance that an owner's tables are up to date: the change log is the one that was last applied, nobody has
 * applied anything since, and nobody was cut off. Reading and comparing all change sets takes a second or more of a start.
 */
final class MigrationSeal {

    private static final Pattern FILE = Pattern.compile("\\b(?:file|path)\\s*=\\s*\"([^\"]+)\"");

    private final String owner;
    private final String tables;
    private final String content;

    private MigrationSeal(String owner, String tables, String content) {
        this.owner = owner;
        this.tables = tables;
        this.content = content;
    }

    /**
     * Reads the change log.
     *
     * @param tables how the names of the owner's log tables begin
     * @return empty when it is made of more than files that are named in it
     */
    static Optional<MigrationSeal> of(String owner, String tables, String changelog, ClassLoader loader) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return read(changelog, loader, digest, new LinkedHashSet<>())
                    ? Optional.of(
                            new MigrationSeal(owner, tables, HexFormat.of().formatHex(digest.digest())))
                    : Optional.empty();
        } catch (NoSuchAlgorithmException | IOException unreadable) {
            return Optional.empty();
        }
    }

    private static boolean read(String name, ClassLoader loader, MessageDigest digest, Set<String> known)
            throws IOException {
        if (!known.add(name)) {
            return true;
        }
        try (var stream = loader.getResourceAsStream(name)) {
            if (stream == null) {
                return false;
            }
            var bytes = stream.readAllBytes();
            digest.update(bytes);
            return !name.endsWith(".xml") || readNamed(name, new String(bytes, UTF_8), loader, digest, known);
        }
    }

    private static boolean readNamed(
            String name, String text, ClassLoader loader, MessageDigest digest, Set<String> known) throws IOException {
        if (text.contains("includeAll") || text.contains("customChange")) {
            return false;
        }
        var folder = name.substring(0, name.lastIndexOf('/') + 1);
        var files = FILE.matcher(text).results().map(each -> each.group(1)).toList();
        for (var file : files) {
            var beside = loader.getResource(folder + file) != null;
            if (!read(beside ? folder + file : file, loader, digest, known)) {
                return false;
            }
        }
        return true;
    }

    /** Tells whether the tables are as this change log left them. */
    boolean isUnbroken(Connection connection) throws SQLException {
        var sql = "select content, (select count(*) from " + tables + "_changelog), (select count(*) from " + tables
                + "_changelog_lock where locked = true) from core_migration_seal where owner = ?";
        try (var statement = connection.prepareStatement(sql)) {
            statement.setString(1, owner);
            try (var rows = statement.executeQuery()) {
                return rows.next() && rows.getString(1).equals(content + "/" + rows.getInt(2)) && rows.getInt(3) == 0;
            }
        } catch (SQLException nothingThere) {
            return false;
        } finally {
            connection.rollback();
        }
    }

    /** Marks the tables as up to date. */
    void set(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("create table if not exists core_migration_seal"
                    + " (owner varchar(200) primary key, content varchar(100) not null)");
        }
        try (var old = connection.prepareStatement("delete from core_migration_seal where owner = ?");
                var fresh = connection.prepareStatement("insert into core_migration_seal (owner, content)"
                        + " select ?, ? || '/' || count(*) from " + tables + "_changelog")) {
            old.setString(1, owner);
            old.executeUpdate();
            fresh.setString(1, owner);
            fresh.setString(2, content);
            fresh.executeUpdate();
        }
        connection.commit();
    }
}
