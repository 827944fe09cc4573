package io.relata.host.events;

import io.relata.platform.event.Event;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.type.TypeFactory;

/**
 * Writes events as JSON and reads them.
 *
 * <p>A mapper remembers classes, which would keep a stopped plugin's loader alive: each event class therefore has a
 * mapper of its own that lives and dies with the class.
 */
final class EventJson {

    private final ClassValue<JsonMapper> mappers = new ClassValue<>() {
        @Override
        protected JsonMapper computeValue(Class<?> type) {
            return JsonMapper.builder()
                    .typeFactory(TypeFactory.createDefaultInstance())
                    .build();
        }
    };

    String write(Event event) {
        return mappers.get(event.getClass()).writeValueAsString(event);
    }

    <E extends Event> E read(Class<E> type, String json) {
        return mappers.get(type).readValue(json, type);
    }
}
