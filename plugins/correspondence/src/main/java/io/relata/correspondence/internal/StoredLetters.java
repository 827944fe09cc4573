package io.relata.correspondence.internal;

import io.relata.contacts.ContactFacts;
import io.relata.contacts.Contacts;
import io.relata.contacts.CorrespondenceType;
import io.relata.correspondence.Delivery;
import io.relata.correspondence.DeliveryState;
import io.relata.correspondence.Emails;
import io.relata.correspondence.LetterDraft;
import io.relata.correspondence.LetterFile;
import io.relata.correspondence.Letters;
import io.relata.correspondence.MergedText;
import io.relata.interactions.Interaction;
import io.relata.platform.access.Access;
import io.relata.platform.change.Changed;
import io.relata.platform.file.Files;
import io.relata.platform.file.StoredFile;
import io.relata.platform.problem.Problem;
import io.relata.platform.problem.ProblemCode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Writes letters: texts as PDF, documents as DOCX. */
@Service
class StoredLetters implements Letters {
    private static final int PART = 200;

    private final DeliveryRows rows;
    private final MailingRows mailings;
    private final DeliveryTexts deliveries;
    private final StoredMergeTexts texts;
    private final MergeData data;
    private final LetterPages pages;
    private final SentLetters recorded;
    private final Contacts contacts;
    private final Files files;
    private final Access access;

    StoredLetters(
            DeliveryRows rows,
            MailingRows mailings,
            DeliveryTexts deliveries,
            StoredMergeTexts texts,
            MergeData data,
            LetterPages pages,
            SentLetters recorded,
            Contacts contacts,
            Files files,
            Access access) {
        this.rows = rows;
        this.mailings = mailings;
        this.deliveries = deliveries;
        this.texts = texts;
        this.data = data;
        this.pages = pages;
        this.recorded = recorded;
        this.contacts = contacts;
        this.files = files;
        this.access = access;
    }

    @Override
    public LetterFile write(
            String contactNo, String template, @Nullable String languageCode, @Nullable String salespersonCode) {
        var contact = contact(contactNo);
        var text = texts.of(template, contact.no(), languageCode, salespersonCode);
        var whom = new MergeData.For(contact.no(), text.languageCode(), salespersonCode);
        if (text.body() == null && text.document() == null) {
            throw Problem.of(ProblemCode.STATE, "correspondence.problem.noText", template)
                    .at("interactionTemplateCode");
        }
        return file(contact, text, whom);
    }

    @Override
    public LetterFile compose(LetterDraft draft) {
        var contact = contact(draft.contactNo());
        var body = draft.body();
        if (body == null || body.isBlank()) {
            throw Problem.required("body");
        }
        var text = new MergedText(draft.languageCode(), draft.subject(), body, List.of(), null);
        return file(contact, text, new MergeData.For(contact.no(), draft.languageCode(), null));
    }

    @Override
    public Changed<Interaction> record(LetterFile letter, LetterDraft draft) {
        return recorded.record(contact(draft.contactNo()), letter, draft);
    }

    private ContactFacts contact(String no) {
        access.require(Emails.SEND);
        var contact = contacts.find(no).orElseThrow(() -> Problem.notFound(no));
        if (contact.privacyBlocked()) {
            throw Problem.of(ProblemCode.STATE, "correspondence.problem.privacy", contact.no(), contact.name())
                    .at("contactNo");
        }
        return contact;
    }

    private LetterFile file(ContactFacts contact, MergedText text, MergeData.For whom) {
        var document = text.document();
        return document == null ? pdf(contact, pages.of(contact, text, whom)) : docx(contact, document, whom);
    }

    private static LetterFile pdf(ContactFacts contact, LetterPage page) {
        var pdf = new LetterPdf();
        pdf.add(page);
        return new LetterFile(contact.no() + ".pdf", LetterFile.PDF, pdf.finish());
    }

