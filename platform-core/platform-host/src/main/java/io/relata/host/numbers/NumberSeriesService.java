package io.relata.host.numbers;

import io.relata.host.changes.OpenChanges;
import io.relata.platform.access.Access;
import io.relata.platform.change.ChangeFeed;
import io.relata.platform.change.ChangeRequest;
import io.relata.platform.change.Changed;
import io.relata.platform.change.Changes;
import io.relata.platform.change.Values;
import io.relata.platform.number.NumberSeries;
import io.relata.platform.number.Numbering;
import io.relata.platform.number.SeriesRenaming;
import io.relata.platform.problem.Problem;
import io.relata.platform.problem.ProblemCode;
import io.relata.platform.rest.FieldValues;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Draws numbers and looks after the series they come from. */
@Component
final class NumberSeriesService implements Numbering, DisposableBean {

    private final Map<String, Block> blocks = new ConcurrentHashMap<>();
    private final SeriesRows rows;
    private final Access access;
    private final Changes changes;
    private final OpenChanges open;
    private final Runnable unsubscribe;

    NumberSeriesService(SeriesRows rows, Access access, Changes changes, OpenChanges open, ChangeFeed feed) {
        this.rows = rows;
        this.access = access;
        this.changes = changes;
        this.open = open;
        this.unsubscribe = feed.subscribe(written -> {
            if (written.stream().anyMatch(record -> record.type().equals(SeriesFields.TYPE.id()))) {
                blocks.values().forEach(Block::giveBack);
            }
        });
    }

    @Override
    public String draw(@Nullable String series) {
        if (series == null || series.isBlank()) {
            throw Problem.of(ProblemCode.REQ, "platform.problem.number.noSeries");
        }
        if (open.hasWritten(SeriesFields.TYPE)) {
            return drawHere(key(series));
        }
        return block(key(series)).draw().orElseGet(() -> drawHere(key(series)));
    }

    private static String key(String code) {
        return code.strip().toUpperCase(Locale.ROOT);
    }

    private Block block(String series) {
        return blocks.computeIfAbsent(series, code -> new Block(rows, code));
    }

    /** Draws in the caller's transaction: when that is dropped, the number comes again. */
    private String drawHere(String series) {
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            return rows.beside(() -> drawLocked(series));
        }
        return drawLocked(series);
    }

    private String drawLocked(String series) {
        var row = rows.lock(series).orElseThrow(() -> Problem.notFound(series)).requireDrawing();
        var number = row.next().orElseThrow(row::usedUp);
        rows.moveOn(series, number);
        return number.toString();
    }

    @Override
    public void requireManual(@Nullable String series) {
        if (series != null && !series.isBlank()) {
            var row = rows.find(key(series)).orElseThrow(() -> Problem.notFound(series));
            if (!row.series().manualNos()) {
                throw Problem.of(ProblemCode.STATE, "platform.problem.number.noManual", series);
            }
        }
    }

    @Override
    public Optional<String> peek(String series) {
        return block(key(series)).peek().or(() -> rows.find(key(series))
                .flatMap(row -> row.next().map(NumberText::toString)));
    }

    @Override
    public Optional<NumberSeries> find(String code) {
        return rows.find(key(code)).map(this::shown);
    }

    @Override
    public List<NumberSeries> all() {
        return rows.all().stream().map(this::shown).toList();
    }

    private NumberSeries shown(SeriesRow row) {
        var series = row.series();
        var block = blocks.get(series.code());
        return block == null
                ? series
                : new NumberSeries(
                        series.code(),
                        series.description(),
                        series.startingNo(),
                        series.endingNo(),
                        block.lastUsed(series.lastNoUsed()),
                        series.increment(),
                        series.warningNo(),
                        series.defaultNos(),
                        series.manualNos(),
                        series.allowGaps(),
                        series.version());
    }

    @Override
    public Changed<NumberSeries> create(Map<String, @Nullable Object> values) {
        access.require(SETUP_PERMISSION);
        var read = SeriesRules.complete(FieldValues.read(SeriesFields.TYPE, values));
        SeriesRules.check(read);
        var code = String.valueOf(read.get(SeriesFields.CODE));
        return changes.make(request("created", code), change -> {
            change.insert(SeriesFields.TYPE, read);
            return require(code);
        });
    }

    private static ChangeRequest request(String done, String code) {
        return ChangeRequest.of(SETUP_PERMISSION, "platform.change.numberSeries." + done, code);
    }

    @Override
    public Changed<NumberSeries> update(String code, long version, Map<String, @Nullable Object> values) {
        var key = key(code);
        return changes.make(request("changed", key), change -> block(key).without(() -> {
            var read = FieldValues.read(SeriesFields.TYPE, values);
            var row = rows.lock(key).orElseThrow(() -> Problem.notFound(code));
            change.update(SeriesFields.TYPE, row.id(), version, checked(row.series(), read));
            var now = read.has(SeriesFields.CODE) ? String.valueOf(read.get(SeriesFields.CODE)) : key;
            if (!now.equals(key)) {
                change.ask(new SeriesRenaming(change, key, now));
            }
            return require(now);
        }));
    }

    /** Another first number of another form begins the series anew. */
    private static Values checked(NumberSeries before, Values values) {
        var after = SeriesRules.of(before).withAll(values);
        var start = NumberText.read(after.get(SeriesFields.STARTING_NO));
        var last = NumberText.read(after.get(SeriesFields.LAST_NO_USED));
        var anew = start.isPresent() && last.isPresent() && !last.get().fits(start.get());
        if (anew && !values.has(SeriesFields.LAST_NO_USED)) {
            values.with(SeriesFields.LAST_NO_USED, null);
            after.with(SeriesFields.LAST_NO_USED, null);
        } else if (values.has(SeriesFields.LAST_NO_USED)) {
            SeriesRules.refuseGoingBack(before, values.get(SeriesFields.LAST_NO_USED));
        }
        SeriesRules.check(after);
        return values;
    }

    @Override
    public Changed<String> delete(String code, long version) {
        var key = key(code);
        return changes.make(request("deleted", key), change -> block(key).without(() -> {
            var row = rows.lock(key).orElseThrow(() -> Problem.notFound(code));
            change.delete(SeriesFields.TYPE, row.id(), version);
            return key;
        }));
    }

    private NumberSeries require(String code) {
        return rows.find(code).orElseThrow(() -> Problem.notFound(code)).series();
    }

    @Override
    public void destroy() {
        unsubscribe.run();
        blocks.values().forEach(Block::giveBack);
    }
}
