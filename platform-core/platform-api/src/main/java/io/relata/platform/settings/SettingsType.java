package io.relata.platform.settings;

import io.relata.platform.plugin.Contribution;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Declare a group of settings from a record: its component names are the settings, their types the editors.
 *
 * <p>Components may be {@code String}, {@code boolean}, {@code Boolean}, {@code Integer} or an enum; nullable ones may be
 * blank. Labels are the message keys {@code <labels><component>}, explanations {@code <labels><component>.help}.
 *
 * @param id the group's name: {@code contacts}
 * @param type the record
 * @param defaults the values of a fresh installation
 * @param labels prefix of the message keys
 * @param permission who may change them
 * @param rule sees what is about to be set, by component name, whoever sets it; answers what to keep, or refuses by
 *     throwing a problem
 * @param <S> the record's type
 * @since 0.1
 */
public record SettingsType<S extends Record>(
        String id,
        Class<S> type,
        S defaults,
        String labels,
        String permission,
        UnaryOperator<Map<String, @Nullable Object>> rule)
        implements Contribution {

    /**
     * Declare settings that may have any value of their type.
     *
     * @param id the group's name
     * @param type the record
     * @param defaults the values of a fresh installation
     * @param labels prefix of the message keys
     * @param permission who may change them
     */
    public SettingsType(String id, Class<S> type, S defaults, String labels, String permission) {
        this(id, type, defaults, labels, permission, values -> values);
    }

    /** Declare the same settings with a rule that every change of them obeys. */
    public SettingsType<S> checkedBy(UnaryOperator<Map<String, @Nullable Object>> newRule) {
        return new SettingsType<>(id, type, defaults, labels, permission, newRule);
    }
}
