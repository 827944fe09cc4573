package io.relata.host.changes;

import io.relata.platform.change.RecordType;
import io.relata.platform.plugin.Extensions;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Finds a kind of record by its name: the host's own, and those of the plugins that are started. */
@Component
final class RecordTypes {

    private final List<RecordType> own;
    private final Extensions extensions;

    RecordTypes(ObjectProvider<RecordType> own, Extensions extensions) {
        this.own = own.stream().toList();
        this.extensions = extensions;
    }

    Optional<RecordType> find(String name) {
        for (RecordType type : own) {
            if (type.id().equals(name)) {
                return Optional.of(type);
            }
        }
        return extensions.all(RecordType.class).stream()
                .map(contributed -> contributed.value())
                .filter(type -> type.id().equals(name))
                .findFirst();
    }
}
