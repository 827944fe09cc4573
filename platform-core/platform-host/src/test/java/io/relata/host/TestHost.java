package io.relata.host;

import com.zaxxer.hikari.HikariDataSource;
import io.relata.host.schema.DatabaseAddress;
import io.relata.host.schema.PluginDatabase;
import io.relata.host.schema.TestDatabase;
import io.relata.platform.access.Access;
import io.relata.platform.change.Changes;
import io.relata.platform.plugin.Extensions;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.jooq.DSLContext;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;

/** Runs the data half of the host on a database, with the rest of the host played by the test. */
public final class TestHost implements AutoCloseable {

    private static final String[] ROOMS = {
        "io.relata.host.changes",
        "io.relata.host.events",
        "io.relata.host.numbers",
        "io.relata.host.settings",
        "io.relata.host.files"
    };

    private final AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();
    private final TestAccess access = new TestAccess();
    private final TestExtensions extensions = new TestExtensions();
    private final HikariDataSource pool;
    private final DatabaseAddress address;

    private TestHost(DatabaseAddress address, Path data, Consumer<TestHost> before) {
        this.address = address;
        this.pool = TestDatabase.open(address);
        TestPropertyValues.of("relata.data=" + data).applyTo(context);
        bean(HikariDataSource.class, pool);
        bean(DatabaseAddress.class, address);
        bean(PluginDatabase.class, new PluginDatabase(pool, address.dialect(), () -> {}));
        bean(JdbcTemplate.class, new JdbcTemplate(pool));
        bean(PlatformTransactionManager.class, new JdbcTransactionManager(pool));
        bean(Access.class, access);
        bean(Extensions.class, extensions);
        bean(Clock.class, Clock.systemUTC());
        context.scan(ROOMS);
        before.accept(this);
        context.refresh();
    }

    /** Starts on a fresh database. */
    public static TestHost start(TestDatabase engine) {
        return start(engine.prepared());
    }

    /** Starts on a database that is there. */
    public static TestHost start(DatabaseAddress address) {
        return start(address, Path.of("target", "test-data", UUID.randomUUID().toString()), host -> {});
    }

    /**
     * Starts on a database that is there.
     *
     * @param data the data folder
     * @param before contributes, or adds beans, before anything runs
     */
    public static TestHost start(DatabaseAddress address, Path data, Consumer<TestHost> before) {
        return new TestHost(address, data, before);
    }

    /** Adds a bean; only before the start. */
    public <T> void bean(Class<T> type, T bean) {
        context.registerBean(type, () -> bean, definition -> definition.setDestroyMethodName(""));
    }

    /** Tells where the database is. */
    public DatabaseAddress address() {
        return address;
    }

    /** Tells who acts. */
    public TestAccess access() {
        return access;
    }

    /** Tells what is contributed. */
    public TestExtensions extensions() {
        return extensions;
    }

    /** Finds a service. */
    public <T> T get(Class<T> type) {
        return context.getBean(type);
    }

    /** Finds the write path. */
    public Changes changes() {
        return get(Changes.class);
    }

    /** Opens the database as a plugin does. */
    public DSLContext database() {
        return get(PluginDatabase.class).open();
    }

    /** Runs a statement. */
    public void sql(String statement) {
        get(JdbcTemplate.class).execute(statement);
    }

    /** Counts rows. */
    public int count(String tableAndWhere) {
        var count = get(JdbcTemplate.class).queryForObject("select count(*) from " + tableAndWhere, Integer.class);
        return count == null ? 0 : count;
    }

    /** Reads rows. */
    public List<Map<String, Object>> rows(String query) {
        return get(JdbcTemplate.class).queryForList(query);
    }

    @Override
    public void close() {
        context.close();
        pool.close();
    }
}
