package io.relata.correspondence.ui;

import io.relata.contacts.Contacts;
import io.relata.contacts.CorrespondenceType;
import io.relata.correspondence.Emails;
import io.relata.correspondence.Letters;
import io.relata.correspondence.MailServer;
import io.relata.correspondence.Mailings;
import io.relata.correspondence.MergeTexts;
import io.relata.correspondence.internal.Reasons;
import io.relata.interactions.AttachmentFiles;
import io.relata.interactions.InteractionTemplates;
import io.relata.interactions.Interactions;
import io.relata.platform.problem.Problem;
import io.relata.platform.rest.FieldValues;
import io.relata.platform.settings.Settings;
import io.relata.segments.Segments;
import io.relata.setup.CodeTables;
import io.relata.ui.kit.Desk;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Hold what the pages of correspondence work with.
 *
 * @param desk what every page needs
 * @param texts merges texts
 * @param server looks after the mail server
 * @param emails sends e-mails to one contact
 * @param mailings writes to segments
 * @param letters writes letters
 * @param interactions records, and knows the templates
 * @param templates keeps what templates say
 * @param files takes in files
 * @param segments the segments
 * @param contacts finds contacts
 * @param tables the code tables
 * @param settings the settings
 */
@Component
public record CorrespondenceDesk(
        Desk desk,
        MergeTexts texts,
        MailServer server,
        Emails emails,
        Mailings mailings,
        Letters letters,
        Interactions interactions,
        InteractionTemplates templates,
        AttachmentFiles files,
        Segments segments,
        Contacts contacts,
        CodeTables tables,
        Settings settings) {
    String text(String key, Object... arguments) {
        return desk.text(key, arguments);
    }

    String words(Problem problem) {
        return desk.text(problem.messageKey(), problem.arguments());
    }

    /** Writes why something was not taken; blank where there is no reason. */
    String reason(@Nullable String reason) {
        var words = Reasons.words(desk.messages(), reason);
        return words == null ? "" : words;
    }

    /** Names the way a contact is written to. */
    String way(@Nullable CorrespondenceType type) {
        return text("correspondence.type." + (type == null ? "none" : FieldValues.show(type)));
    }

    boolean maySend() {
        return desk.may(Emails.SEND);
    }
}
