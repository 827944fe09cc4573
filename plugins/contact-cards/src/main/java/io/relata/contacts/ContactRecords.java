package io.relata.contacts;

import io.relata.platform.change.RecordField;
import io.relata.platform.change.RecordType;
import io.relata.platform.text.SortKeys;
import java.util.UUID;

/**
 * Describe the records of this plugin, for those who write through {@link io.relata.platform.change.Changes} or read
 * histories. Everybody else uses {@link Contacts}.
 *
 * @since 0.1
 */
public final class ContactRecords {

    /** The field {@code no}. */
    public static final RecordField<String> NO = RecordField.code("no", 20);

    /** The field {@code name}. */
    public static final RecordField<String> NAME = RecordField.text("name", 100).personal();

    /** The field {@code searchName}. */
    public static final RecordField<String> SEARCH_NAME =
            RecordField.code("searchName", 100).personal();

    /** The field {@code name2}. */
    public static final RecordField<String> NAME_2 =
            RecordField.text("name2", 50).personal();

    /** The field {@code type}. */
    public static final RecordField<ContactType> TYPE = RecordField.choice("type", ContactType.class);

    /** The company of a person, blank for companies and independent persons. */
    public static final RecordField<UUID> COMPANY_ID =
            RecordField.reference("companyId").readOnly();

    /** The field {@code companyNo}. */
    public static final RecordField<String> COMPANY_NO = RecordField.code("companyNo", 20);

    /** The field {@code companyName}. */
    public static final RecordField<String> COMPANY_NAME = RecordField.text("companyName", 100);

    /** The company a company belongs to. */
    public static final RecordField<UUID> PARENT_COMPANY_ID =
            RecordField.reference("parentCompanyId").readOnly();

    /** The field {@code parentCompanyNo}. */
    public static final RecordField<String> PARENT_COMPANY_NO = RecordField.code("parentCompanyNo", 20);

    /** The field {@code lookupContactNo}. */
    public static final RecordField<String> LOOKUP_CONTACT_NO =
            RecordField.code("lookupContactNo", 20).derived();

    /** The field {@code firstName}. */
    public static final RecordField<String> FIRST_NAME =
            RecordField.text("firstName", 30).personal();

    /** The field {@code middleName}. */
    public static final RecordField<String> MIDDLE_NAME =
            RecordField.text("middleName", 30).personal();

    /** The field {@code surname}. */
    public static final RecordField<String> SURNAME =
            RecordField.text("surname", 30).personal();

    /** The field {@code jobTitle}. */
    public static final RecordField<String> JOB_TITLE =
            RecordField.text("jobTitle", 30).personal();

    /** The field {@code initials}. */
    public static final RecordField<String> INITIALS =
            RecordField.text("initials", 30).personal();

    /** The field {@code salutationCode}. */
    public static final RecordField<String> SALUTATION_CODE = RecordField.code("salutationCode", 10);

    /** The field {@code organizationalLevelCode}. */
    public static final RecordField<String> ORGANIZATIONAL_LEVEL_CODE = RecordField.code("organizationalLevelCode", 10);

    /** The field {@code address}. */
    public static final RecordField<String> ADDRESS =
            RecordField.text("address", 100).personal();

    /** The field {@code address2}. */
    public static final RecordField<String> ADDRESS_2 =
            RecordField.text("address2", 50).personal();

    /** The field {@code postCode}. */
    public static final RecordField<String> POST_CODE =
            RecordField.code("postCode", 20).personal();

    /** The field {@code city}. */
    public static final RecordField<String> CITY = RecordField.text("city", 30).personal();

    /** The field {@code county}. */
    public static final RecordField<String> COUNTY =
            RecordField.text("county", 30).personal();

    /** The field {@code countryRegionCode}. */
    public static final RecordField<String> COUNTRY_REGION_CODE = RecordField.code("countryRegionCode", 10);

    /** The field {@code phoneNo}. */
    public static final RecordField<String> PHONE_NO =
            RecordField.text("phoneNo", 30).personal();

    /** The field {@code extensionNo}. */
    public static final RecordField<String> EXTENSION_NO =
            RecordField.text("extensionNo", 30).personal();

    /** The field {@code mobilePhoneNo}. */
    public static final RecordField<String> MOBILE_PHONE_NO =
            RecordField.text("mobilePhoneNo", 30).personal();

    /** The field {@code pager}. */
    public static final RecordField<String> PAGER =
            RecordField.text("pager", 30).personal();

    /** The field {@code faxNo}. */
    public static final RecordField<String> FAX_NO =
            RecordField.text("faxNo", 30).personal();

    /** The field {@code telexNo}. */
    public static final RecordField<String> TELEX_NO =
            RecordField.text("telexNo", 20).personal();

    /** The field {@code telexAnswerBack}. */
    public static final RecordField<String> TELEX_ANSWER_BACK =
            RecordField.text("telexAnswerBack", 20).personal();

    /** The field {@code email}. */
    public static final RecordField<String> EMAIL =
            RecordField.text("email", 80).personal();

    /** The field {@code searchEmail}. */
    public static final RecordField<String> SEARCH_EMAIL =
            RecordField.code("searchEmail", 80).personal().derived();

    /** The field {@code email2}. */
    public static final RecordField<String> EMAIL_2 =
            RecordField.text("email2", 80).personal();

    /** The field {@code homePage}. */
    public static final RecordField<String> HOME_PAGE =
            RecordField.text("homePage", 255).personal();

    /** The field {@code correspondenceType}. */
    public static final RecordField<CorrespondenceType> CORRESPONDENCE_TYPE =
            RecordField.choice("correspondenceType", CorrespondenceType.class);

