package io.relata.host.schema;

import javax.sql.DataSource;
import org.jooq.DSLContext;
import org.jooq.ExecuteListener;
import org.jooq.SQLDialect;
import org.jooq.conf.RenderNameCase;
import org.jooq.conf.RenderQuotedNames;
import org.jooq.conf.Settings;
import org.jooq.impl.DSL;
import org.jooq.impl.DataSourceConnectionProvider;
import org.jooq.impl.DefaultConfiguration;
import org.jooq.impl.NoTransactionProvider;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;

/**
 * Open the database for one plugin: with a configuration of its own, so that nothing of the plugin stays behind in a
 * shared one, and inside whatever transaction the thread has.
 *
 * @since 0.1
 */
public final class PluginDatabase {

    private final DataSource dataSource;
    private final SQLDialect dialect;
    private final StatementListener listener;

    /**
     * Open from a pool.
     *
     * @param dataSource the pool
     * @param dialect what its database speaks
     * @param listener hears of every statement that is done
     */
    public PluginDatabase(DataSource dataSource, SQLDialect dialect, StatementListener listener) {
        this.dataSource = dataSource;
        this.dialect = dialect;
        this.listener = listener;
    }

    /** Open the database. Transactions are the business of {@link io.relata.platform.change.Changes}. */
    public DSLContext open() {
        var configuration = new DefaultConfiguration();
        configuration.set(dialect);
        configuration.set(settings());
        configuration.set(new DataSourceConnectionProvider(new TransactionAwareDataSourceProxy(dataSource)));
        configuration.set(new NoTransactionProvider());
        configuration.set(ExecuteListener.onExecuteEnd(done -> listener.statementDone()));
        return DSL.using(configuration);
    }

    /** Tell what the database speaks. */
    public SQLDialect dialect() {
        return dialect;
    }

    static Settings settings() {
        return new Settings()
                .withRenderQuotedNames(RenderQuotedNames.NEVER)
                .withRenderNameCase(RenderNameCase.AS_IS)
                .withExecuteLogging(false)
                .withReflectionCaching(false)
                .withCacheRecordMappers(false);
    }
}
