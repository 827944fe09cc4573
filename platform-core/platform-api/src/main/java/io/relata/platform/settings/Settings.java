package io.relata.platform.settings;

import io.relata.platform.change.Change;
import io.relata.platform.change.Changed;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Read and change settings.
 *
 * @since 0.1
 */
public interface Settings {

    /**
     * Read a group of settings.
     *
     * @param type the record that declares them
     * @return the values in force; defaults where nothing was set
     */
    <S extends Record> S get(Class<S> type);

    /**
     * Change settings.
     *
     * @param type the record that declares them
     * @param version the version the user saw, or {@link Change#ANY_VERSION}
     * @param values by component name; null blanks a setting
     * @return the values in force afterwards
     * @throws io.relata.platform.problem.Problem DENIED; FORMAT for an unknown name or a value of the wrong type; CONFLICT
     *     when somebody else changed them since
     */
    <S extends Record> Changed<S> change(Class<S> type, long version, Map<String, @Nullable Object> values);

    /** Change settings whatever their version; see {@link #change(Class, long, Map)}. */
    default <S extends Record> Changed<S> change(Class<S> type, Map<String, @Nullable Object> values) {
        return change(type, Change.ANY_VERSION, values);
    }

    /**
     * Tell the version of a group of settings as it was read: the same values have the same version.
     *
     * @param values what was read
     */
    long version(Record values);
}
