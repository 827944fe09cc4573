package io.relata.interactions.internal;

import static io.relata.interactions.InteractionRecords.ATTACHMENTS;
import static io.relata.interactions.InteractionRecords.ENTRY_NO;
import static io.relata.interactions.InteractionRecords.INTERACTION;
import static io.relata.interactions.InteractionRecords.TEMPLATE;

import io.relata.contacts.ContactFacts;
import io.relata.interactions.InteractionRecorded;
import io.relata.interactions.InteractionRecording;
import io.relata.platform.change.Change;
import io.relata.platform.change.Values;
import io.relata.platform.file.StoredFile;
import java.util.List;
import java.util.Objects;

/** Writes entries that are complete: asks who has a say, hangs files on them and tells that they are there. */
final class EntryWriting {
    private EntryWriting() {}

    /**
     * Writes an entry.
     *
     * @param values everything, its number too
     * @throws io.relata.platform.problem.Problem whatever a veto refuses with
     */
    static void write(Change change, ContactFacts contact, Values values, List<StoredFile> files) {
        values.with(ATTACHMENTS, files.size());
        change.ask(new InteractionRecording(change, contact, values));
        var id = change.insert(INTERACTION, values);
        files.forEach(file -> AttachmentRows.hang(change, id, file));
        change.publish(new InteractionRecorded(
                id,
                Objects.requireNonNull(values.get(ENTRY_NO)),
                contact.id(),
                contact.companyId(),
                values.get(TEMPLATE)));
    }
}
