package io.relata.contacts;

import io.relata.platform.problem.Problem;
import io.relata.platform.rest.FieldValues;
import io.relata.setup.ContactSettings;
import org.jspecify.annotations.Nullable;

/** Fills what is still blank in a new contact with what the set-up says. */
final class Defaults {

    private Defaults() {}

    /**
     * Fills a new contact.
     *
     * @param ownSalesperson who the acting user is among the salespeople, or null; goes before the set-up's
     */
    static void apply(Draft draft, ContactSettings settings, @Nullable String ownSalesperson) {
        draft.setIfBlank(ContactRecords.SALESPERSON_CODE, ownSalesperson);
        draft.setIfBlank(ContactRecords.SALESPERSON_CODE, settings.defaultSalespersonCode());
        draft.setIfBlank(ContactRecords.TERRITORY_CODE, settings.defaultTerritoryCode());
        draft.setIfBlank(ContactRecords.COUNTRY_REGION_CODE, settings.defaultCountryRegionCode());
        draft.setIfBlank(ContactRecords.LANGUAGE_CODE, settings.defaultLanguageCode());
        draft.setIfBlank(ContactRecords.FORMAT_REGION, settings.defaultFormatRegion());
        draft.setIfBlank(ContactRecords.CORRESPONDENCE_TYPE, correspondence(settings.defaultCorrespondenceType()));
        draft.setIfBlank(
                ContactRecords.SALUTATION_CODE,
                draft.isCompany() ? settings.defaultCompanySalutationCode() : settings.defaultPersonSalutationCode());
    }

    private static @Nullable CorrespondenceType correspondence(@Nullable String name) {
        try {
            return FieldValues.read(ContactRecords.CORRESPONDENCE_TYPE, name);
        } catch (Problem unknown) {
            return null;
        }
    }
}
