package io.relata.correspondence.internal;

import io.relata.contacts.ContactFacts;
import io.relata.contacts.CorrespondenceType;
import io.relata.correspondence.LetterDraft;
import io.relata.correspondence.LetterFile;
import io.relata.interactions.AttachmentFiles;
import io.relata.interactions.Interaction;
import io.relata.interactions.InteractionDraft;
import io.relata.interactions.InteractionKind;
import io.relata.interactions.InteractionRecords;
import io.relata.interactions.Interactions;
import io.relata.platform.change.Changed;
import io.relata.platform.text.Messages;
import io.relata.platform.text.Shorten;
import java.io.ByteArrayInputStream;
import java.util.List;
import org.springframework.stereotype.Component;

/** Records letters to one contact as interactions, with the letter on each. */
@Component
class SentLetters {
    private final Interactions interactions;
    private final AttachmentFiles files;
    private final Messages messages;

    SentLetters(Interactions interactions, AttachmentFiles files, Messages messages) {
        this.interactions = interactions;
        this.files = files;
        this.messages = messages;
    }

    /**
     * Records a letter.
     *
     * @throws io.relata.platform.problem.Problem as {@link Interactions#record}
     */
    Changed<Interaction> record(ContactFacts contact, LetterFile letter, LetterDraft said) {
        var file = files.store(letter.name(), letter.mediaType(), new ByteArrayInputStream(letter.content()));
        var about = about(contact, said);
        var draft = InteractionDraft.of(InteractionKind.LETTER, contact.no())
                .with("description", about)
                .with("subject", about)
                .with("text", said.body())
                .with("correspondenceType", CorrespondenceType.HARD_COPY)
                .attach(List.of(file.id()));
        if (said.template() != null) {
            draft = draft.with("interactionTemplateCode", said.template());
        }
        if (said.salespersonCode() != null) {
            draft = draft.with("salespersonCode", said.salespersonCode());
        }
        return interactions.record(draft);
    }

    private String about(ContactFacts contact, LetterDraft said) {
        var subject = said.subject();
        var about = subject == null || subject.isBlank()
                ? messages.text("correspondence.letter.to", contact.name())
                : subject.strip();
        return Shorten.atWord(InteractionRecords.SUBJECT.maxLength(), about);
    }
}
