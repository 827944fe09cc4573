package io.relata.correspondence.internal;

import io.relata.contacts.Contacts;
import io.relata.correspondence.Delivery;
import io.relata.correspondence.MergedText;
import io.relata.interactions.Attachment;
import io.relata.interactions.Interaction;
import io.relata.interactions.Interactions;
import io.relata.platform.file.Files;
import io.relata.platform.file.StoredFile;
import io.relata.platform.problem.Problem;
import io.relata.platform.problem.ProblemCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds what an e-mail or a letter says: what was merged already, else what its mailing says, merged. */
@Component
class DeliveryTexts {
    private final MailingRows mailings;
    private final StoredMergeTexts texts;
    private final Contacts contacts;
    private final Interactions interactions;
    private final Files files;

    DeliveryTexts(
            MailingRows mailings, StoredMergeTexts texts, Contacts contacts, Interactions interactions, Files files) {
        this.mailings = mailings;
        this.texts = texts;
        this.contacts = contacts;
        this.interactions = interactions;
        this.files = files;
    }

    /**
     * Merges it.
     *
     * @throws Problem FORMAT or REF when it cannot be merged; STATE when there is nothing to send, the contact is gone or
     *     blocked for privacy, or the interaction was canceled
     */
    MergedText of(Delivery delivery) {
        requireContact(delivery);
        var body = delivery.body();
        var text = text(delivery);
        var document = text.map(MailingRows.Text::document).flatMap(this::file).orElse(null);
        if (body != null) {
            return new MergedText(delivery.languageCode(), delivery.subject(), body, attached(delivery), document);
        }
        var whom = new MergeData.For(delivery.contactNo(), delivery.languageCode(), delivery.salespersonCode());
        var raw = text.map(MailingRows.Text::body).orElse(null);
        var said = delivery.subject();
        var head = said == null ? text.map(MailingRows.Text::subject).orElse(null) : null;
        var merged = texts.merge(head, raw, whom);
        return new MergedText(
                delivery.languageCode(),
                said == null ? merged.get("subject") : said,
                merged.get("body"),
                attached(delivery),
                document);
    }

    private Optional<MailingRows.Text> text(Delivery delivery) {
        var mailing = delivery.mailing();
        var template = delivery.template();
        return mailing == null || template == null
                ? Optional.empty()
                : mailings.text(mailing, template, delivery.languageCode());
    }

    private void requireContact(Delivery delivery) {
        var contact = contacts.find(delivery.contactId())
                .orElseThrow(() -> Problem.of(ProblemCode.STATE, "correspondence.reason.contactGone"));
        if (contact.privacyBlocked()) {
            throw Problem.of(ProblemCode.STATE, "correspondence.reason.privacy");
        }
    }

    /**
     * Goes on only while the interaction of a mailing counts: who cancels it does not want it sent.
     *
     * @return the interaction; empty for an e-mail on its own
     * @throws Problem STATE
     */
    Optional<Interaction> requireCounts(Delivery delivery) {
        var entryNo = delivery.interactionEntryNo();
        return entryNo == null || delivery.mailing() == null ? Optional.empty() : Optional.of(counting(entryNo));
    }

    private Interaction counting(long entryNo) {
        try {
            var entry = interactions.read(entryNo);
            if (!entry.canceled()) {
                return entry;
            }
        } catch (Problem gone) {
            if (!gone.isNotFound()) {
                throw gone;
            }
        }
        throw Problem.of(ProblemCode.STATE, "correspondence.reason.canceled");
    }

    /** The files of a mailing hang on the interaction; those of one e-mail are not recorded before it is sent. */
    List<StoredFile> attached(Delivery delivery) {
        var attached = new ArrayList<StoredFile>();
        delivery.files().forEach(id -> file(id).ifPresent(attached::add));
        var entryNo = delivery.interactionEntryNo();
        if (entryNo != null && delivery.mailing() != null) {
            interactions.attachments(entryNo).stream().map(Attachment::fileId).forEach(id -> file(id).ifPresent(
                            attached::add));
        }
        return attached;
    }

    Optional<StoredFile> file(@Nullable UUID id) {
        return id == null ? Optional.empty() : files.find(Objects.requireNonNull(id));
    }
}
