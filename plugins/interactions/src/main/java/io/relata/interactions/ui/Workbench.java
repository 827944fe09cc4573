package io.relata.interactions.ui;

import io.relata.contacts.Contacts;
import io.relata.interactions.AttachmentFiles;
import io.relata.interactions.DocumentEventLog;
import io.relata.interactions.DocumentRecordings;
import io.relata.interactions.InteractionComments;
import io.relata.interactions.InteractionTemplates;
import io.relata.interactions.Interactions;
import io.relata.interactions.PartyAccounts;
import io.relata.interactions.PhoneCalls;
import io.relata.interactions.internal.DocumentLinks;
import io.relata.interactions.internal.LogCsv;
import io.relata.interactions.internal.MeetingCalendar;
import io.relata.setup.CodeTables;
import io.relata.ui.kit.Desk;
import io.relata.ui.kit.FileUpload;
import org.springframework.stereotype.Component;

/**
 * Hold what the parts of this plugin work with.
 *
 * @param desk what every page needs
 * @param interactions records and reads
 * @param files takes in attachments
 * @param templates keeps the content of templates
 * @param comments keeps comments on interactions
 * @param calls records telephone calls
 * @param calendar writes meetings for calendars
 * @param csv writes the log as a table
 * @param recordings the set-up of automatic recording
 * @param events the log of document events
 * @param links tells which documents can be opened
 * @param accounts the accounts of contacts in other programs
 * @param contacts finds contacts
 * @param tables the code tables
 */
@Component
public record Workbench(
        Desk desk,
        Interactions interactions,
        AttachmentFiles files,
        InteractionTemplates templates,
        InteractionComments comments,
        PhoneCalls calls,
        MeetingCalendar calendar,
        LogCsv csv,
        DocumentRecordings recordings,
        DocumentEventLog events,
        DocumentLinks links,
        PartyAccounts accounts,
        Contacts contacts,
        CodeTables tables) {
    String text(String key, Object... arguments) {
        return desk.text(key, arguments);
    }

    /** Makes a field that takes in so many attachments. */
    FileUpload upload(int most) {
        return new FileUpload(desk, files::store, files.mostBytes(), most);
    }

    boolean mayWrite() {
        return desk.may(Interactions.WRITE);
    }
}
