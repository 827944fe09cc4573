package io.relata.exchange;

import io.relata.contacts.Contacts;
import io.relata.ui.kit.Desk;
import org.springframework.stereotype.Component;

/**
 * Holds what the parts of the import page work with.
 *
 * @param desk what every page needs
 * @param imports plans and runs
 * @param contacts reads contacts
 * @param writing writes vCards
 */
@Component
record ImportDesk(Desk desk, Imports imports, Contacts contacts, CardWriting writing) {
    String text(String key, Object... arguments) {
        return desk.text(key, arguments);
    }

    String words(Remark remark) {
        return desk.text(remark.key(), remark.arguments().toArray());
    }
}
