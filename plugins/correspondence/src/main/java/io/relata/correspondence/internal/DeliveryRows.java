package io.relata.correspondence.internal;

import static io.relata.correspondence.CorrespondenceRecords.ADDRESS;
import static io.relata.correspondence.CorrespondenceRecords.ATTEMPTS;
import static io.relata.correspondence.CorrespondenceRecords.BODY;
import static io.relata.correspondence.CorrespondenceRecords.CONTACT_ID;
import static io.relata.correspondence.CorrespondenceRecords.CONTACT_NO;
import static io.relata.correspondence.CorrespondenceRecords.DELIVERY;
import static io.relata.correspondence.CorrespondenceRecords.DELIVERY_NO;
import static io.relata.correspondence.CorrespondenceRecords.DOCUMENT_EVENT;
import static io.relata.correspondence.CorrespondenceRecords.FILES;
import static io.relata.correspondence.CorrespondenceRecords.INTERACTION;
import static io.relata.correspondence.CorrespondenceRecords.LANGUAGE;
import static io.relata.correspondence.CorrespondenceRecords.MAILING;
import static io.relata.correspondence.CorrespondenceRecords.MAILING_ID;
import static io.relata.correspondence.CorrespondenceRecords.MAILING_STATE;
import static io.relata.correspondence.CorrespondenceRecords.MESSAGE_ID;
import static io.relata.correspondence.CorrespondenceRecords.REASON;
import static io.relata.correspondence.CorrespondenceRecords.SALESPERSON;
import static io.relata.correspondence.CorrespondenceRecords.SENDING_SINCE;
import static io.relata.correspondence.CorrespondenceRecords.SENT_AT;
import static io.relata.correspondence.CorrespondenceRecords.STATE;
import static io.relata.correspondence.CorrespondenceRecords.SUBJECT;
import static io.relata.correspondence.CorrespondenceRecords.TEMPLATE;
import static io.relata.correspondence.CorrespondenceRecords.TYPE;

import io.relata.correspondence.Delivery;
import io.relata.correspondence.DeliveryState;
import io.relata.correspondence.MailingState;
import io.relata.platform.change.RecordType;
import io.relata.platform.problem.Problem;
import io.relata.platform.query.Cursor;
import io.relata.platform.query.Page;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Record1;
import org.jooq.Sequence;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Reads e-mails and letters. */
@Repository
class DeliveryRows {
    private static final Sequence<Long> NOS = DSL.sequence(DSL.name("p_correspondence_delivery_no"), Long.class);

    private final DSLContext sql;

    DeliveryRows(DSLContext sql) {
        this.sql = sql;
    }

    long nextNo() {
        return nextNos(1).getFirst();
    }

    /** Takes numbers for many at once. */
    List<Long> nextNos(int count) {
        return count == 0
                ? List.of()
                : sql.select(NOS.nextval()).from(DSL.generateSeries(1, count)).fetch().stream()
                        .map(Record1::value1)
                        .sorted()
                        .toList();
    }

    Optional<Delivery> find(long no) {
        return where(DELIVERY_NO.column().eq(no), 1).stream().findFirst();
    }

    Delivery required(long no) {
        return find(no).orElseThrow(() -> Problem.notFound(no));
    }

    /** Finds the next e-mail that may be sent: on its own, or of a mailing that is running. */
    Optional<Delivery> nextWaiting() {
        var running = DSL.select(RecordType.ID)
                .from(MAILING.table())
                .where(MAILING_STATE.column().eq(MailingState.RUNNING));
        return where(
                        STATE.column()
                                .eq(DeliveryState.WAITING)
                                .and(MAILING_ID
                                        .column()
                                        .isNull()
                                        .or(MAILING_ID.column().in(running))),
                        1)
                .stream()
                .findFirst();
    }

    /** Finds e-mails that began to be handed over before a moment: whoever did so is gone. */
    List<Delivery> stale(Instant before) {
        return where(
                STATE.column()
                        .eq(DeliveryState.SENDING)
                        .and(SENDING_SINCE.column().lt(before)),
                100);
    }

    private List<Delivery> where(Condition condition, int limit) {
        return sql.select(DELIVERY.columns())
                .from(DELIVERY.table())
                .where(condition)
                .orderBy(DELIVERY_NO.column())
                .limit(limit)
                .fetch(DeliveryRows::delivery);
    }

    List<Delivery> of(UUID contact, int limit) {
        return sql.select(DELIVERY.columns())
                .from(DELIVERY.table())
                .where(CONTACT_ID.column().eq(contact))
                .orderBy(DELIVERY_NO.column().desc())
                .limit(limit)
                .fetch(DeliveryRows::delivery);
    }

    Page<Delivery> page(UUID mailing, @Nullable DeliveryState state, int limit, @Nullable String cursor) {
        var rows = where(
                MAILING_ID
                        .column()
                        .eq(mailing)
                        .and(state == null ? DSL.noCondition() : STATE.column().eq(state))
                        .and(
                                cursor == null
                                        ? DSL.noCondition()
                                        : DELIVERY_NO.column().gt(Cursor.number(cursor))),
                limit + 1);
        return Page.cut(rows, limit, Delivery::deliveryNo);
    }

    /** Reads a part of what of a mailing is in a state, to change it: what was changed is not found again. */
    List<Delivery> part(UUID mailing, DeliveryState state) {
        return where(MAILING_ID.column().eq(mailing).and(STATE.column().eq(state)), 500);
    }

    Map<UUID, Map<DeliveryState, Long>> counts(Collection<UUID> mailings) {
        var counts = new HashMap<UUID, Map<DeliveryState, Long>>();
        if (!mailings.isEmpty()) {
            sql.select(MAILING_ID.column(), STATE.column(), DSL.count())
                    .from(DELIVERY.table())
                    .where(MAILING_ID.column().in(mailings))
                    .groupBy(MAILING_ID.column(), STATE.column())
                    .forEach(row -> counts.computeIfAbsent(row.value1(), mailing -> new EnumMap<>(DeliveryState.class))
                            .put(row.value2(), row.value3().longValue()));
        }
        return counts;
    }

    private static Delivery delivery(Record row) {
        return new Delivery(
                row.get(RecordType.ID),
                row.get(RecordType.VERSION),
                row.get(DELIVERY_NO.column()),
                row.get(MAILING_ID.column()),
                row.get(CONTACT_ID.column()),
                row.get(CONTACT_NO.column()),
                row.get(TYPE.column()),
                row.get(STATE.column()),
                row.get(ADDRESS.column()),
                row.get(SUBJECT.column()),
                row.get(BODY.column()),
                row.get(TEMPLATE.column()),
                row.get(LANGUAGE.column()),
                row.get(SALESPERSON.column()),
                row.get(INTERACTION.column()),
                files(row.get(FILES.column())),
                row.get(MESSAGE_ID.column()),
                row.get(REASON.column()),
                number(row, ATTEMPTS.column()),
                row.get(SENT_AT.column()),
                KeptEvents.read(row.get(DOCUMENT_EVENT.column())));
    }

    private static int number(Record row, Field<Integer> column) {
        var value = row.get(column);
        return value == null ? 0 : value;
    }

    private static List<UUID> files(@Nullable String kept) {
        return kept == null
                ? List.of()
                : Arrays.stream(kept.split(",")).map(UUID::fromString).toList();
    }
}
