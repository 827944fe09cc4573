package io.relata.contacts;

import io.relata.platform.change.RecordField;
import io.relata.platform.change.RecordType;
import java.time.LocalDate;
import java.util.UUID;

/** Describes what ties persons to companies. */
final class AffiliationRecords {

    static final RecordField<UUID> CONTACT_ID =
            RecordField.reference("contactId").readOnly();
    static final RecordField<UUID> COMPANY_ID =
            RecordField.reference("companyId").readOnly();
    static final RecordField<LocalDate> STARTING_DATE = RecordField.date("startingDate");
    static final RecordField<LocalDate> ENDING_DATE = RecordField.date("endingDate");
    static final RecordField<String> NOTE = ChannelRecords.NOTE;

    static final RecordType TYPE = RecordType.of(
                    "contact-affiliation",
                    "p_contact_cards_affiliation",
                    Contacts.READ,
                    CONTACT_ID,
                    COMPANY_ID,
                    ContactRecords.JOB_TITLE,
                    STARTING_DATE,
                    ENDING_DATE,
                    NOTE)
            .labelled("contacts.field.");

    private AffiliationRecords() {}
}
