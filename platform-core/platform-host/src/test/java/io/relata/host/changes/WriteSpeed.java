package io.relata.host.changes;

import static io.relata.host.changes.Shop.CUSTOMER;
import static io.relata.host.changes.Shop.CUSTOMER_ID;
import static io.relata.host.changes.Shop.ORDER;
import static io.relata.host.changes.Shop.TEXT;
import static io.relata.host.changes.Shop.customer;
import static io.relata.host.changes.Shop.request;

import io.relata.host.TestHost;
import io.relata.host.schema.TestDatabase;
import io.relata.platform.change.Values;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.slf4j.LoggerFactory;

/** Measures, by hand, how many changes of two rows a second pass through; arguments: engine, threads, seconds. */
final class WriteSpeed {

    private WriteSpeed() {}

    public static void main(String[] arguments) throws InterruptedException {
        var engine = TestDatabase.valueOf(arguments[0]);
        var threads = Integer.parseInt(arguments[1]);
        var seconds = Integer.parseInt(arguments[2]);
        try (var host = TestHost.start(engine)) {
            Shop.open(host, engine);
            measure(host, threads, seconds / 2);
            var done = measure(host, threads, seconds);
            LoggerFactory.getLogger(WriteSpeed.class)
                    .warn("{}: {} changes a second with {} threads", engine, done / seconds, threads);
        }
    }

    private static long measure(TestHost host, int threads, int seconds) throws InterruptedException {
        var number = new AtomicLong(host.count("p_shop_customer"));
        var start = number.get();
        var end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
        var pool = Executors.newFixedThreadPool(threads);
        for (int i = 0; i < threads; i++) {
            pool.execute(() -> {
                while (System.nanoTime() < end) {
                    add(host, number.getAndIncrement());
                }
            });
        }
        pool.shutdown();
        pool.awaitTermination(seconds + 60L, TimeUnit.SECONDS);
        return number.get() - start;
    }

    private static void add(TestHost host, long number) {
        host.changes().run(request("added"), change -> {
            var customer = change.insert(CUSTOMER, customer("C" + number, "Customer " + number));
            change.insert(ORDER, Values.none().with(CUSTOMER_ID, customer).with(TEXT, "A first order"));
        });
    }
}
