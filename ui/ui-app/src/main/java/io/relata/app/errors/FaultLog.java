package io.relata.app.errors;

import java.util.Locale;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Writes faults to the log under a number that users can quote. */
public final class FaultLog {

    private static final Logger LOG = LoggerFactory.getLogger(FaultLog.class);

    private FaultLog() {}

    /**
     * Keep a fault.
     *
     * @param where what failed
     * @param fault why
     * @return its number
     */
    public static String keep(String where, Throwable fault) {
        var number = UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
        LOG.error("Fault {}: {}", number, where, fault);
        return number;
    }
}
