package io.relata.contacts;

import io.relata.platform.change.RecordField;
import io.relata.setup.CodeTables;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Lets contacts refer only to codes that exist. */
@Component
class CodeRules {

    /** The fields of a contact that hold a code, with the code table. */
    static final Map<RecordField<String>, String> TABLES = tables();

    private final CodeTables codes;

    CodeRules(CodeTables codes) {
        this.codes = codes;
    }

    void check(Draft draft) {
        TABLES.forEach((field, table) -> {
            if (draft.fills(field) && draft.changes(field)) {
                codes.requireExists(table, draft.get(field), field.name());
            }
        });
    }

    private static Map<RecordField<String>, String> tables() {
        var tables = new LinkedHashMap<RecordField<String>, String>();
        tables.put(ContactRecords.SALESPERSON_CODE, "salespeople");
        tables.put(ContactRecords.TERRITORY_CODE, "territories");
        tables.put(ContactRecords.COUNTRY_REGION_CODE, "countries");
        tables.put(ContactRecords.LANGUAGE_CODE, "languages");
        tables.put(ContactRecords.SALUTATION_CODE, "salutations");
        tables.put(ContactRecords.ORGANIZATIONAL_LEVEL_CODE, "organizational-levels");
        return tables;
    }
}
