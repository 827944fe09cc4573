package io.relata.setup;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Tells which table, or number series, the code in a setting comes from.
 *
 * @param component the setting's name
 * @param table the code table's id
 * @param value reads the setting
 */
record SettingField(String component, String table, Function<ContactSettings, @Nullable String> value) {

    private static final List<SettingField> ALL = List.of(
            new SettingField("contactNos", CodeUsage.NUMBER_SERIES, ContactSettings::contactNos),
            new SettingField(
                    "defaultSalespersonCode", SetupRecords.SALESPEOPLE, ContactSettings::defaultSalespersonCode),
            new SettingField("defaultTerritoryCode", SetupRecords.TERRITORIES, ContactSettings::defaultTerritoryCode),
            new SettingField(
                    "defaultCountryRegionCode", SetupRecords.COUNTRIES, ContactSettings::defaultCountryRegionCode),
            new SettingField("defaultLanguageCode", SetupRecords.LANGUAGES, ContactSettings::defaultLanguageCode),
            new SettingField(
                    "defaultCompanySalutationCode",
                    SetupRecords.SALUTATIONS,
                    ContactSettings::defaultCompanySalutationCode),
            new SettingField(
                    "defaultPersonSalutationCode",
                    SetupRecords.SALUTATIONS,
                    ContactSettings::defaultPersonSalutationCode),
            new SettingField(
                    "busRelationCodeForCustomers",
                    SetupRecords.BUSINESS_RELATIONS,
                    ContactSettings::busRelationCodeForCustomers),
            new SettingField(
                    "busRelationCodeForVendors",
                    SetupRecords.BUSINESS_RELATIONS,
                    ContactSettings::busRelationCodeForVendors),
            new SettingField(
                    "busRelationCodeForBankAccounts",
                    SetupRecords.BUSINESS_RELATIONS,
                    ContactSettings::busRelationCodeForBankAccounts),
            new SettingField(
                    "busRelationCodeForEmployees",
                    SetupRecords.BUSINESS_RELATIONS,
                    ContactSettings::busRelationCodeForEmployees));

    static List<SettingField> of(String table) {
        return ALL.stream().filter(field -> field.table().equals(table)).toList();
    }

    static List<String> tables() {
        return ALL.stream().map(SettingField::table).distinct().toList();
    }

    static SettingField named(String component) {
        return ALL.stream()
                .filter(field -> field.component().equals(component))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(component));
    }

    static @Nullable String tableOf(String component) {
        return ALL.stream()
                .filter(field -> field.component().equals(component))
                .map(SettingField::table)
                .findFirst()
                .orElse(null);
    }

    @Nullable
    String read(ContactSettings settings) {
        return value.apply(settings);
    }
}
