package io.relata.interactions.internal;

import static io.relata.interactions.DocumentRecords.ACTOR;
import static io.relata.interactions.DocumentRecords.ACTOR_NAME;
import static io.relata.interactions.DocumentRecords.EVENT_DATE;
import static io.relata.interactions.DocumentRecords.EVENT_DESCRIPTION;
import static io.relata.interactions.DocumentRecords.EVENT_MOMENT;
import static io.relata.interactions.DocumentRecords.EVENT_SALESPERSON;
import static io.relata.interactions.DocumentRecords.EVENT_TIME;
import static io.relata.interactions.DocumentRecords.OCCURRED_AT;
import static io.relata.interactions.InteractionRecords.CANCELED;
import static io.relata.interactions.InteractionRecords.CORRESPONDENCE_TYPE;
import static io.relata.interactions.InteractionRecords.DATE;
import static io.relata.interactions.InteractionRecords.DESCRIPTION;
import static io.relata.interactions.InteractionRecords.LANGUAGE;
import static io.relata.interactions.InteractionRecords.MOMENT;
import static io.relata.interactions.InteractionRecords.POSTPONED;
import static io.relata.interactions.InteractionRecords.SALESPERSON;
import static io.relata.interactions.InteractionRecords.SUBJECT;
import static io.relata.interactions.InteractionRecords.TIME;
import static io.relata.interactions.InteractionRecords.USER;
import static io.relata.interactions.InteractionRecords.USER_NAME;

import io.relata.contacts.ContactFacts;
import io.relata.interactions.DocumentRecords;
import io.relata.interactions.InteractionRecords;
import io.relata.interactions.InteractionTemplate;
import io.relata.platform.change.Values;
import io.relata.platform.problem.Problem;
import io.relata.setup.Salespeople;
import org.springframework.stereotype.Component;

/** Makes an entry of a document event: from the event, the template and the contact, in this order. */
@Component
class DocumentEntries {
    private final Correspondence correspondence;
    private final Salespeople salespeople;

    DocumentEntries(Correspondence correspondence, Salespeople salespeople) {
        this.correspondence = correspondence;
        this.salespeople = salespeople;
    }

    /**
     * Makes an entry.
     *
     * @throws Problem REQ at the description where neither event nor template has one
     */
    Values of(Values event, InteractionTemplate template, ContactFacts contact) {
        var values = EntryWriting.contact(EntryWriting.template(Values.none(), template), contact);
        values.with(LANGUAGE, contact.languageCode())
                .with(CORRESPONDENCE_TYPE, correspondence.reachable(contact, template));
        var described = event.get(EVENT_DESCRIPTION);
        var description = described == null ? template.description() : described;
        if (description == null) {
            throw Problem.required(DESCRIPTION.name());
        }
        values.with(DESCRIPTION, description).with(SUBJECT, description);
        salesperson(values, event, contact);
        when(values, event);
        document(values, event);
        return values.with(USER, event.get(ACTOR))
                .with(USER_NAME, event.get(ACTOR_NAME))
                .with(CANCELED, false)
                .with(POSTPONED, false);
    }

    /** Nobody has to look after a document: who is not known any more is left out. */
    private void salesperson(Values values, Values event, ContactFacts contact) {
        var named = salespeople.available(event.get(EVENT_SALESPERSON));
        values.with(SALESPERSON, named == null ? salespeople.available(contact.salespersonCode()) : named);
    }

    private static void when(Values values, Values event) {
        values.with(DATE, event.get(EVENT_DATE)).with(TIME, event.get(EVENT_TIME));
        values.with(MOMENT, event.get(OCCURRED_AT));
    }

    private static void document(Values values, Values event) {
        values.with(InteractionRecords.DOCUMENT_TYPE, event.get(DocumentRecords.DOCUMENT_TYPE))
                .with(InteractionRecords.DOCUMENT_MOMENT, event.get(EVENT_MOMENT))
                .with(InteractionRecords.DOCUMENT_NO, event.get(DocumentRecords.DOCUMENT_NO))
                .with(InteractionRecords.VERSION_NO, event.get(DocumentRecords.VERSION_NO))
                .with(InteractionRecords.OCCURRENCE, event.get(DocumentRecords.OCCURRENCE))
                .with(InteractionRecords.DOCUMENT_LINK, event.get(DocumentRecords.DOCUMENT_LINK))
                .with(InteractionRecords.SOURCE_SYSTEM, event.get(DocumentRecords.SOURCE_SYSTEM));
    }
}
