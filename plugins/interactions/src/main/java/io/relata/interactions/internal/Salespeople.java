package io.relata.interactions.internal;

import io.relata.platform.access.Access;
import io.relata.setup.Code;
import io.relata.setup.CodeTables;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Knows the salespeople: who the acting user is among them, and whether one exists. */
@Component
class Salespeople {
    private static final String TABLE = "salespeople";

    private final CodeTables tables;
    private final Access access;

    Salespeople(CodeTables tables, Access access) {
        this.tables = tables;
        this.access = access;
    }

    /** Tells the code of the acting user: the one that is the sign-in name, or whose name is the user's. */
    @Nullable
    String ofCurrentUser() {
        var user = access.current();
        return tables.all(TABLE).stream()
                .filter(person -> person.code().equalsIgnoreCase(user.name())
                        || person.description().equalsIgnoreCase(user.displayName()))
                .map(Code::code)
                .findFirst()
                .orElse(null);
    }

    /** Tells the code if there still is such a salesperson. */
    @Nullable
    String known(@Nullable String code) {
        return code != null && tables.descriptions(TABLE).containsKey(code) ? code : null;
    }

    void requireExists(@Nullable String code) {
        tables.requireExists(TABLE, code, "salespersonCode");
    }
}
