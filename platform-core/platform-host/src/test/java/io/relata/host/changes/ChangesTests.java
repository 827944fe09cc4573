package io.relata.host.changes;

import static io.relata.host.changes.Shop.CUSTOMER;
import static io.relata.host.changes.Shop.NAME;
import static io.relata.host.changes.Shop.RATING;
import static io.relata.host.changes.Shop.add;
import static io.relata.host.changes.Shop.customer;
import static io.relata.host.changes.Shop.request;
import static io.relata.host.changes.Shop.row;
import static io.relata.host.changes.Shop.set;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.relata.host.schema.TestDatabase;
import io.relata.platform.change.Change;
import io.relata.platform.change.ChangeFeed;
import io.relata.platform.change.ChangeFeed.Touched;
import io.relata.platform.change.RecordType;
import io.relata.platform.change.Values;
import io.relata.platform.problem.Problem;
import io.relata.platform.problem.ProblemCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(TestDatabase.class)
class ChangesTests extends InShop {

    ChangesTests(TestDatabase engine) {
        super(engine);
    }

    @Test
    void addsARecordWithTheColumnsTheHostKeeps() {
        var id = add(host, "C1", "Anna");

        var row = row(host, id);
        assertThat(row).isNotNull();
        assertThat(row.get(NAME.column())).isEqualTo("Anna");
        assertThat(row.get(RecordType.VERSION)).isEqualTo(1);
        assertThat(row.get(RecordType.CREATED_BY)).isEqualTo("anna");
        assertThat(row.get(RecordType.MODIFIED_AT)).isEqualTo(row.get(RecordType.CREATED_AT));
        assertThat(id.version()).isEqualTo(7);
    }

    @Test
    void writesOnlyWhatDiffers() {
        var id = add(host, "C1", "Anna");

        var set = set(host, id, customer("C1", "Anne").with(RATING, 3));

        var entry = host.changes().history(CUSTOMER, id, null, 10).getFirst();
        assertThat(entry.changeSet().id()).isEqualTo(set);
        assertThat(entry.fields()).extracting("field").containsExactly("name", "rating");
        assertThat(entry.fields().getFirst().before()).isEqualTo("Anna");
        assertThat(entry.fields().getFirst().after()).isEqualTo("Anne");
    }

    @Test
    void doesNothingWhenNothingDiffers() {
        var id = add(host, "C1", "Anna");

        var version = host.changes()
                .make(request("set"), change -> change.update(CUSTOMER, id, 1, customer("C1", "Anna")))
                .value();

        assertThat(version).isEqualTo(1);
        assertThat(host.count("core_change_set")).isEqualTo(1);
    }

    @Test
    void losesNoUpdateOfOneRowByManyThreads() throws Exception {
        var id = add(host, "C1", "Anna");
        set(host, id, Values.none().with(RATING, 0));

        inThreads(8, () -> {
            for (int i = 0; i < 25; i++) {
                count(id);
            }
            return null;
        });

        var row = row(host, id);
        assertThat(row).isNotNull();
        assertThat(row.get(RATING.column())).isEqualTo(200);
        assertThat(row.get(RecordType.VERSION)).isEqualTo(202);
    }

    private void count(UUID id) {
        while (true) {
            var row = Objects.requireNonNull(row(host, id));
            try {
                host.changes()
                        .run(
                                request("count"),
                                change -> change.update(
                                        CUSTOMER,
                                        id,
                                        row.get(RecordType.VERSION),
                                        Values.none().with(RATING, row.get(RATING.column()) + 1)));
                return;
            } catch (Problem conflict) {
                assertThat(conflict.code()).isEqualTo(ProblemCode.CONFLICT);
            }
        }
    }

    @Test
    void tellsTheFeedAfterCommit() throws Exception {
        var told = new LinkedBlockingQueue<List<Touched>>();
        var silent = host.get(ChangeFeed.class).subscribe(told::add);
        var id = add(host, "C1", "Anna");

        assertThat(told.poll(10, TimeUnit.SECONDS)).containsExactly(new Touched("customer", id));

        host.changes().run(request("touch"), change -> change.touch(CUSTOMER, id));
        assertThat(told.poll(10, TimeUnit.SECONDS)).containsExactly(new Touched("customer", id));
        silent.run();
        set(host, id, Values.none().with(NAME, "Anne"));
        var last = new LinkedBlockingQueue<List<Touched>>();
        host.get(ChangeFeed.class).subscribe(last::add);
        set(host, id, Values.none().with(NAME, "Anja"));
        assertThat(last.poll(10, TimeUnit.SECONDS)).isNotNull();
        assertThat(told).isEmpty();
    }

    @Test
    void keepsALogOfWrittenRecords() {
        var log = host.get(ChangeLog.class);
        var start = log.lastSequence();
        var first = add(host, "C1", "Anna");
        var middle = log.lastSequence();
        var second = add(host, "C2", "Berta");
        host.changes().run(request("touch"), change -> change.touch(CUSTOMER, first));

        assertThat(log.since(start, 10))
                .extracting(entry -> entry.record().id())
                .containsExactly(first, second, first);
        assertThat(log.since(middle, 1))
                .extracting(entry -> entry.record().id())
                .containsExactly(second);
        assertThat(log.sequenceBefore(java.time.Instant.now().minusSeconds(60))).isLessThanOrEqualTo(start);
        assertThat(log.sequenceBefore(java.time.Instant.now().plusSeconds(60))).isEqualTo(log.lastSequence());
    }

    @Test
    void pagesThroughTheHistory() {
        var id = add(host, "C1", "n0");
        for (int i = 1; i < 5; i++) {
            set(host, id, Values.none().with(NAME, "n" + i));
        }

        var newest = host.changes().history(CUSTOMER, id, null, 2);
        var older = host.changes().history(CUSTOMER, id, newest.getLast().sequence(), 10);

        assertThat(newest)
                .extracting(entry -> entry.fields().getFirst().after())
                .containsExactly("n4", "n3");
        assertThat(older).hasSize(3);
        host.access().user("bert");
        assertThatThrownBy(() -> host.changes().history(CUSTOMER, id, null, 2)).isInstanceOf(Problem.class);
    }

    @Test
    void writesManyRecordsInOneChange() {
        var set = host.changes().run(request("import"), change -> {
            for (int i = 0; i < 1_200; i++) {
                change.insert(CUSTOMER, customer("C" + i, "Name " + i));
            }
        });

        assertThat(host.count("core_change_entry")).isEqualTo(1_200);
        host.changes().undo(set);
        assertThat(host.count("p_shop_customer")).isZero();
    }

    private static void inThreads(int threads, Callable<?> work) throws Exception {
        try (var pool = Executors.newFixedThreadPool(threads)) {
            var running = new ArrayList<java.util.concurrent.Future<?>>();
            for (int i = 0; i < threads; i++) {
                running.add(pool.submit(work));
            }
            for (var each : running) {
                each.get(60, TimeUnit.SECONDS);
            }
        }
    }

    @Test
    void countsAnyVersionAsSeen() {
        var id = add(host, "C1", "Anna");

        host.changes().run(request("gone"), change -> change.delete(CUSTOMER, id, Change.ANY_VERSION));

        assertThat(row(host, id)).isNull();
    }
}
