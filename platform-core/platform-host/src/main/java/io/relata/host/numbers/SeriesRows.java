package io.relata.host.numbers;

import io.relata.host.changes.Transactions;
import io.relata.host.schema.PluginDatabase;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads series and moves their last number on, which is bookkeeping and no change of the series. */
@Component
final class SeriesRows {

    private final DSLContext database;
    private final Transactions transactions;

    SeriesRows(PluginDatabase database, Transactions transactions) {
        this.database = database.open();
        this.transactions = transactions;
    }

    Optional<SeriesRow> find(String code) {
        return database.select(SeriesFields.TYPE.columns())
                .from(SeriesFields.TYPE.table())
                .where(SeriesFields.CODE.column().eq(code))
                .fetchOptional(SeriesRow::of);
    }

    /** Reads a series and keeps others from drawing until the transaction ends. */
    Optional<SeriesRow> lock(String code) {
        return database.select(SeriesFields.TYPE.columns())
                .from(SeriesFields.TYPE.table())
                .where(SeriesFields.CODE.column().eq(code))
                .forUpdate()
                .fetchOptional(SeriesRow::of);
    }

    List<SeriesRow> all() {
        return database.select(SeriesFields.TYPE.columns())
                .from(SeriesFields.TYPE.table())
                .orderBy(SeriesFields.CODE.column())
                .fetch(SeriesRow::of);
    }

    void moveOn(String code, NumberText last) {
        database.update(SeriesFields.TYPE.table())
                .set(SeriesFields.LAST_NO_USED.column(), last.toString())
                .where(SeriesFields.CODE.column().eq(code))
                .execute();
    }

    /** Sets the last number back unless somebody else has moved it on since. */
    boolean moveBack(String code, NumberText from, @Nullable String to) {
        return database.update(SeriesFields.TYPE.table())
                        .set(SeriesFields.LAST_NO_USED.column(), to)
                        .where(SeriesFields.CODE.column().eq(code))
                        .and(SeriesFields.LAST_NO_USED.column().eq(from.toString()))
                        .execute()
                == 1;
    }

    /** Does short work in a transaction of its own. */
    <T extends @Nullable Object> T beside(Supplier<T> work) {
        return transactions.beside(work);
    }
}
