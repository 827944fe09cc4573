package io.relata.host.events;

import static org.assertj.core.api.Assertions.assertThat;

import io.relata.host.TestHost;
import io.relata.host.schema.TestDatabase;
import io.relata.platform.change.ChangeRequest;
import io.relata.platform.event.Event;
import io.relata.platform.event.EventContext;
import io.relata.platform.event.Listener;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(TestDatabase.class)
class DeliveryTests {

    record Sold(
            UUID id,
            String what,
            BigDecimal price,
            LocalDate on,
            Instant at,
            List<String> tags,
            @Nullable String note) implements Event {}

    private static final RetryPauses QUICK = attempt -> Duration.ofMillis(1);

    private final TestDatabase engine;
    private final List<TestHost> hosts = new ArrayList<>();
    private final List<Sold> heard = new CopyOnWriteArrayList<>();

    @TempDir
    private Path data;

    DeliveryTests(TestDatabase engine) {
        this.engine = engine;
        this.data = Path.of("target");
    }

    @AfterEach
    void close() {
        hosts.forEach(TestHost::close);
    }

    private TestHost start(Consumer<TestHost> before) {
        return startOn(TestHost.start(engine.prepared(), data, host -> {
            host.bean(RetryPauses.class, QUICK);
            before.accept(host);
        }));
    }

    private TestHost startOn(TestHost host) {
        hosts.add(host);
        return host;
    }

    private static Listener<Sold> listener(String id, Consumer<Sold> handler) {
        return Listener.of(id, Sold.class, handler);
    }

    private static Sold sold(String what) {
        return new Sold(
                UUID.randomUUID(),
                what,
                new BigDecimal("12.50"),
                LocalDate.of(2026, 11, 20),
                Instant.parse("2026-11-20T10:00:00.123456Z"),
                List.of("a", "b"),
                null);
    }

    private static UUID publish(TestHost host, Event event) {
        return host.changes().run(ChangeRequest.of("sell", "shop.sold"), change -> change.publish(event));
    }

