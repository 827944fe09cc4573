package io.relata.correspondence;

import java.util.Optional;
import java.util.stream.Stream;

/**
 * Name what can be merged into a text, as it stands in double braces: {@code {{contact.name}}}. There is nothing else.
 *
 * @since 0.1
 */
public enum MergeField {
    /** The contact's number. */
    CONTACT_NO("contact.no"),
    /** The contact's name. */
    CONTACT_NAME("contact.name"),
    /** The person's first name. */
    CONTACT_FIRST_NAME("contact.firstName"),
    /** The person's middle name. */
    CONTACT_MIDDLE_NAME("contact.middleName"),
    /** The person's surname. */
    CONTACT_SURNAME("contact.surname"),
    /** The person's initials. */
    CONTACT_INITIALS("contact.initials"),
    /** The person's job title. */
    CONTACT_JOB_TITLE("contact.jobTitle"),
    /** The name of the contact's company. */
    CONTACT_COMPANY_NAME("contact.companyName"),
    /** The contact's street. */
    CONTACT_ADDRESS("contact.address"),
    /** The second line of the contact's address. */
    CONTACT_ADDRESS_2("contact.address2"),
    /** The contact's post code. */
    CONTACT_POST_CODE("contact.postCode"),
    /** The contact's city. */
    CONTACT_CITY("contact.city"),
    /** The contact's county. */
    CONTACT_COUNTY("contact.county"),
    /** The contact's country. */
    CONTACT_COUNTRY("contact.country"),
    /** The contact's telephone number. */
    CONTACT_PHONE_NO("contact.phoneNo"),
    /** The contact's mobile telephone number. */
    CONTACT_MOBILE_PHONE_NO("contact.mobilePhoneNo"),
    /** The contact's e-mail address. */
    CONTACT_EMAIL("contact.email"),
    /** How the contact is addressed formally. */
    SALUTATION_FORMAL("salutation.formal"),
    /** How the contact is addressed among people who know each other. */
    SALUTATION_INFORMAL("salutation.informal"),
    /** The salesperson's code. */
    SALESPERSON_CODE("salesperson.code"),
    /** The salesperson's name. */
    SALESPERSON_NAME("salesperson.name"),
    /** The salesperson's job title. */
    SALESPERSON_JOB_TITLE("salesperson.jobTitle"),
    /** The salesperson's telephone number. */
    SALESPERSON_PHONE_NO("salesperson.phoneNo"),
    /** The salesperson's e-mail address. */
    SALESPERSON_EMAIL("salesperson.email"),
    /** The name of the company that writes. */
    COMPANY_NAME("company.name"),
    /** The address of the company that writes. */
    COMPANY_ADDRESS("company.address"),
    /** The telephone number of the company that writes. */
    COMPANY_PHONE_NO("company.phoneNo"),
    /** The e-mail address of the company that writes. */
    COMPANY_EMAIL("company.email"),
    /** The home page of the company that writes. */
    COMPANY_HOME_PAGE("company.homePage"),
    /** The date of the day, in the language of the text. */
    TODAY("today");

    private final String key;

    MergeField(String key) {
        this.key = key;
    }

    /** Tell how it is written between the braces. */
    public String key() {
        return key;
    }

    /** Tell how it is written in a text. */
    public String tag() {
        return "{{" + key + "}}";
    }

    /** Tell the message key of its name. */
    public String label() {
        return "correspondence.merge." + key;
    }

    /** Find a field by its key. */
    public static Optional<MergeField> find(String key) {
        return Stream.of(values()).filter(field -> field.key.equals(key)).findFirst();
    }
}
