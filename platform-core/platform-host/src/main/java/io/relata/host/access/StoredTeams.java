package io.relata.host.access;

import static io.relata.host.access.AccessRecords.CODE;
import static io.relata.host.access.AccessRecords.DESCRIPTION;
import static io.relata.host.access.AccessRecords.ROLE;
import static io.relata.host.access.AccessRecords.USER_ROLE;

import io.relata.platform.access.Access;
import io.relata.platform.access.Teams;
import io.relata.platform.change.RecordType;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** Takes the roles for teams. */
@Component
class StoredTeams implements Teams {

    private final Access access;
    private final DSLContext dsl;

    StoredTeams(Access access, DSLContext dsl) {
        this.access = access;
        this.dsl = dsl;
    }

    @Override
    public List<Team> own() {
        return read(RecordType.ID.in(dsl.select(AccessRecords.ROLE_ID.column())
                .from(USER_ROLE.table())
                .where(AccessRecords.USER_ID.column().eq(access.current().id()))));
    }

    @Override
    public Optional<Team> find(String code) {
        return read(CODE.column().eq(code.strip().toUpperCase(Locale.ROOT))).stream()
                .findFirst();
    }

    @Override
    public List<Team> of(Collection<UUID> ids) {
        return ids.isEmpty() ? List.of() : read(RecordType.ID.in(Set.copyOf(ids)));
    }

    private List<Team> read(Condition which) {
        return dsl.select(RecordType.ID, CODE.column(), DESCRIPTION.column())
                .from(ROLE.table())
                .where(which)
                .orderBy(CODE.column())
                .fetch(row -> new Team(row.value1(), row.value2(), row.value3()));
    }
}
