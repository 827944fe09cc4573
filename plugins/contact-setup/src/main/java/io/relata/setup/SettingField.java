package io.relata.setup;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Tells which table the code in a setting comes from.
 *
 * @param component the setting's name
 * @param table the code table's id
 * @param value reads the setting
 */
record SettingField(String component, String table, Function<ContactSettings, @Nullable String> value) {

    private static final List<SettingField> ALL = List.of(
            new SettingField("defaultSalesperson", SetupRecords.SALESPEOPLE, ContactSettings::defaultSalesperson),
            new SettingField("defaultTerritory", SetupRecords.TERRITORIES, ContactSettings::defaultTerritory),
            new SettingField("defaultCountry", SetupRecords.COUNTRIES, ContactSettings::defaultCountry),
            new SettingField("defaultLanguage", SetupRecords.LANGUAGES, ContactSettings::defaultLanguage),
            new SettingField(
                    "defaultCompanySalutation", SetupRecords.SALUTATIONS, ContactSettings::defaultCompanySalutation),
            new SettingField(
                    "defaultPersonSalutation", SetupRecords.SALUTATIONS, ContactSettings::defaultPersonSalutation),
            new SettingField(
                    "relationForCustomers", SetupRecords.BUSINESS_RELATIONS, ContactSettings::relationForCustomers),
            new SettingField(
                    "relationForVendors", SetupRecords.BUSINESS_RELATIONS, ContactSettings::relationForVendors),
            new SettingField(
                    "relationForBankAccounts",
                    SetupRecords.BUSINESS_RELATIONS,
                    ContactSettings::relationForBankAccounts),
            new SettingField(
                    "relationForEmployees", SetupRecords.BUSINESS_RELATIONS, ContactSettings::relationForEmployees));

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
