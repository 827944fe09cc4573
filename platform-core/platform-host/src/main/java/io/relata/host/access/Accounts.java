package io.relata.host.access;

import static io.relata.host.access.AccessRecords.USER;

import io.relata.platform.change.RecordType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads users from their table. */
@Component
class Accounts {

    private final DSLContext dsl;

    Accounts(DSLContext dsl) {
        this.dsl = dsl;
    }

    Optional<Account> find(String name) {
        return read(AccessRecords.NAME.column().eq(name), 1).stream().findFirst();
    }

    Optional<Account> find(UUID id) {
        return read(RecordType.ID.eq(id), 1).stream().findFirst();
    }

    /** List users by name, those after a name. */
    List<Account> after(@Nullable String name, int limit) {
        return read(
                name == null ? DSL.noCondition() : AccessRecords.NAME.column().gt(name), limit);
    }

    boolean any() {
        return dsl.fetchExists(USER.table());
    }

    /** Count the active users with the administrator's role, one left out. */
    int otherAdministrators(UUID user) {
        return dsl.fetchCount(dsl.selectOne()
                .from(USER.table())
                .where(RecordType.ID.ne(user), AccessRecords.ACTIVE.column().isTrue())
                .and(RecordType.ID.in(dsl.select(AccessRecords.USER_ID.column())
                        .from(AccessRecords.USER_ROLE.table())
                        .where(AccessRecords.ROLE_ID
                                .column()
                                .eq(dsl.select(RecordType.ID)
                                        .from(AccessRecords.ROLE.table())
                                        .where(AccessRecords.CODE.column().eq(Role.ADMINISTRATOR)))))));
    }

    @Nullable
    String passwordHash(UUID user) {
        return dsl.select(AccessRecords.PASSWORD_HASH)
                .from(USER.table())
                .where(RecordType.ID.eq(user))
                .fetchOne(AccessRecords.PASSWORD_HASH);
    }

    /** Set a user's password; inside a change. */
    void setPasswordHash(UUID user, String hash) {
        dsl.update(USER.table())
                .set(AccessRecords.PASSWORD_HASH, hash)
                .where(RecordType.ID.eq(user))
                .execute();
    }

    int revision(UUID user) {
        return dsl.select(AccessRecords.REVISION.column())
                .from(USER.table())
                .where(RecordType.ID.eq(user))
                .fetchSingle()
                .value1();
    }

    /** Read the ids of the rows that give a user its roles, by role code. */
    Map<String, UUID> roleRows(UUID user) {
        var link = DSL.table(DSL.name("core_user_role")).as("u");
        var role = DSL.table(DSL.name("core_role")).as("r");
        var code = DSL.field(DSL.name("r", "code"), String.class);
        var id = DSL.field(DSL.name("u", "id"), UUID.class);
        return dsl.select(code, id)
                .from(link)
                .join(role)
                .on(DSL.field(DSL.name("r", "id"), UUID.class).eq(DSL.field(DSL.name("u", "role_id"), UUID.class)))
                .where(DSL.field(DSL.name("u", "user_id"), UUID.class).eq(user))
                .fetchMap(code, id);
    }

    private List<Account> read(Condition which, int limit) {
        var rows = dsl.select(USER.columns())
                .from(USER.table())
                .where(which)
                .orderBy(AccessRecords.NAME.column())
                .limit(limit)
                .fetch();
        var roles = roles(rows.getValues(RecordType.ID));
        return rows.map(row -> account(row, roles.getOrDefault(row.get(RecordType.ID), List.of())));
    }

    private Map<UUID, List<String>> roles(List<UUID> users) {
        var user = DSL.field(DSL.name("u", "user_id"), UUID.class);
        var code = DSL.field(DSL.name("r", "code"), String.class);
        return dsl.select(user, code)
                .from(DSL.table(DSL.name("core_user_role")).as("u"))
                .join(DSL.table(DSL.name("core_role")).as("r"))
                .on(DSL.field(DSL.name("r", "id"), UUID.class).eq(DSL.field(DSL.name("u", "role_id"), UUID.class)))
                .where(user.in(users))
                .orderBy(code)
                .fetchGroups(user, code);
    }

    private static Account account(Record row, List<String> roles) {
        return new Account(
                row.get(RecordType.ID),
                row.get(RecordType.VERSION),
                row.get(AccessRecords.NAME.column()),
                row.get(AccessRecords.DISPLAY_NAME.column()),
                row.get(AccessRecords.EMAIL.column()),
                row.get(AccessRecords.LANGUAGE.column()),
                row.get(AccessRecords.ZONE.column()),
                row.get(AccessRecords.DENSITY.column()),
                row.get(AccessRecords.SCHEME.column()),
                row.get(AccessRecords.WORK_DATE.column()),
                row.get(AccessRecords.SALESPERSON_CODE.column()),
                row.get(AccessRecords.ACTIVE.column()),
                roles);
    }
}
