package io.relata.interactions.ui;

import io.relata.contacts.Contacts;
import io.relata.interactions.AttachmentFiles;
import io.relata.interactions.Interactions;
import io.relata.setup.CodeTables;
import io.relata.ui.kit.Desk;
import org.springframework.stereotype.Component;

/**
 * Hold what the parts of this plugin work with.
 *
 * @param desk what every page needs
 * @param interactions records and reads
 * @param files takes in attachments
 * @param contacts finds contacts
 * @param tables the code tables
 */
@Component
public record Workbench(
        Desk desk, Interactions interactions, AttachmentFiles files, Contacts contacts, CodeTables tables) {
    String text(String key, Object... arguments) {
        return desk.text(key, arguments);
    }

    boolean mayWrite() {
        return desk.may(Interactions.WRITE);
    }
}
