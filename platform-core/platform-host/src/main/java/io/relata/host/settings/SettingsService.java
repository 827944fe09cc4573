package io.relata.host.settings;

import io.relata.host.changes.OpenChanges;
import io.relata.platform.change.Change;
import io.relata.platform.change.ChangeRequest;
import io.relata.platform.change.Changed;
import io.relata.platform.change.Changes;
import io.relata.platform.change.Values;
import io.relata.platform.problem.Problem;
import io.relata.platform.problem.ProblemCode;
import io.relata.platform.settings.Settings;
import io.relata.platform.settings.SettingsType;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** Reads and changes settings; what is in force is kept in memory and read again when a setting was written. */
@org.springframework.stereotype.Component
final class SettingsService implements Settings {

    private final SettingsTypes types;
    private final Changes changes;
    private final OpenChanges open;
    private final SettingRows rows;

    /** Keeps with each class of settings what was read last; so a plugin's class can go with its plugin. */
    private final ClassValue<AtomicReference<@Nullable Known>> known = new ClassValue<>() {
        @Override
        protected AtomicReference<@Nullable Known> computeValue(Class<?> type) {
            return new AtomicReference<>();
        }
    };

    private record Known(Map<String, String> from, Record values) {}

    SettingsService(SettingsTypes types, Changes changes, OpenChanges open, SettingRows rows) {
        this.types = types;
        this.changes = changes;
        this.open = open;
        this.rows = rows;
    }

    @Override
    public <S extends Record> S get(Class<S> type) {
        var declared = types.of(type);
        return open.hasWritten(SettingFields.TYPE) ? read(declared, rows.fresh()) : known(declared, rows.known());
    }

    @SuppressWarnings("ReferenceEquality")
    private <S extends Record> S known(SettingsType<S> declared, Map<String, String> stored) {
        var last = known.get(declared.type());
        var found = last.get();
        if (found == null || found.from() != stored) {
            found = new Known(stored, read(declared, stored));
            last.set(found);
        }
        return declared.type().cast(found.values());
    }

    @Override
    public long version(Record values) {
        return SettingsVersion.of(values);
    }

    @Override
    public <S extends Record> Changed<S> change(Class<S> type, long version, Map<String, @Nullable Object> values) {
        var declared = types.of(type);
        var request = ChangeRequest.of(declared.permission(), "platform.change.settings");
        return changes.make(request, change -> {
            var stored = rows.stored(declared.id() + ".");
            var any = version == Change.ANY_VERSION;
            if (!any && version != version(read(declared, rows.fresh()))) {
                throw Problem.of(ProblemCode.CONFLICT, "platform.problem.settingsConflict");
            }
            values.keySet().forEach(name -> component(type, name));
            declared.rule().apply(values).forEach((name, value) -> {
                var component = component(type, name);
                var key = declared.id() + "." + name;
                write(change, stored.get(key), any, key, component.text(value));
            });
            rows.forgetAfterCommit();
            return read(declared, rows.fresh());
        });
    }

    /** A row that somebody else wrote between the check and now is refused by its own version. */
    private static void write(
            Change change, SettingRows.@Nullable Stored stored, boolean any, String key, @Nullable String text) {
        var values = Values.none().with(SettingFields.VALUE, text);
        if (stored == null) {
            change.insert(SettingFields.TYPE, values.with(SettingFields.KEY, key));
        } else {
            change.update(SettingFields.TYPE, stored.id(), any ? Change.ANY_VERSION : stored.version(), values);
        }
    }

    private static Component component(Class<?> type, String name) {
        return components(type).stream()
                .filter(component -> component.name().equals(name))
                .findFirst()
                .orElseThrow(() -> Problem.of(ProblemCode.FORMAT, "platform.problem.unknownField", name)
                        .at(name));
    }

    private static List<Component> components(Class<?> type) {
        return Arrays.stream(type.getRecordComponents()).map(Component::new).toList();
    }

    private static <S extends Record> S read(SettingsType<S> declared, Map<String, String> stored) {
        var components = components(declared.type());
        var arguments = new @Nullable Object[components.size()];
        for (int i = 0; i < arguments.length; i++) {
            var component = components.get(i);
            var key = declared.id() + "." + component.name();
            var otherwise = component.of(declared.defaults());
            arguments[i] = stored.containsKey(key) ? component.value(stored.get(key), otherwise) : otherwise;
        }
        return make(declared.type(), arguments);
    }

    private static <S extends Record> S make(Class<S> type, @Nullable Object[] arguments) {
        var parts = Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        try {
            var constructor = type.getDeclaredConstructor(parts);
            constructor.setAccessible(true);
            return constructor.newInstance(arguments);
        } catch (ReflectiveOperationException broken) {
            throw new IllegalStateException("The settings " + type.getName() + " cannot be made", broken);
        }
    }
}
