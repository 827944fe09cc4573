package io.relata.host.access;

import static io.relata.host.access.AccessRecords.SALESPERSON_CODE;
import static io.relata.host.access.AccessRecords.USER;

import io.relata.platform.access.WorkProfiles;
import io.relata.platform.change.Change;
import io.relata.platform.change.RecordType;
import io.relata.platform.change.Values;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;

/** Reads from the users' table whom they work as. */
@Component
class StoredWorkProfiles implements WorkProfiles {

    private final DSLContext dsl;

    StoredWorkProfiles(DSLContext dsl) {
        this.dsl = dsl;
    }

    @Override
    public Map<String, Long> counts(Collection<String> salespeople) {
        var counts = new HashMap<String, Long>();
        if (!salespeople.isEmpty()) {
            dsl.select(SALESPERSON_CODE.column(), DSL.count())
                    .from(USER.table())
                    .where(SALESPERSON_CODE.column().in(Set.copyOf(salespeople)))
                    .groupBy(SALESPERSON_CODE.column())
                    .forEach(row -> counts.put(row.value1(), row.value2().longValue()));
        }
        return counts;
    }

    @Override
    public void follow(Change change, String oldCode, String newCode) {
        dsl.select(RecordType.ID)
                .from(USER.table())
                .where(SALESPERSON_CODE.column().eq(oldCode))
                .fetch(RecordType.ID)
                .forEach(user -> change.update(
                        USER, user, Change.ANY_VERSION, Values.none().with(SALESPERSON_CODE, newCode)));
    }
}