    private static void await(BooleanSupplier condition) {
        var end = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).as("waited too long").isLessThan(end);
            Thread.onSpinWait();
        }
    }

    @Test
    void deliversAfterCommitAndClearsTheOutbox() {
        var contexts = new CopyOnWriteArrayList<EventContext>();
        var host = start(h -> h.extensions().add(Listener.of("hear", Sold.class, (event, context) -> {
            heard.add(event);
            contexts.add(context);
        })));
        var event = sold("a book");

        var set = publish(host, event);

        await(() -> heard.size() == 1 && host.count("core_outbox") == 0);
        assertThat(heard.getFirst()).isSameAs(event);
        assertThat(contexts.getFirst().changeSet()).isEqualTo(set);
        assertThat(contexts.getFirst().user()).isEqualTo("anna");
    }

    @Test
    void keepsTheOrderOfEventsForAListener() {
        var host = start(h -> h.extensions().add(listener("hear", heard::add)));

        for (int i = 0; i < 50; i++) {
            publish(host, sold("item " + i));
        }

        await(() -> heard.size() == 50);
        assertThat(heard)
                .extracting(Sold::what)
                .startsWith("item 0", "item 1", "item 2")
                .endsWith("item 49");
        assertThat(heard).extracting(Sold::what).doesNotHaveDuplicates();
    }

    @Test
    void triesAFailingListenerAgainButNotTheOthers() {
        var tries = new AtomicInteger();
        var host = start(h -> {
            h.extensions().add(listener("good", heard::add));
            h.extensions().add(listener("bad", event -> {
                if (tries.incrementAndGet() < 3) {
                    throw new NoClassDefFoundError("missing");
                }
            }));
        });

        publish(host, sold("a book"));

        await(() -> tries.get() == 3 && host.count("core_outbox") == 0);
        assertThat(heard).hasSize(1);
        assertThat(host.extensions().faults()).hasSize(2);
    }

    @Test
    void givesUpAfterTenAttemptsAndKeepsTheRow() {
        var tries = new AtomicInteger();
        var host = start(h -> h.extensions().add(listener("bad", event -> {
            tries.incrementAndGet();
            throw new IllegalStateException("broken for good");
        })));

        publish(host, sold("a book"));

        await(() -> host.count("core_outbox where attempts = 10") == 1);
        assertThat(tries).hasValue(10);
        var kept = host.get(Outbox.class).waiting(5).getFirst();
        assertThat(kept.lastError()).contains("test.bad").contains("broken for good");
        host.get(Outbox.class).retry(kept.context().id());
        await(() -> tries.get() > 10);
    }

    @Test
    void isNotHeldUpByAListenerThatHangs() throws Exception {
        var release = new CountDownLatch(1);
        var host = start(h -> {
            h.bean(Lanes.class, new Lanes(h.extensions(), h.access(), Duration.ofMillis(200)));
            h.extensions().add(listener("hanging", event -> {
                try {
                    release.await();
                } catch (InterruptedException stopped) {
                    Thread.currentThread().interrupt();
                }
            }));
            h.extensions().add(listener("good", heard::add));
        });

        publish(host, sold("one"));
        publish(host, sold("two"));

        await(() -> heard.size() == 2);
        await(() -> host.count("core_outbox where attempts > 0") > 0);
        release.countDown();
        await(() -> host.count("core_outbox") == 0);
        assertThat(heard).hasSize(2);
    }

    @Test
    void isNotHeldUpByListenersThatNeverGiveUpTheProcessor() {
        var release = new AtomicBoolean();
        var spinning = Runtime.getRuntime().availableProcessors() + 1;
        var host = start(h -> {
            h.bean(Lanes.class, new Lanes(h.extensions(), h.access(), Duration.ofMillis(200)));
            for (int i = 0; i < spinning; i++) {
                h.extensions().add(listener("spinning-" + i, event -> {
                    while (!release.get()) {
                        Thread.onSpinWait();
                    }
                }));
            }
            h.extensions().add(listener("good", heard::add));
        });

        publish(host, sold("one"));
        await(() -> host.count("core_outbox where attempts > 0") > 0);
        publish(host, sold("two"));

        await(() -> heard.size() == 2);
        release.set(true);
        await(() -> host.count("core_outbox") == 0);
    }

    @Test
    void deliversWhatAKilledProcessLeftBehind() {
        var host = start(h -> h.extensions().add(listener("bad", event -> {
            throw new IllegalStateException("not yet");
        })));
        var event = sold("a book");
        host.get(Delivery.class).stop();
        publish(host, event);
        assertThat(host.count("core_outbox")).isEqualTo(1);
        host.close();
        hosts.remove(host);

        var again =
                startOn(TestHost.start(host.address(), data, h -> h.extensions().add(listener("hear", heard::add))));

        await(() -> heard.size() == 1 && again.count("core_outbox") == 0);
        assertThat(heard.getFirst()).isEqualTo(event);
    }

    @Test
    void waitsForAPluginThatIsStartedLater() {
        var host = start(h -> {});
        host.get(Delivery.class).stop();
        publish(host, sold("a book"));
        host.get(Delivery.class).start();
        await(() -> host.count("core_outbox where last_error is not null") == 1);

        host.extensions().add(listener("late", heard::add));

        await(() -> heard.size() == 1 && host.count("core_outbox") == 0);
    }

    @Test
    void keepsNoEventNobodyListensTo() {
        var host = start(h -> {});

        publish(host, sold("a book"));

        assertThat(host.count("core_outbox")).isZero();
    }

    @Test
    void runsListenersAsTheSystem() {
        var users = new CopyOnWriteArrayList<String>();
        var host = start(h -> h.extensions()
                .add(listener("hear", event -> users.add(h.access().current().name()))));

        publish(host, sold("a book"));

        await(() -> users.equals(List.of("system")));
    }
}
