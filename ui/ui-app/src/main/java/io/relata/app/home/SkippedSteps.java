package io.relata.app.home;

import io.relata.host.access.HostPermissions;
import io.relata.platform.change.ChangeRequest;
import io.relata.platform.change.Changes;
import io.relata.platform.change.RecordField;
import io.relata.platform.change.RecordType;
import io.relata.platform.change.Values;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;

/** Remembers, for each user, the first steps that were put away. */
@Component
class SkippedSteps {

    private static final RecordField<UUID> USER = RecordField.reference("userId");
    private static final RecordField<String> STEP = RecordField.text("step", 200);
    private static final RecordType SKIPPED = RecordType.of(
                    "skippedStep", "app_skipped_step", HostPermissions.PROFILE, USER, STEP)
            .labelled("app.skippedStep.");

    private final Changes changes;
    private final DSLContext dsl;

    SkippedSteps(Changes changes, DSLContext dsl) {
        this.changes = changes;
        this.dsl = dsl;
    }

    /** Tell the steps a user put away, by qualified id. */
    Set<String> of(UUID user) {
        return dsl.select(STEP.column())
                .from(SKIPPED.table())
                .where(USER.column().eq(user))
                .fetchStream()
                .map(row -> row.value1())
                .collect(Collectors.toUnmodifiableSet());
    }

    void add(UUID user, List<String> steps) {
        changes.run(
                ChangeRequest.of(HostPermissions.PROFILE, "app.change.stepsSkipped"),
                change -> steps.forEach(step ->
                        change.insert(SKIPPED, Values.none().with(USER, user).with(STEP, step))));
    }

    void clear(UUID user) {
        var ids = dsl.select(RecordType.ID, RecordType.VERSION)
                .from(SKIPPED.table())
                .where(USER.column().eq(user))
                .fetch();
        changes.run(
                ChangeRequest.of(HostPermissions.PROFILE, "app.change.stepsShown"),
                change -> ids.forEach(row -> change.delete(SKIPPED, row.value1(), row.value2())));
    }

    /** Tells the host of the record. */
    @Configuration(proxyBeanMethods = false)
    static class Records {

        @Bean
        RecordType skippedStepRecords() {
            return SKIPPED;
        }
    }
}
