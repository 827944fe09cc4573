package io.relata.correspondence.internal;

import io.relata.contacts.CorrespondenceType;
import io.relata.correspondence.Delivery;
import io.relata.interactions.InformationFlow;
import io.relata.interactions.InteractionDraft;
import io.relata.interactions.InteractionKind;
import io.relata.interactions.InteractionRecords;
import io.relata.interactions.Interactions;
import io.relata.platform.text.Shorten;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Records e-mails to one contact as interactions, once they were sent. */
@Component
class SentEmails {
    private static final int VIA = 80;

    private final Interactions interactions;

    SentEmails(Interactions interactions) {
        this.interactions = interactions;
    }

    /**
     * Records an e-mail.
     *
     * @return the entry's number
     * @throws io.relata.platform.problem.Problem as {@link Interactions#record}
     */
    long record(Delivery sent) {
        var subject =
                Shorten.atWord(InteractionRecords.SUBJECT.maxLength(), Objects.requireNonNullElse(sent.subject(), ""));
        var draft = InteractionDraft.of(InteractionKind.EMAIL, sent.contactNo())
                .with("description", subject)
                .with("subject", subject)
                .with("text", sent.body())
                .with("correspondenceType", CorrespondenceType.EMAIL)
                .with("informationFlow", InformationFlow.OUTBOUND)
                .with("contactVia", Shorten.to(VIA, Objects.requireNonNullElse(sent.address(), "")))
                .attach(sent.files());
        if (sent.template() != null) {
            draft = draft.with("interactionTemplateCode", sent.template());
        }
        if (sent.salespersonCode() != null) {
            draft = draft.with("salespersonCode", sent.salespersonCode());
        }
        return interactions.record(draft).value().entryNo();
    }
}
