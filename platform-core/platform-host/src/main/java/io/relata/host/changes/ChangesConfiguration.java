package io.relata.host.changes;

import io.relata.host.schema.PluginDatabase;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;

/** Puts the parts of the write path together. */
@Configuration(proxyBeanMethods = false)
class ChangesConfiguration {

    @Bean
    Journal journal(JdbcTemplate jdbc) {
        return new Journal(jdbc);
    }

    @Bean
    ChangeTools changeTools(Transactions transactions, PluginDatabase database, Journal journal, Vetoes vetoes) {
        return new ChangeTools(transactions, new RecordRows(database.open()), journal, vetoes);
    }
}
