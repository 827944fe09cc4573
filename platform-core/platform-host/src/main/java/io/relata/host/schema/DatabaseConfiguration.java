package io.relata.host.schema;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import javax.sql.DataSource;
import org.jooq.SQLDialect;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.jooq.autoconfigure.DefaultConfigurationCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Brings the database into the application, with the host's tables up to date before anybody can ask for it. */
@Configuration(proxyBeanMethods = false)
class DatabaseConfiguration {

    @Bean
    DatabaseAddress databaseAddress(
            @Value("${relata.data:data}") Path data,
            @Value("${relata.db.url:}") String url,
            @Value("${relata.db.user:}") String user,
            @Value("${relata.db.password:}") String password) {
        return url.isBlank() ? DatabaseAddress.embedded(data) : new DatabaseAddress(url, user, password);
    }

    @Bean
    HikariDataSource dataSource(DatabaseAddress address) {
        return DatabasePool.open(address);
    }

    @Bean
    EmbeddedUpkeep embeddedUpkeep(HikariDataSource pool) {
        return new EmbeddedUpkeep(pool.getDataSource() instanceof OneWriter embedded ? embedded : null);
    }

    @Bean
    Migrations migrations(DataSource dataSource) {
        return new Migrations(dataSource);
    }

    @Bean
    PluginDatabase pluginDatabase(DataSource dataSource, DatabaseAddress address, StatementListener listener) {
        return new PluginDatabase(dataSource, address.dialect(), listener);
    }

    @Bean
    DefaultConfigurationCustomizer plainNames(DatabaseAddress address) {
        return configuration -> {
            SQLDialect dialect = address.dialect();
            configuration.set(dialect);
            configuration.set(PluginDatabase.settings());
        };
    }
}
