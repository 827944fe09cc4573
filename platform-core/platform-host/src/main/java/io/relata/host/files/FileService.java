package io.relata.host.files;

import io.relata.platform.access.Access;
import io.relata.platform.file.StoredFile;
import io.relata.platform.problem.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Keeps files: the bytes in the data folder, what is known of them in the database. */
@Component
final class FileService implements io.relata.platform.file.Files {

    private final DataFolder folder;
    private final JdbcTemplate database;
    private final Access access;
    private final Clock clock;

    FileService(@Value("${relata.data:data}") Path data, JdbcTemplate database, Access access, Clock clock) {
        this.folder = new DataFolder(data.resolve("files"));
        this.database = database;
        this.access = access;
        this.clock = clock;
    }

    @Override
    public StoredFile store(String name, String mediaType, InputStream content, long maxBytes) {
        var user = access.current().name();
        try {
            var written = folder.write(content, maxBytes);
            var file = new StoredFile(
                    written.id(),
                    FileName.clean(name),
                    FileName.mediaType(mediaType),
                    written.size(),
                    written.sha256());
            add(file, user);
            return file;
        } catch (IOException failed) {
            throw new UncheckedIOException("The file cannot be written to the data folder", failed);
        }
    }

    private void add(StoredFile file, String user) {
        database.update(
                "insert into core_file (id, file_name, media_type, size_bytes, sha256, stored_at, stored_by)"
                        + " values (?, ?, ?, ?, ?, ?, ?)",
                file.id(),
                file.name(),
                file.mediaType(),
                file.size(),
                file.sha256(),
                OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC),
                user);
    }

    @Override
    public Optional<StoredFile> find(UUID id) {
        return database
                .query(
                        "select file_name, media_type, size_bytes, sha256 from core_file where id = ?",
                        (row, number) -> new StoredFile(
                                id, row.getString(1), row.getString(2), row.getLong(3), row.getString(4)),
                        id)
                .stream()
                .findFirst();
    }

    @Override
    public InputStream open(UUID id) {
        if (find(id).isEmpty()) {
            throw Problem.notFound(id);
        }
        try {
            return java.nio.file.Files.newInputStream(folder.path(id));
        } catch (NoSuchFileException lost) {
            throw Problem.notFound(id);
        } catch (IOException failed) {
            throw new UncheckedIOException("The file cannot be read from the data folder", failed);
        }
    }

    DataFolder folder() {
        return folder;
    }
}
