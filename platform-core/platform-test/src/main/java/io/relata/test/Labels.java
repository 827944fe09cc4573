package io.relata.test;

import io.relata.platform.change.RecordType;
import io.relata.platform.plugin.Contribution;
import io.relata.platform.settings.SettingsType;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds the message keys that contributions use. */
final class Labels {

    private static final Set<String> NAMES = Set.of("title", "label", "caption", "description", "help", "text");
    private static final Pattern KEY = Pattern.compile("[a-z][A-Za-z0-9-]*(\\.[A-Za-z0-9_-]+)+");

    private Labels() {}

    static Set<String> of(Iterable<Contribution> contributions) {
        var keys = new TreeSet<String>();
        contributions.forEach(contribution -> {
            for (Method method : contribution.getClass().getMethods()) {
                if (NAMES.contains(method.getName()) && method.getReturnType() == String.class) {
                    read(contribution, method).ifPresent(keys::add);
                }
            }
            if (contribution instanceof RecordType type) {
                type.fields().forEach(field -> keys.add(type.label(field.name())));
            }
            if (contribution instanceof SettingsType<?> settings) {
                Stream.of(settings.type().getRecordComponents())
                        .forEach(component -> keys.add(settings.labels() + component.getName()));
            }
        });
        return keys;
    }

    private static Optional<String> read(Contribution contribution, Method method) {
        if (method.getParameterCount() > 0 || Modifier.isStatic(method.getModifiers())) {
            return Optional.empty();
        }
        try {
            method.setAccessible(true);
            var value = (String) method.invoke(contribution);
            return Optional.ofNullable(value).filter(text -> KEY.matcher(text).matches());
        } catch (ReflectiveOperationException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
