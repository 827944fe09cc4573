package io.relata.interactions.internal;

import static io.relata.interactions.InteractionRecords.CANCELED;
import static io.relata.interactions.InteractionRecords.CONTACT_NO;
import static io.relata.interactions.InteractionRecords.COST;
import static io.relata.interactions.InteractionRecords.DATE;
import static io.relata.interactions.InteractionRecords.DESCRIPTION;
import static io.relata.interactions.InteractionRecords.DURATION;
import static io.relata.interactions.InteractionRecords.ENTRY_NO;
import static io.relata.interactions.InteractionRecords.GROUP;
import static io.relata.interactions.InteractionRecords.INTERACTION;
import static io.relata.interactions.InteractionRecords.KIND;
import static io.relata.interactions.InteractionRecords.LOGGED_SEGMENT;
import static io.relata.interactions.InteractionRecords.MOMENT;
import static io.relata.interactions.InteractionRecords.POSTPONED;
import static io.relata.interactions.InteractionRecords.SEGMENT_NO;
import static io.relata.interactions.InteractionRecords.SUBJECT;
import static io.relata.interactions.InteractionRecords.TEMPLATE;
import static io.relata.interactions.InteractionRecords.TIME;
import static io.relata.interactions.InteractionRecords.USER;
import static io.relata.interactions.InteractionRecords.USER_NAME;

import io.relata.interactions.Interaction;
import io.relata.interactions.InteractionTemplate;
import io.relata.interactions.Interactions;
import io.relata.interactions.LoggedEntries;
import io.relata.platform.access.Access;
import io.relata.platform.access.User;
import io.relata.platform.change.Change;
import io.relata.platform.change.RecordField;
import io.relata.platform.change.RecordType;
import io.relata.platform.change.Values;
import io.relata.platform.file.StoredFile;
import io.relata.platform.problem.Problem;
import io.relata.platform.problem.ProblemCode;
import io.relata.platform.query.Page;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Records many interactions with few statements: templates are read once, and contacts come with the call. */
@Service
class StoredLoggedEntries implements LoggedEntries {
    private static final int MOST = 200;
    private static final int PART = 1000;

    private final DSLContext sql;
    private final InteractionRows rows;
    private final TemplateRows templates;
    private final Recorder recorder;
    private final Access access;
    private final Clock clock;

    StoredLoggedEntries(
            DSLContext sql,
            InteractionRows rows,
            TemplateRows templates,
            Recorder recorder,
            Access access,
            Clock clock) {
        this.sql = sql;
        this.rows = rows;
        this.templates = templates;
        this.recorder = recorder;
        this.access = access;
        this.clock = clock;
    }

    @Override
    public void record(Change change, String segmentNo, long loggedSegment, List<Entry> entries) {
        access.require(Interactions.WRITE);
        var known = templates.all().stream().collect(Collectors.toMap(InteractionTemplate::code, Function.identity()));
        var user = access.current();
        var files = files(entries);
        var numbers = rows.nextEntryNos(entries.size()).iterator();
        for (Entry entry : entries) {
            var values = completed(entry, known, user)
                    .with(ENTRY_NO, numbers.next())
                    .with(SEGMENT_NO, segmentNo)
                    .with(LOGGED_SEGMENT, loggedSegment);
            EntryWriting.write(change, entry.contact(), values, files.getOrDefault(entry.file(), List.of()));
        }
    }

    /** Reads each file once, however many entries it hangs on. */
    private Map<@Nullable UUID, List<StoredFile>> files(List<Entry> entries) {
        var files = new HashMap<@Nullable UUID, List<StoredFile>>();
        entries.stream()
                .map(Entry::file)
                .filter(Objects::nonNull)
                .distinct()
                .forEach(file -> files.put(file, recorder.attached(List.of(file))));
        return files;
    }

    private Values completed(Entry entry, Map<String, InteractionTemplate> known, User user) {
        var contact = entry.contact();
        if (contact.privacyBlocked()) {
            throw Problem.of(ProblemCode.STATE, "interactions.problem.privacy", contact.no(), contact.name())
                    .at(CONTACT_NO.name());
        }
        var values = Values.none().withAll(entry.values());
        require(values, DESCRIPTION);
        var code = require(values, TEMPLATE);
        var template = known.get(code);
        if (template == null) {
            throw Problem.of(ProblemCode.REF, "interactions.problem.template", code)
                    .at(TEMPLATE.name());
        }
        when(values, user);
        EntryWriting.contact(values, contact);
        values.with(GROUP, template.group()).with(KIND, template.kind());
        values.with(COST, values.get(COST, BigDecimal.ZERO)).with(DURATION, values.get(DURATION, BigDecimal.ZERO));
        values.with(SUBJECT, values.get(SUBJECT, values.get(DESCRIPTION)));
        values.with(USER, user.name())
                .with(USER_NAME, user.displayName())
                .with(CANCELED, false)
                .with(POSTPONED, false);
        return values;
    }

    private void when(Values values, User user) {
        var date = require(values, DATE);
        var typed = values.get(TIME);
        var time = typed == null
                ? LocalTime.now(clock.withZone(user.zone())).truncatedTo(ChronoUnit.MINUTES)
                : LocalTime.parse(typed);
        values.with(TIME, time.toString());
        values.with(MOMENT, date.atTime(time).atZone(user.zone()).toInstant());
    }

    private static <T> T require(Values values, RecordField<T> field) {
        var value = values.get(field);
        if (value == null) {
            throw Problem.required(field.name().equals(DATE.name()) ? "date" : field.name());
        }
        return value;
    }

    @Override
    public int cancel(Change change, long loggedSegment, boolean canceled) {
        access.require(Interactions.WRITE);
        var values = Values.none().with(CANCELED, canceled);
        var count = 0;
        var ids = idsOf(loggedSegment, !canceled, null);
        while (!ids.isEmpty()) {
            ids.forEach(id -> change.update(INTERACTION, id, Change.ANY_VERSION, values));
            count += ids.size();
            ids = idsOf(loggedSegment, !canceled, ids.getLast());
        }
        return count;
    }

    private List<UUID> idsOf(long loggedSegment, boolean canceled, @Nullable UUID after) {
        return sql.select(RecordType.ID)
                .from(INTERACTION.table())
                .where(of(loggedSegment).and(CANCELED.column().eq(canceled)))
                .and(after == null ? DSL.noCondition() : RecordType.ID.gt(after))
                .orderBy(RecordType.ID)
                .limit(PART)
                .fetch(RecordType.ID);
    }

    private static Condition of(long loggedSegment) {
        return LOGGED_SEGMENT.column().eq(loggedSegment);
    }

    @Override
    public Map<Long, Long> counts(Collection<Long> loggedSegments, boolean canceled) {
        access.require(Interactions.READ);
        var counts = new HashMap<Long, Long>();
        if (!loggedSegments.isEmpty()) {
            sql.select(LOGGED_SEGMENT.column(), DSL.count())
                    .from(INTERACTION.table())
                    .where(LOGGED_SEGMENT.column().in(Set.copyOf(loggedSegments)))
                    .and(CANCELED.column().eq(canceled))
                    .groupBy(LOGGED_SEGMENT.column())
                    .forEach(row -> counts.put(row.value1(), row.value2().longValue()));
        }
        return counts;
    }

    @Override
    public Page<Interaction> list(long loggedSegment, boolean ascending, int limit, @Nullable String cursor) {
        access.require(Interactions.READ);
        return rows.page(of(loggedSegment), ascending, Math.clamp(limit, 1, MOST), cursor);
    }
}
