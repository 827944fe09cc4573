package io.relata.interactions.internal;

import static io.relata.interactions.InteractionRecords.ATTACHMENTS;
import static io.relata.interactions.InteractionRecords.ATTEMPT_FAILED;
import static io.relata.interactions.InteractionRecords.COMPANY_ID;
import static io.relata.interactions.InteractionRecords.COMPANY_NO;
import static io.relata.interactions.InteractionRecords.CONTACT_ID;
import static io.relata.interactions.InteractionRecords.CONTACT_NO;
import static io.relata.interactions.InteractionRecords.COST;
import static io.relata.interactions.InteractionRecords.DURATION;
import static io.relata.interactions.InteractionRecords.ENTRY_NO;
import static io.relata.interactions.InteractionRecords.FLOW;
import static io.relata.interactions.InteractionRecords.GROUP;
import static io.relata.interactions.InteractionRecords.INITIATED_BY;
import static io.relata.interactions.InteractionRecords.INTERACTION;
import static io.relata.interactions.InteractionRecords.KIND;
import static io.relata.interactions.InteractionRecords.TEMPLATE;

import io.relata.contacts.ContactFacts;
import io.relata.interactions.InteractionRecorded;
import io.relata.interactions.InteractionRecording;
import io.relata.interactions.InteractionTemplate;
import io.relata.platform.change.Change;
import io.relata.platform.change.Values;
import io.relata.platform.file.StoredFile;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;

/** Writes entries that are complete: asks who has a say, hangs files on them and tells that they are there. */
final class EntryWriting {
    private EntryWriting() {}

    /** Lays in what a template says of how an entry comes about. */
    static Values template(Values values, InteractionTemplate template) {
        return values.with(TEMPLATE, template.code())
                .with(GROUP, template.group())
                .with(KIND, template.kind())
                .with(FLOW, template.informationFlow())
                .with(INITIATED_BY, template.initiatedBy())
                .with(COST, Objects.requireNonNullElse(template.unitCost(), BigDecimal.ZERO))
                .with(DURATION, Objects.requireNonNullElse(template.unitDuration(), BigDecimal.ZERO))
                .with(ATTEMPT_FAILED, false);
    }

    /** Lays in whom an entry is with. */
    static Values contact(Values values, ContactFacts contact) {
        return values.with(CONTACT_ID, contact.id())
                .with(CONTACT_NO, contact.no())
                .with(COMPANY_ID, contact.companyId())
                .with(COMPANY_NO, contact.companyNo());
    }

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
