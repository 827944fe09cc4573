package io.relata.setup;

import org.jspecify.annotations.Nullable;

/**
 * Hold what contacts are created with and what a person takes over from the company. Codes are those of the code tables.
 *
 * @param contactNos the number series contacts are numbered from, or null: then contacts cannot be numbered
 * @param inheritSalespersonCode whether persons follow their company's salesperson
 * @param inheritTerritoryCode whether persons follow their company's territory
 * @param inheritCountryRegionCode whether persons follow their company's country or region
 * @param inheritLanguageCode whether persons follow their company's language
 * @param inheritAddressDetails whether persons follow their company's address
 * @param inheritCommunicationDetails whether persons follow their company's phone numbers, e-mail and home page
 * @param inheritFormatRegion whether persons follow their company's format region
 * @param defaultSalespersonCode the salesperson of a new contact
 * @param defaultTerritoryCode the territory of a new contact
 * @param defaultCountryRegionCode the country or region of a new contact
 * @param defaultLanguageCode the language of a new contact
 * @param defaultFormatRegion the format region of a new contact, a language tag such as {@code nb-NO}
 * @param defaultCorrespondenceType how a new contact is written to: {@code hardCopy} or {@code email}
 * @param defaultCompanySalutationCode the salutation of a new company
 * @param defaultPersonSalutationCode the salutation of a new person
 * @param busRelationCodeForCustomers the business relation of contacts that are customers
 * @param busRelationCodeForVendors the business relation of contacts that are vendors
 * @param busRelationCodeForBankAccounts the business relation of contacts that are banks
 * @param busRelationCodeForEmployees the business relation of contacts that are employees
 * @param maintainDuplicateSearchStrings whether the search strings of companies are kept in step with them
 * @param autosearchForDuplicates whether who saves a company is told of possible duplicates; never without the former
 * @param searchHitPercent how much of the duplicate search set-up two companies must have in common, 1 to 100
 * @since 0.1
 */
public record ContactSettings(
        @Nullable String contactNos,
        boolean inheritSalespersonCode,
        boolean inheritTerritoryCode,
        boolean inheritCountryRegionCode,
        boolean inheritLanguageCode,
        boolean inheritAddressDetails,
        boolean inheritCommunicationDetails,
        boolean inheritFormatRegion,
        @Nullable String defaultSalespersonCode,
        @Nullable String defaultTerritoryCode,
        @Nullable String defaultCountryRegionCode,
        @Nullable String defaultLanguageCode,
        @Nullable String defaultFormatRegion,
        @Nullable String defaultCorrespondenceType,
        @Nullable String defaultCompanySalutationCode,
        @Nullable String defaultPersonSalutationCode,
        @Nullable String busRelationCodeForCustomers,
        @Nullable String busRelationCodeForVendors,
        @Nullable String busRelationCodeForBankAccounts,
        @Nullable String busRelationCodeForEmployees,
        boolean maintainDuplicateSearchStrings,
        boolean autosearchForDuplicates,
        int searchHitPercent) {

    /** The settings' name. */
    public static final String ID = "contacts";

    /** The settings of a fresh installation: the series CONT, all inherited, no defaults, duplicates searched for. */
    public static final ContactSettings FRESH = new ContactSettings(
            "CONT", true, true, true, true, true, true, true, null, null, null, null, null, null, null, null, null,
            null, null, null, true, true, 60);

    /**
     * Tell whether search strings are kept from now on, so that those of the companies there are want to be built.
     *
     * @param before the settings that were in force before
     */
    public boolean beginsSearchStrings(ContactSettings before) {
        return maintainDuplicateSearchStrings && !before.maintainDuplicateSearchStrings;
    }
}
