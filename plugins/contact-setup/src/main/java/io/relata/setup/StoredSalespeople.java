package io.relata.setup;

import io.relata.platform.access.Access;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads the salespeople; who they are does not depend on who asks. */
@Component
class StoredSalespeople implements Salespeople {

    private static final String TABLE = SetupRecords.SALESPEOPLE;

    private final CodeTables tables;
    private final Access access;

    StoredSalespeople(CodeTables tables, Access access) {
        this.tables = tables;
        this.access = access;
    }

    @Override
    public @Nullable String worksAs() {
        return available(access.current().work().salespersonCode());
    }

    @Override
    public @Nullable String withOwnEmail() {
        var email = access.current().work().email();
        if (email == null) {
            return null;
        }
        var found = access.asSystem(() -> tables.all(TABLE)).stream()
                .filter(person ->
                        email.equalsIgnoreCase(String.valueOf(person.values().get("email"))))
                .toList();
        return found.size() == 1 && isFree(found.getFirst()) ? found.getFirst().code() : null;
    }

    @Override
    public @Nullable String available(@Nullable String code) {
        return code == null
                ? null
                : find(code).filter(StoredSalespeople::isFree).map(Code::code).orElse(null);
    }

    @Override
    public boolean any() {
        return !tables.descriptions(TABLE).isEmpty();
    }

    @Override
    public boolean isPrivacyBlocked(String code) {
        return find(code).filter(person -> is(person, "privacyBlocked")).isPresent();
    }

    @Override
    public boolean isBlocked(String code) {
        return find(code).filter(person -> is(person, "blocked")).isPresent();
    }

    @Override
    public void requireExists(@Nullable String code, String field) {
        tables.requireExists(TABLE, code, field);
    }

    private Optional<Code> find(String code) {
        return access.asSystem(() -> tables.find(TABLE, code));
    }

    private static boolean isFree(Code person) {
        return !is(person, "blocked") && !is(person, "privacyBlocked");
    }

    private static boolean is(Code person, String flag) {
        return Boolean.TRUE.equals(person.values().get(flag));
    }
}
