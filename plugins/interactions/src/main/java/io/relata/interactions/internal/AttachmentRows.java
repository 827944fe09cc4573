package io.relata.interactions.internal;

import static io.relata.interactions.InteractionRecords.ATTACHED_TO;
import static io.relata.interactions.InteractionRecords.ATTACHMENT;
import static io.relata.interactions.InteractionRecords.FILE;
import static io.relata.interactions.InteractionRecords.FILE_NAME;
import static io.relata.interactions.InteractionRecords.FILE_SIZE;
import static io.relata.interactions.InteractionRecords.LANGUAGE_ATTACHMENT;
import static io.relata.interactions.InteractionRecords.MEDIA_TYPE;
import static io.relata.interactions.InteractionRecords.TEMPLATE_LANGUAGE_TYPE;

import io.relata.interactions.Attachment;
import io.relata.platform.change.Change;
import io.relata.platform.change.RecordType;
import io.relata.platform.change.Values;
import io.relata.platform.file.StoredFile;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Hangs files on entries and reads them. A file may hang on several entries; it lives until the last of them goes. */
@Repository
class AttachmentRows {
    private final DSLContext sql;

    AttachmentRows(DSLContext sql) {
        this.sql = sql;
    }

    List<Attachment> of(UUID entry) {
        return where(ATTACHED_TO.column().eq(entry));
    }

    List<Attachment> of(Collection<UUID> entries) {
        return entries.isEmpty() ? List.of() : where(ATTACHED_TO.column().in(entries));
    }

    List<Attachment> where(Condition condition) {
        return sql.select(ATTACHMENT.columns())
                .from(ATTACHMENT.table())
                .where(condition)
                .orderBy(FILE_NAME.column(), RecordType.ID)
                .fetch(row -> new Attachment(
                        row.get(RecordType.ID),
                        row.get(ATTACHED_TO.column()),
                        row.get(FILE.column()),
                        row.get(FILE_NAME.column()),
                        Objects.requireNonNullElse(row.get(MEDIA_TYPE.column()), "application/octet-stream"),
                        Objects.requireNonNullElse(row.get(FILE_SIZE.column()), 0L)));
    }

    /** Tells those of an entry's files that hang on no other entry and belong to no template. */
    List<Attachment> unshared(UUID entry) {
        var own = of(entry);
        var shared = shared(entry, own.stream().map(Attachment::fileId).collect(Collectors.toSet()));
        return own.stream().filter(each -> !shared.contains(each.fileId())).toList();
    }

    private Set<@Nullable UUID> shared(UUID entry, Set<UUID> files) {
        if (files.isEmpty()) {
            return Set.of();
        }
        var shared = new HashSet<@Nullable UUID>();
        sql.select(FILE.column())
                .from(ATTACHMENT.table())
                .where(FILE.column().in(files), ATTACHED_TO.column().ne(entry))
                .unionAll(sql.select(LANGUAGE_ATTACHMENT.column())
                        .from(TEMPLATE_LANGUAGE_TYPE.table())
                        .where(LANGUAGE_ATTACHMENT.column().in(files)))
                .forEach(row -> shared.add(row.value1()));
        return shared;
    }

    /** Takes all files off an entry that goes. */
    void remove(Change change, UUID entry) {
        of(entry).forEach(each -> change.delete(ATTACHMENT, each.id(), Change.ANY_VERSION));
    }

    static void hang(Change change, UUID entry, StoredFile file) {
        change.insert(
                ATTACHMENT,
                Values.none()
                        .with(ATTACHED_TO, entry)
                        .with(FILE, file.id())
                        .with(FILE_NAME, file.name())
                        .with(MEDIA_TYPE, file.mediaType())
                        .with(FILE_SIZE, file.size()));
    }
}
