package io.relata.interactions.internal;

import io.relata.interactions.DocumentType;
import io.relata.platform.plugin.Contributed;
import io.relata.platform.plugin.Extensions;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Knows the types of documents of all started plugins. */
@Component
class KnownDocumentTypes {
    private static final String OWN = "interactions";

    /**
     * Holds a type with its code.
     *
     * @param code its code
     * @param type the type
     * @param plugin the name of the plugin that brings it
     */
    record Known(String code, DocumentType type, String plugin) {}

    private final Extensions extensions;

    KnownDocumentTypes(Extensions extensions) {
        this.extensions = extensions;
    }

    /** Lists them by area; within it in the order in which they wish to stand. */
    List<Known> all() {
        return extensions.<DocumentType>all(DocumentType.class).stream()
                .map(KnownDocumentTypes::known)
                .sorted(Comparator.comparing(known -> known.type().area()))
                .toList();
    }

    private static Known known(Contributed<DocumentType> from) {
        var code = from.pluginId().equals(OWN) ? from.value().id() : from.qualifiedId();
        return new Known(code, from.value(), from.pluginName());
    }

    Optional<Known> find(String code) {
        return all().stream().filter(known -> known.code().equals(code)).findFirst();
    }
}
