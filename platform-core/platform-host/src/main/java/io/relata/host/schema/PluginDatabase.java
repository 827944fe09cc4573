package io.relata.host.schema;

import javax.sql.DataSource;
import org.jooq.DSLContext;
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

    /**
     * Open from a pool.
     *
     * @param dataSource the pool
     * @param dialect what its database speaks
     */
    public PluginDatabase(DataSource dataSource, SQLDialect dialect) {
        this.dataSource = dataSource;
        this.dialect = dialect;
    }

    /** Open the database. Transactions are the business of {@link io.relata.platform.change.Changes}. */
    public DSLContext open() {
        var configuration = new DefaultConfiguration();
        configuration.set(dialect);
        configuration.set(settings());
        configuration.set(new DataSourceConnectionProvider(new TransactionAwareDataSourceProxy(dataSource)));
        configuration.set(new NoTransactionProvider());
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
