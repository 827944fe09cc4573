package io.relata.setup;

import org.jspecify.annotations.Nullable;

/**
 * Hold what contacts are created with and what a person takes over from the company. Codes are those of the code tables.
 *
 * @param contactNos the number series contacts are numbered from, or null: then contacts cannot be numbered
 * @param inheritSalesperson whether persons follow their company's salesperson
 * @param inheritTerritory whether persons follow their company's territory
 * @param inheritCountry whether persons follow their company's country or region
 * @param inheritLanguage whether persons follow their company's language
 * @param inheritAddress whether persons follow their company's address
 * @param inheritCommunication whether persons follow their company's phone numbers, e-mail and home page
 * @param inheritFormatRegion whether persons follow their company's format region
 * @param defaultSalesperson the salesperson of a new contact
 * @param defaultTerritory the territory of a new contact
 * @param defaultCountry the country or region of a new contact
 * @param defaultLanguage the language of a new contact
 * @param defaultFormatRegion the format region of a new contact, a language tag such as {@code nb-NO}
 * @param defaultCorrespondenceType how a new contact is written to: {@code hardCopy}, {@code email} or {@code fax}
 * @param defaultCompanySalutation the salutation of a new company
 * @param defaultPersonSalutation the salutation of a new person
 * @param relationForCustomers the business relation of contacts that are customers
 * @param relationForVendors the business relation of contacts that are vendors
 * @param relationForBankAccounts the business relation of contacts that are banks
 * @param relationForEmployees the business relation of contacts that are employees
 * @since 0.1
 */
public record ContactSettings(
        @Nullable String contactNos,
        boolean inheritSalesperson,
        boolean inheritTerritory,
        boolean inheritCountry,
        boolean inheritLanguage,
        boolean inheritAddress,
        boolean inheritCommunication,
        boolean inheritFormatRegion,
        @Nullable String defaultSalesperson,
        @Nullable String defaultTerritory,
        @Nullable String defaultCountry,
        @Nullable String defaultLanguage,
        @Nullable String defaultFormatRegion,
        @Nullable String defaultCorrespondenceType,
        @Nullable String defaultCompanySalutation,
        @Nullable String defaultPersonSalutation,
        @Nullable String relationForCustomers,
        @Nullable String relationForVendors,
        @Nullable String relationForBankAccounts,
        @Nullable String relationForEmployees) {

    /** The settings' name. */
    public static final String ID = "contacts";

    /** The settings of a fresh installation: the series CONT, everything is inherited, no defaults. */
    public static final ContactSettings FRESH = new ContactSettings(
            "CONT", true, true, true, true, true, true, true, null, null, null, null, null, null, null, null, null,
            null, null, null);
}
