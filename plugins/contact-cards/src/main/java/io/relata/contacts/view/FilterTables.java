package io.relata.contacts.view;

import io.relata.contacts.Assignments;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Tells which code table explains the value of a filter. */
final class FilterTables {

    private static final Map<String, String> TABLES = Map.ofEntries(
            Map.entry("mailingGroup", Assignments.MAILING_GROUPS),
            Map.entry("industryGroup", Assignments.INDUSTRY_GROUPS),
            Map.entry("businessRelation", Assignments.BUSINESS_RELATIONS),
            Map.entry("jobResponsibility", Assignments.JOB_RESPONSIBILITIES),
            Map.entry("webSource", Assignments.WEB_SOURCES),
            Map.entry("salespersonCode", "salespeople"),
            Map.entry("territoryCode", "territories"),
            Map.entry("countryRegionCode", "countries"),
            Map.entry("languageCode", "languages"),
            Map.entry("organizationalLevelCode", "organizational-levels"),
            Map.entry("salutationCode", "salutations"));

    private FilterTables() {}

    static @Nullable String of(String filter) {
        return TABLES.get(filter);
    }
}
