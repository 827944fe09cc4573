package io.relata.contacts;

import io.relata.platform.change.RecordField;
import io.relata.platform.change.RecordType;
import java.time.LocalDate;
import java.util.UUID;

/** Describes alternative addresses and their periods; fields a contact has as well are the contact's. */
final class AlternativeAddressRecords {

    static final RecordField<UUID> CONTACT_ID =
            RecordField.reference("contactId").readOnly();
    static final RecordField<String> CODE = RecordField.code("code", 10);

    static final RecordField<AddressKind> KIND = RecordField.choice("kind", AddressKind.class);

    static final RecordType ADDRESS = RecordType.of(
                    "contact-alternative-address",
                    "p_contact_cards_alternative_address",
                    Contacts.READ,
                    CONTACT_ID,
                    CODE,
                    KIND,
                    Place.FIELD,
                    RecordField.text("companyName", 100),
                    RecordField.text("companyName2", 50),
                    ContactRecords.ADDRESS,
                    ContactRecords.ADDRESS_2,
                    ContactRecords.POST_CODE,
                    ContactRecords.CITY,
                    ContactRecords.COUNTY,
                    ContactRecords.COUNTRY_REGION_CODE,
                    ContactRecords.PHONE_NO,
                    ContactRecords.EXTENSION_NO,
                    ContactRecords.MOBILE_PHONE_NO,
                    ContactRecords.PAGER,
                    ContactRecords.FAX_NO,
                    ContactRecords.TELEX_NO,
                    ContactRecords.TELEX_ANSWER_BACK,
                    ContactRecords.EMAIL,
                    ContactRecords.HOME_PAGE)
            .labelled("contacts.field.");

    static final RecordField<LocalDate> STARTING_DATE = RecordField.date("startingDate");
    static final RecordField<LocalDate> ENDING_DATE = RecordField.date("endingDate");

    static final RecordType PERIOD = RecordType.of(
                    "contact-address-period",
                    "p_contact_cards_address_period",
                    Contacts.READ,
                    CONTACT_ID,
                    CODE,
                    STARTING_DATE,
                    ENDING_DATE)
            .labelled("contacts.field.");

    private AlternativeAddressRecords() {}
}
