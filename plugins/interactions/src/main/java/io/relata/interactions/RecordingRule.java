package io.relata.interactions;

import org.jspecify.annotations.Nullable;

/**
 * Say what becomes of a moment of a type of document.
 *
 * @param version counts its changes; 0 where nothing was set up yet
 * @param moment the moment
 * @param template the code of the template it is recorded with, or null
 * @param enabled whether it is recorded
 * @param askUser whether whoever does it is asked first
 * @since 0.1
 */
public record RecordingRule(
        long version, DocumentMoment moment, @Nullable String template, boolean enabled, boolean askUser) {

    /** Tell whether anything is recorded. */
    public boolean records() {
        return enabled && template != null;
    }
}
