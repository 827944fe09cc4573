package io.relata.platform.settings;

import io.relata.platform.plugin.Contribution;

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
 * @param <S> the record's type
 * @since 0.1
 */
public record SettingsType<S extends Record>(String id, Class<S> type, S defaults, String labels, String permission)
        implements Contribution {}