    /** The field {@code languageCode}. */
    public static final RecordField<String> LANGUAGE_CODE =
            RecordField.code("languageCode", 10).personal();

    /** The field {@code formatRegion}. */
    public static final RecordField<String> FORMAT_REGION = RecordField.text("formatRegion", 80);

    /** The field {@code salespersonCode}. */
    public static final RecordField<String> SALESPERSON_CODE = RecordField.code("salespersonCode", 20);

    /** The field {@code territoryCode}. */
    public static final RecordField<String> TERRITORY_CODE = RecordField.code("territoryCode", 10);

    /** The field {@code currencyCode}. */
    public static final RecordField<String> CURRENCY_CODE = RecordField.code("currencyCode", 10);

    /** The field {@code registrationNumber}. */
    public static final RecordField<String> REGISTRATION_NUMBER = RecordField.text("registrationNumber", 20);

    /** The field {@code vatRegistrationNo}. */
    public static final RecordField<String> VAT_REGISTRATION_NO = RecordField.code("vatRegistrationNo", 20);

    /** The field {@code externalId}. */
    public static final RecordField<String> EXTERNAL_ID = RecordField.code("externalId", 20);

    /** The field {@code noSeries}. */
    public static final RecordField<String> NO_SERIES =
            RecordField.code("noSeries", 20).readOnly();

    /** The file of the picture. */
    public static final RecordField<UUID> IMAGE =
            RecordField.reference("image").personal().readOnly();

    /** The field {@code excludeFromSegment}. */
    public static final RecordField<Boolean> EXCLUDE_FROM_SEGMENT = RecordField.flag("excludeFromSegment");

    /** The field {@code privacyBlocked}. */
    public static final RecordField<Boolean> PRIVACY_BLOCKED =
            RecordField.flag("privacyBlocked").personal();

    /** The field {@code minor}. */
    public static final RecordField<Boolean> MINOR = RecordField.flag("minor").sensitive();

    /** The field {@code parentalConsentReceived}. */
    public static final RecordField<Boolean> PARENTAL_CONSENT_RECEIVED =
            RecordField.flag("parentalConsentReceived").sensitive();

    /** Notes the latest group given or taken, so that it stands in the contact's history. */
    public static final RecordField<String> ASSIGNMENT =
            RecordField.text("assignment", 60).readOnly();

    /** The folded name. */
    public static final RecordField<String> NAME_KEY =
            RecordField.text("nameKey", 200).personal().derived();

    /** The first e-mail address in lower case. */
    public static final RecordField<String> EMAIL_KEY =
            RecordField.text("emailKey", 80).personal().derived();

    /** The phone number in E.164. */
    public static final RecordField<String> PHONE_E164 =
            RecordField.text("phoneE164", 20).personal().derived();

    /** The mobile phone number in E.164. */
    public static final RecordField<String> MOBILE_E164 =
            RecordField.text("mobileE164", 20).personal().derived();

    /** The field {@code sortRoot}. */
    public static final RecordField<byte[]> SORT_ROOT = RecordField.bytes("sortRoot", SortKeys.LENGTH);

    /** The field {@code sortNb}. */
    public static final RecordField<byte[]> SORT_NB = RecordField.bytes("sortNb", SortKeys.LENGTH);

    /** The field {@code sortFi}. */
    public static final RecordField<byte[]> SORT_FI = RecordField.bytes("sortFi", SortKeys.LENGTH);

    /** The field {@code sortCity}. */
    public static final RecordField<byte[]> SORT_CITY = RecordField.bytes("sortCity", SortKeys.LENGTH);

    /** A contact. */
    public static final RecordType CONTACT = RecordType.of(
                    "contact",
                    "p_contact_cards_contact",
                    Contacts.READ,
                    NO,
                    NAME,
                    SEARCH_NAME,
                    NAME_2,
                    TYPE,
                    COMPANY_ID,
                    COMPANY_NO,
                    COMPANY_NAME,
                    PARENT_COMPANY_ID,
                    PARENT_COMPANY_NO,
                    LOOKUP_CONTACT_NO,
                    FIRST_NAME,
                    MIDDLE_NAME,
                    SURNAME,
                    JOB_TITLE,
                    INITIALS,
                    SALUTATION_CODE,
                    ORGANIZATIONAL_LEVEL_CODE,
                    ADDRESS,
                    ADDRESS_2,
                    POST_CODE,
                    CITY,
                    COUNTY,
                    COUNTRY_REGION_CODE,
                    PHONE_NO,
                    EXTENSION_NO,
                    MOBILE_PHONE_NO,
                    PAGER,
                    FAX_NO,
                    TELEX_NO,
                    TELEX_ANSWER_BACK,
                    EMAIL,
                    SEARCH_EMAIL,
                    EMAIL_2,
                    HOME_PAGE,
                    CORRESPONDENCE_TYPE,
                    LANGUAGE_CODE,
                    FORMAT_REGION,
                    SALESPERSON_CODE,
                    TERRITORY_CODE,
                    CURRENCY_CODE,
                    REGISTRATION_NUMBER,
                    VAT_REGISTRATION_NO,
                    EXTERNAL_ID,
                    NO_SERIES,
                    IMAGE,
                    EXCLUDE_FROM_SEGMENT,
                    PRIVACY_BLOCKED,
                    MINOR,
                    PARENTAL_CONSENT_RECEIVED,
                    ASSIGNMENT,
                    NAME_KEY,
                    EMAIL_KEY,
                    PHONE_E164,
                    MOBILE_E164,
                    SORT_ROOT,
                    SORT_NB,
                    SORT_FI,
                    SORT_CITY)
            .labelled("contacts.field.");

    private ContactRecords() {}
}
