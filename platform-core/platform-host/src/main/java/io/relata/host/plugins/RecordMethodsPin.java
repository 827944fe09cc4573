package io.relata.host.plugins;

import java.io.IOException;
import java.util.Objects;
import org.springframework.stereotype.Component;

/**
 * Makes the JDK let go of the type it met last in the component of a record that was compared or hashed: it keeps one
 * such type, softly, until it meets another. Types of loaders that always live are kept elsewhere and would not take its
 * place, so it meets one of a loader that is thrown away.
 */
@Component
final class RecordMethodsPin implements LoaderPin {

    /** Loads one class from the host's own bytes and nothing else. */
    private static final class ThrownAway extends ClassLoader {

        ThrownAway() {
            super(null);
        }

        Class<?> blank() throws IOException {
            var name = BlankRecord.class.getSimpleName() + ".class";
            try (var content = Objects.requireNonNull(BlankRecord.class.getResourceAsStream(name))) {
                var code = content.readAllBytes();
                return defineClass(BlankRecord.class.getName(), code, 0, code.length);
            }
        }
    }

    @Override
    public void release(ClassLoader loader) {
        try {
            var type = new ThrownAway().blank();
            var maker = type.getConstructor(type);
            var blank = maker.newInstance((Object) null);
            var another = maker.newInstance(blank);
            if (blank.equals(another)
                    || blank.hashCode() != maker.newInstance((Object) null).hashCode()) {
                throw new IllegalStateException("Blank records are neither equal nor different");
            }
        } catch (IOException | ReflectiveOperationException changed) {
            throw new IllegalStateException(changed);
        }
    }
}
