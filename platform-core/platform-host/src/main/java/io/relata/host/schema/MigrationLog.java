package io.relata.host.schema;

import java.util.logging.Level;
import liquibase.logging.core.AbstractLogService;
import liquibase.logging.core.AbstractLogger;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Sends what Liquibase has to say to our log, where only trouble is worth a line. */
final class MigrationLog extends AbstractLogService {

    private static final Logger LOG = LoggerFactory.getLogger("io.relata.host.schema.liquibase");

    @Override
    public int getPriority() {
        return PRIORITY_SPECIALIZED;
    }

    @Override
    @SuppressWarnings({"rawtypes", "try"})
    public liquibase.logging.Logger getLog(Class of) {
        return new AbstractLogger() {
            @Override
            public void log(Level level, @Nullable String message, @Nullable Throwable cause) {
                if (level.intValue() >= Level.WARNING.intValue()) {
                    LOG.debug("{}: {}", level, message, cause);
                } else {
                    LOG.trace("{}", message);
                }
            }
        };
    }
}
