package io.relata.interactions.internal;

import io.relata.contacts.ContactFacts;
import io.relata.platform.access.Access;
import io.relata.setup.Code;
import io.relata.setup.CodeTables;
import java.util.List;
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

    /** Tells the code of the acting user: the one salesperson with the user's e-mail, else the one the user works as. */
    @Nullable
    String ofCurrentUser() {
        var work = access.current().work();
        var byEmail = work.email() == null ? List.<Code>of() : withEmail(work.email());
        return byEmail.size() == 1 ? byEmail.getFirst().code() : known(work.salespersonCode());
    }

    /** Tells the code of who is proposed for an interaction: the acting user, else who looks after the contact. */
    @Nullable
    String proposed(ContactFacts contact) {
        var mine = ofCurrentUser();
        return mine == null ? known(contact.salespersonCode()) : mine;
    }

    private List<Code> withEmail(String email) {
        return access.asSystem(() -> tables.all(TABLE)).stream()
                .filter(person ->
                        email.equalsIgnoreCase(String.valueOf(person.values().get("email"))))
                .toList();
    }

    /** Tells the code if there still is such a salesperson. */
    @Nullable
    String known(@Nullable String code) {
        return code != null && tables.descriptions(TABLE).containsKey(code) ? code : null;
    }

    /** Tells whether there are any: where nobody sells, nobody is asked for. */
    boolean any() {
        return !tables.descriptions(TABLE).isEmpty();
    }

    void requireExists(@Nullable String code) {
        tables.requireExists(TABLE, code, "salespersonCode");
    }
}
