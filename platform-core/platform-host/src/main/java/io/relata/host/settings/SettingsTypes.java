package io.relata.host.settings;

import io.relata.platform.plugin.Contributed;
import io.relata.platform.plugin.Extensions;
import io.relata.platform.settings.SettingsType;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Finds declared settings: the host's own, and those of the plugins that are started. */
@Component
final class SettingsTypes {

    private final ObjectProvider<SettingsType<?>> own;
    private final Extensions extensions;
    private volatile @Nullable List<SettingsType<?>> known;

    SettingsTypes(ObjectProvider<SettingsType<?>> own, Extensions extensions) {
        this.own = own;
        this.extensions = extensions;
    }

    /**
     * Find the declaration of a settings record.
     *
     * @throws IllegalStateException when nobody who is started declares it
     */
    <S extends Record> SettingsType<S> of(Class<S> type) {
        for (SettingsType<?> declared : all()) {
            if (declared.type() == type) {
                return cast(declared);
            }
        }
        throw new IllegalStateException("No started plugin declares the settings " + type.getName());
    }

    private List<SettingsType<?>> all() {
        var all = new ArrayList<>(own());
        for (Contributed<?> contributed : extensions.all(SettingsType.class)) {
            if (contributed.value() instanceof SettingsType<?> declared) {
                all.add(declared);
            }
        }
        return all;
    }

    /** Asked for late, because they may need settings themselves; the host's own never change. */
    private List<SettingsType<?>> own() {
        var found = known;
        if (found == null) {
            found = new ArrayList<>();
            own.forEach(found::add);
            known = found;
        }
        return found;
    }

    @SuppressWarnings("unchecked")
    private static <S extends Record> SettingsType<S> cast(SettingsType<?> declared) {
        return (SettingsType<S>) declared;
    }
}
