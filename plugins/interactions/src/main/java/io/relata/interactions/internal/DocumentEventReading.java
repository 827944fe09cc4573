package io.relata.interactions.internal;

import static io.relata.interactions.DocumentRecords.ACTOR;
import static io.relata.interactions.DocumentRecords.ACTOR_NAME;
import static io.relata.interactions.DocumentRecords.DOCUMENT_LINK;
import static io.relata.interactions.DocumentRecords.DOCUMENT_TYPE;
import static io.relata.interactions.DocumentRecords.EVENT;
import static io.relata.interactions.DocumentRecords.EVENT_DATE;
import static io.relata.interactions.DocumentRecords.EVENT_ID;
import static io.relata.interactions.DocumentRecords.EVENT_MOMENT;
import static io.relata.interactions.DocumentRecords.EVENT_TIME;
import static io.relata.interactions.DocumentRecords.OCCURRED_AT;
import static io.relata.interactions.DocumentRecords.SOURCE_SYSTEM;
import static io.relata.interactions.DocumentRecords.WANTED;

import io.relata.interactions.DocumentEvent;
import io.relata.platform.access.Access;
import io.relata.platform.access.User;
import io.relata.platform.change.RecordField;
import io.relata.platform.change.Values;
import io.relata.platform.problem.Problem;
import io.relata.platform.problem.ProblemCode;
import io.relata.platform.rest.FieldValues;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads document events: what must be there, who did it, and when that was for them. */
@Component
class DocumentEventReading {
    /** Events of plugins that name no program. */
    private static final String OURSELVES = "relata";

    /** A whole address of the web, or one below the product's root: nothing a browser would run. */
    private static final Pattern LINK =
            Pattern.compile("https?://[^\\s/][^\\s]*|[A-Za-z0-9_~.-][A-Za-z0-9_~./?=&%#@+,;!-]*");

    /** What the system itself adds, and takes back from the outbox. */
    private static final List<RecordField<?>> ADDED = List.of(ACTOR, ACTOR_NAME, EVENT_DATE, EVENT_TIME);

    private final Access access;
    private final Clock clock;

    DocumentEventReading(Access access, Clock clock) {
        this.access = access;
        this.clock = clock;
    }

    /**
     * Reads an event that is told now.
     *
     * @throws Problem REQ or FORMAT at the field
     */
    Values read(DocumentEvent event) {
        var values = FieldValues.read(EVENT, event.values());
        require(values, EVENT_ID);
        require(values, DOCUMENT_TYPE);
        require(values, EVENT_MOMENT);
        requireLink(values.get(DOCUMENT_LINK));
        values.with(SOURCE_SYSTEM, Objects.requireNonNullElse(values.get(SOURCE_SYSTEM), OURSELVES));
        values.with(WANTED, !Boolean.FALSE.equals(values.get(WANTED)));
        return happened(values);
    }

    private static void require(Values values, RecordField<?> field) {
        if (values.get(field) == null) {
            throw Problem.required(field.name());
        }
    }

    private static void requireLink(@Nullable String link) {
        if (link != null && !LINK.matcher(link).matches()) {
            throw Problem.of(ProblemCode.FORMAT, "interactions.documents.problem.link", link)
                    .at(DOCUMENT_LINK.name());
        }
    }

    private Values happened(Values values) {
        var user = access.currentIfAny();
        var told = values.get(OCCURRED_AT);
        var at = told == null ? clock.instant().truncatedTo(ChronoUnit.MICROS) : told;
        var zone = user.map(User::zone).orElse(ZoneOffset.UTC);
        user.ifPresent(who -> values.with(ACTOR, who.name()).with(ACTOR_NAME, who.displayName()));
        var day = told == null ? user.map(who -> who.workDate(clock)) : Optional.<LocalDate>empty();
        return values.with(OCCURRED_AT, at)
                .with(EVENT_DATE, day.orElseGet(() -> LocalDate.ofInstant(at, zone)))
                .with(EVENT_TIME, time(at, zone));
    }

    private static String time(Instant at, ZoneId zone) {
        return at.atZone(zone).toLocalTime().truncatedTo(ChronoUnit.MINUTES).toString();
    }

    /** Writes an event as texts, as the outbox keeps it. */
    static Map<String, String> packed(Values values) {
        var texts = new HashMap<String, String>();
        values.asMap().forEach((field, value) -> {
            if (value != null) {
                texts.put(field.name(), String.valueOf(FieldValues.show(value)));
            }
        });
        return texts;
    }

    /** Reads an event from the outbox. */
    static Values unpacked(Map<String, String> texts) {
        var told = new HashMap<>(texts);
        ADDED.forEach(field -> told.remove(field.name()));
        var values = FieldValues.read(EVENT, told);
        ADDED.forEach(field -> copy(field, texts, values));
        return values;
    }

    private static <T> void copy(RecordField<T> field, Map<String, String> texts, Values values) {
        values.with(field, FieldValues.read(field, texts.get(field.name())));
    }
}
