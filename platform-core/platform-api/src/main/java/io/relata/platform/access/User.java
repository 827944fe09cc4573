package io.relata.platform.access;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;

/**
 * Tell who is acting.
 *
 * @param id the user's id
 * @param name the name used to sign in
 * @param displayName the name shown to others
 * @param language the language of texts
 * @param zone the zone in which dates and times are entered and shown
 * @param administrator whether the user has every permission
 * @param permissions the granted permissions
 * @param work what the user works as
 * @since 0.1
 */
public record User(
        UUID id,
        String name,
        String displayName,
        Locale language,
        ZoneId zone,
        boolean administrator,
        Set<String> permissions,
        WorkProfile work) {

    /** Tell who is acting, for somebody with no work profile. */
    public User(
            UUID id,
            String name,
            String displayName,
            Locale language,
            ZoneId zone,
            boolean administrator,
            Set<String> permissions) {
        this(id, name, displayName, language, zone, administrator, permissions, WorkProfile.NONE);
    }

    /**
     * Tell the business date: the one the user chose to work at, else today where the user is.
     *
     * @param clock tells the moment
     */
    public LocalDate workDate(Clock clock) {
        var chosen = work.workDate();
        return chosen == null ? LocalDate.ofInstant(clock.instant(), zone) : chosen;
    }

    /** Tell whether the user holds a permission. */
    public boolean may(String permission) {
        return administrator || permissions.contains(permission);
    }
}
