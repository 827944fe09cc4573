package io.relata.host.schema;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/**
 * Lets one transaction at a time write to the embedded database.
 *
 * <p>H2 keeps the state of all tables on disk with each commit, one table after the other. What another transaction does
 * at that very moment may be kept in part, without the notes that take it back: killed then, the process leaves half a
 * transaction behind. A transaction takes the pen with its first writing statement and gives it back when it has ended;
 * reading needs no pen. Who locks rows takes the pen too, and then needs no lock: H2 would write each such row twice.
 */
final class OneWriter extends DelegatingDataSource {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String TIMED_OUT = "HYT00";
    private static final Pattern READING = Pattern.compile("(?i)[\\s(]*(?:select|with|values|show|explain|table)\\b");
    private static final Pattern TAKING = Pattern.compile("(?i)\\b(?:for\\s+update|next\\s*val(?:ue)?)\\b");

    private static final Pattern LOCK = Pattern.compile("(?i)\\s+for\\s+update\\s*$");

    private final ReentrantLock pen = new ReentrantLock(true);
    private Optional<SharedSaving> saving = Optional.empty();

    OneWriter(DataSource database) {
        super(database);
    }

    @Override
    public Connection getConnection() throws SQLException {
        return new Writer(super.getConnection()).connection();
    }

    @Override
    public Connection getConnection(String user, String password) throws SQLException {
        return new Writer(super.getConnection(user, password)).connection();
    }

    /** Tells whether anybody waits for the pen. */
    boolean isAwaited() {
        return pen.hasQueuedThreads();
    }

    /** Does something to the database's file while nobody writes. */
    void whileNobodyWrites(Runnable work) throws SQLException {
        pen.lock();
        try {
            saving.ifPresent(SharedSaving::beginStatement);
            try {
                work.run();
            } finally {
                saving.ifPresent(SharedSaving::endStatement);
            }
            if (saving.isPresent()) {
                saving.get().save();
            }
        } finally {
            pen.unlock();
        }
    }

    /**
     * Lays down the pen after a commit: the file holds it before anybody hears of it. When others wait for the pen, one of
     * them writes the file for all, unless this thread has the pen a second time.
     */
    private void layDownPen(SharedSaving file) throws SQLException {
        var transaction = file.committed();
        var shared = false;
        try {
            shared = pen.getHoldCount() == 1 && isAwaited() && file.mayWait();
            if (!shared) {
                file.save();
            }
        } finally {
            pen.unlock();
        }
        if (shared) {
            file.await(transaction);
        }
    }

    /** Tells whether a statement changes or locks anything. */
    static boolean writes(@Nullable String sql) {
        return sql == null
                || !READING.matcher(sql).lookingAt()
                || TAKING.matcher(sql).find();
    }

    /** One connection, which holds the pen or not. */
    private final class Writer implements InvocationHandler {

        private final Connection real;
        private boolean holding;

        Writer(Connection real) {
            this.real = real;
        }

        Connection connection() {
            return (Connection)
                    Proxy.newProxyInstance(OneWriter.class.getClassLoader(), new Class<?>[] {Connection.class}, this);
        }

        @Override
        public @Nullable Object invoke(Object proxy, Method method, @Nullable Object @Nullable [] arguments)
                throws Throwable {
            return switch (method.getName()) {
                case "commit" -> ending(method, arguments, true);
                case "close", "abort" -> ending(method, arguments, false);
                case "setAutoCommit" ->
                    arguments != null && Boolean.TRUE.equals(arguments[0])
                            ? ending(method, arguments, true)
                            : call(real, method, arguments);
                case "rollback" ->
                    method.getParameterCount() == 0
                            ? ending(method, arguments, false)
                            : changing(real, method, arguments);
                case "createStatement", "prepareStatement", "prepareCall" -> statement(method, arguments);
                default -> call(real, method, arguments);
            };
        }

        private @Nullable Object ending(Method method, @Nullable Object @Nullable [] arguments, boolean committing)
                throws Throwable {
            var committed = false;
            try {
                var answer = changing(real, method, arguments);
                committed = committing;
                return answer;
            } finally {
                giveBack(committed);
            }
        }

        private Object statement(Method method, @Nullable Object @Nullable [] arguments) throws Throwable {
            var sql = arguments != null && arguments.length > 0 && arguments[0] instanceof String text ? text : null;
            var made = Objects.requireNonNull(call(real, method, unlocked(arguments)));
            InvocationHandler handler = (proxy, called, values) -> execute((Statement) made, sql, called, values);
            return Proxy.newProxyInstance(
                    OneWriter.class.getClassLoader(), new Class<?>[] {method.getReturnType()}, handler);
        }

        private static @Nullable Object @Nullable [] unlocked(@Nullable Object @Nullable [] arguments) {
            if (arguments == null || arguments.length == 0 || !(arguments[0] instanceof String sql)) {
                return arguments;
            }
            var unlocked = arguments.clone();
            unlocked[0] = LOCK.matcher(sql).replaceFirst("");
            return unlocked;
        }

        private @Nullable Object execute(
                Statement statement, @Nullable String prepared, Method method, @Nullable Object @Nullable [] values)
                throws Throwable {
            if (!method.getName().startsWith("execute") || !isWriting(method, prepared, values)) {
                return call(statement, method, values);
            }
            take();
            try {
                return changing(statement, method, values);
            } finally {
                if (real.isClosed() || real.getAutoCommit()) {
                    giveBack(true);
                }
            }
        }

        /** Does something that changes the database, while nobody writes its file. */
        private @Nullable Object changing(Object target, Method method, @Nullable Object @Nullable [] arguments)
                throws Throwable {
            if (!holding || saving.isEmpty()) {
                return call(target, method, arguments);
            }
            var file = saving.get();
            file.beginStatement();
            try {
                return call(target, method, arguments);
            } finally {
                file.endStatement();
            }
        }

        private static boolean isWriting(
                Method method, @Nullable String prepared, @Nullable Object @Nullable [] values) {
            var name = method.getName().toLowerCase(Locale.ROOT);
            if (name.endsWith("update") || name.endsWith("batch")) {
                return true;
            }
            return writes(values != null && values.length > 0 && values[0] instanceof String text ? text : prepared);
        }

        private void take() throws SQLException {
            if (holding) {
                return;
            }
            try {
                if (!pen.tryLock(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
                    throw new SQLTransientException(
                            "Others kept writing for " + PATIENCE.toSeconds() + " seconds", TIMED_OUT);
                }
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                throw new SQLTransientException("Interrupted while others wrote", TIMED_OUT, interrupted);
            }
            holding = true;
            if (saving.isEmpty() || saving.get().isClosed()) {
                saving = SharedSaving.of(real);
            }
        }

        private void giveBack(boolean committed) throws SQLException {
            if (!holding) {
                return;
            }
            holding = false;
            if (committed && saving.isPresent()) {
                layDownPen(saving.get());
            } else {
                pen.unlock();
            }
        }

        private static @Nullable Object call(Object target, Method method, @Nullable Object @Nullable [] arguments)
                throws Throwable {
            try {
                return method.invoke(target, arguments);
            } catch (InvocationTargetException failed) {
                throw failed.getCause() == null ? failed : failed.getCause();
            }
        }
    }
}
