package io.relata.contacts.view;

import io.relata.contacts.Assignments;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Tells which code table explains the value of a filter. */
final class FilterTables {

    private static final Map<String, String> TABLES = Map.of(
            "mailingGroup", Assignments.MAILING_GROUPS,
            "industryGroup", Assignments.INDUSTRY_GROUPS,
            "businessRelation", Assignments.BUSINESS_RELATIONS,
            "jobResponsibility", Assignments.JOB_RESPONSIBILITIES,
            "salespersonCode", "salespeople",
            "territoryCode", "territories",
            "countryRegionCode", "countries",
            "languageCode", "languages",
            "organizationalLevelCode", "organizational-levels",
            "salutationCode", "salutations");

    private FilterTables() {}

    static @Nullable String of(String filter) {
        return TABLES.get(filter);
    }
}
