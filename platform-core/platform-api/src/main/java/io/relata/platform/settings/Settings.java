package io.relata.platform.settings;

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
     * @param values by component name; null blanks a setting
     * @return the values in force afterwards
     * @throws io.relata.platform.problem.Problem DENIED, FORMAT for an unknown name or a value of the wrong type
     */
    <S extends Record> Changed<S> change(Class<S> type, Map<String, @Nullable Object> values);
}