    private LetterFile docx(ContactFacts contact, StoredFile document, MergeData.For whom) {
        try (var content = files.open(document.id())) {
            var merged = DocxDocument.read(content, "documentTemplate").merge(wanted -> data.of(wanted, whom));
            return new LetterFile(contact.no() + ".docx", LetterFile.DOCX, merged);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @Override
    public LetterFile of(long deliveryNo) {
        access.require(Emails.READ);
        var delivery = rows.required(deliveryNo);
        if (delivery.type() != CorrespondenceType.HARD_COPY) {
            throw Problem.of(ProblemCode.TYPE, "correspondence.problem.noLetter", deliveryNo);
        }
        var letter = letter(delivery);
        var document = letter.text().document();
        return document == null ? pdf(letter.contact(), page(letter)) : docx(letter.contact(), document, letter.whom());
    }

    /**
     * Holds a letter of a mailing before it is written.
     *
     * @param contact whom it is to
     * @param text what it says
     * @param whom for whom that is merged
     * @param address the alternative address the segment's line said, or null
     */
    private record Letter(
            ContactFacts contact,
            MergedText text,
            MergeData.For whom,
            @Nullable String address) {}

    private Letter letter(Delivery delivery) {
        var entry = deliveries.requireCounts(delivery);
        var text = deliveries.of(delivery);
        if (text.body() == null && text.document() == null) {
            throw Problem.of(ProblemCode.STATE, "correspondence.reason.nothing");
        }
        var contact = contacts.find(delivery.contactId()).orElseThrow(() -> Problem.notFound(delivery.contactNo()));
        var whom = new MergeData.For(delivery.contactNo(), delivery.languageCode(), delivery.salespersonCode());
        return new Letter(
                contact, text, whom, entry.map(Interaction::alternativeAddress).orElse(null));
    }

    private LetterPage page(Letter letter) {
        return pages.of(letter.contact(), letter.text(), letter.whom(), letter.address());
    }

    @Override
    public LetterFile all(long mailingNo) {
        access.require(Emails.READ);
        var mailing = mailings.required(mailingNo);
        if (mailing.count(DeliveryState.PRINTABLE) == 0) {
            throw Problem.of(ProblemCode.STATE, "correspondence.problem.noLetters", mailingNo);
        }
        var pdf = new LetterPdf();
        var documents = new ArrayList<LetterFile>();
        int written = 0;
        String cursor = null;
        do {
            var page = rows.page(mailing.id(), DeliveryState.PRINTABLE, PART, cursor);
            for (var delivery : page.items()) {
                written += add(delivery, pdf, documents);
            }
            cursor = page.next();
        } while (cursor != null);
        return together(mailingNo, pdf, written, documents);
    }

    /** A letter whose contact is gone, or whose interaction was canceled, is not written; the others are. */
    private int add(Delivery delivery, LetterPdf pdf, List<LetterFile> documents) {
        try {
            var letter = letter(delivery);
            var document = letter.text().document();
            if (document != null) {
                documents.add(docx(letter.contact(), document, letter.whom()));
                return 0;
            }
            pdf.add(page(letter));
            return 1;
        } catch (Problem notWritten) {
            if (notWritten.messageKey().startsWith("correspondence.reason.")) {
                return 0;
            }
            throw notWritten;
        }
    }

    private static LetterFile together(long mailingNo, LetterPdf pdf, int written, List<LetterFile> documents) {
        var name = "letters-" + mailingNo;
        if (written == 0 && documents.isEmpty()) {
            throw Problem.of(ProblemCode.STATE, "correspondence.problem.noLetters", mailingNo);
        }
        if (documents.isEmpty()) {
            return new LetterFile(name + ".pdf", LetterFile.PDF, pdf.finish());
        }
        if (written > 0) {
            documents.add(new LetterFile(name + ".pdf", LetterFile.PDF, pdf.finish()));
        }
        return new LetterFile(name + ".zip", LetterFile.ZIP, zipped(documents));
    }

    private static byte[] zipped(List<LetterFile> letters) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            int count = 0;
            for (var letter : letters) {
                // two letters may go to one contact
                zip.putNextEntry(new ZipEntry(++count + "-" + letter.name()));
                zip.write(letter.content());
                zip.closeEntry();
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }
}
