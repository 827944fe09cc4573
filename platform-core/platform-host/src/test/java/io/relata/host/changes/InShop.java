package io.relata.host.changes;

import io.relata.host.TestHost;
import io.relata.host.schema.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** Gives each test a host of its own with an empty shop. */
class InShop {

    final TestHost host;
    private final TestDatabase engine;

    InShop(TestDatabase engine) {
        this.engine = engine;
        this.host = TestHost.start(engine);
    }

    @BeforeEach
    void open() {
        Shop.open(host, engine);
    }

    @AfterEach
    void close() {
        host.close();
    }
}
