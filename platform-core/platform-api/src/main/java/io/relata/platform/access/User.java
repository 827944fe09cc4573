package io.relata.platform.access;

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
 * @since 0.1
 */
public record User(
        UUID id,
        String name,
        String displayName,
        Locale language,
        ZoneId zone,
        boolean administrator,
        Set<String> permissions) {

    /** Tell whether the user holds a permission. */
    public boolean may(String permission) {
        return administrator || permissions.contains(permission);
    }
}
