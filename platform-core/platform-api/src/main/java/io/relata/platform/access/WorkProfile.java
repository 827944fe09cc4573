package io.relata.platform.access;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Hold what a user works as.
 *
 * @param salespersonCode the salesperson this user is, or null
 * @param email the user's e-mail address, or null
 * @param workDate the business date the user chose to work at, or null for today
 * @since 0.1
 */
public record WorkProfile(
        @Nullable String salespersonCode,
        @Nullable String email,
        @Nullable LocalDate workDate) {

    /** Nobody's: no salesperson, no address, today. */
    public static final WorkProfile NONE = new WorkProfile(null, null, null);
}
