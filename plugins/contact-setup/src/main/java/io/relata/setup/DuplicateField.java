package io.relata.setup;

/**
 * Name the fields of a company that search strings can be taken from.
 *
 * @since 0.1
 */
public enum DuplicateField {
    /** The name. */
    NAME,
    /** The second line of the name. */
    NAME_2,
    /** The address. */
    ADDRESS,
    /** The second line of the address. */
    ADDRESS_2,
    /** The city. */
    CITY,
    /** The post code. */
    POST_CODE,
    /** The county. */
    COUNTY,
    /** The country or region. */
    COUNTRY_REGION_CODE,
    /** The phone number. */
    PHONE_NO,
    /** The mobile phone number. */
    MOBILE_PHONE_NO,
    /** The fax number. */
    FAX_NO,
    /** The e-mail address. */
    EMAIL,
    /** The home page. */
    HOME_PAGE,
    /** The VAT registration number. */
    VAT_REGISTRATION_NO,
    /** The registration number. */
    REGISTRATION_NUMBER
}
