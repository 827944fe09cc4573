package io.relata.host.access;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.table;

import io.relata.platform.access.User;
import io.relata.platform.access.WorkProfile;
import io.relata.platform.change.RecordType;
import java.time.Duration;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.impl.SQLDataType;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Knows what each user may do right now, without asking the database every time. */
@Component
class Grants {

    /** How long something may stay unnoticed that another program wrote into the database. */
    private static final long TRUSTED_NANOS = Duration.ofSeconds(30).toNanos();

    private static final Field<String> ROLE_CODE = field(name("r", "code"), SQLDataType.VARCHAR(30));
    private static final Field<String> GRANTED = field(name("p", "permission"), SQLDataType.VARCHAR(100));

    private final DSLContext dsl;
    private final Map<UUID, Known> known = new ConcurrentHashMap<>();
    private final AtomicLong generation = new AtomicLong();

    Grants(DSLContext dsl) {
        this.dsl = dsl;
    }

    /** Tell who a user is and what the user may do now; empty when gone or not active. */
    Optional<User> user(UUID id) {
        var before = generation.get();
        var remembered = known.get(id);
        if (remembered != null && remembered.isFresh(before)) {
            return Optional.ofNullable(remembered.user());
        }
        var user = load(id);
        known.put(id, new Known(user, before, System.nanoTime()));
        return Optional.ofNullable(user);
    }

    /** Read again from now on: users or roles have changed. */
    void forget() {
        generation.incrementAndGet();
        known.clear();
    }

    private @Nullable User load(UUID id) {
        var row = dsl.select(AccessRecords.USER.columns())
                .from(AccessRecords.USER.table())
                .where(RecordType.ID.eq(id), AccessRecords.ACTIVE.column().isTrue())
                .fetchOne();
        return row == null ? null : user(row, grants(id));
    }

    private Map<String, Set<String>> grants(UUID id) {
        return dsl
                .select(ROLE_CODE, GRANTED)
                .from(table(name("core_user_role")).as("u"))
                .join(table(name("core_role")).as("r"))
                .on(field(name("r", "id"), SQLDataType.UUID).eq(field(name("u", "role_id"), SQLDataType.UUID)))
                .leftJoin(table(name("core_role_permission")).as("p"))
                .on(field(name("p", "role_id"), SQLDataType.UUID).eq(field(name("r", "id"), SQLDataType.UUID)))
                .where(field(name("u", "user_id"), SQLDataType.UUID).eq(id))
                .fetchGroups(ROLE_CODE, GRANTED)
                .entrySet()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, each -> new HashSet<>(each.getValue())));
    }

    private static User user(Record row, Map<String, Set<String>> grants) {
        var permissions = new HashSet<String>();
        grants.values().forEach(permissions::addAll);
        permissions.remove(null);
        permissions.add(HostPermissions.PROFILE);
        return new User(
                row.get(RecordType.ID),
                row.get(AccessRecords.NAME.column()),
                row.get(AccessRecords.DISPLAY_NAME.column()),
                Languages.stored(row.get(AccessRecords.LANGUAGE.column())),
                ZoneId.of(row.get(AccessRecords.ZONE.column())),
                grants.containsKey(Role.ADMINISTRATOR),
                Set.copyOf(permissions),
                new WorkProfile(
                        row.get(AccessRecords.SALESPERSON_CODE.column()),
                        row.get(AccessRecords.EMAIL.column()),
                        row.get(AccessRecords.WORK_DATE.column())));
    }

    private record Known(@Nullable User user, long generation, long readAt) {
        boolean isFresh(long now) {
            return generation == now && System.nanoTime() - readAt < TRUSTED_NANOS;
        }
    }
}
