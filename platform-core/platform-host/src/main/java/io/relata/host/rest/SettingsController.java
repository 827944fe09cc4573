package io.relata.host.rest;

import io.relata.platform.access.Access;
import io.relata.platform.change.Changed;
import io.relata.platform.plugin.Contributed;
import io.relata.platform.plugin.Extensions;
import io.relata.platform.problem.Problem;
import io.relata.platform.rest.Etag;
import io.relata.platform.rest.FieldValues;
import io.relata.platform.rest.Resource;
import io.relata.platform.settings.Settings;
import io.relata.platform.settings.SettingsType;
import java.lang.reflect.RecordComponent;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Shows and changes the settings that plugins declare, for those who may change them. */
@RestController
@RequestMapping(ApiPaths.V1 + "/setup/settings/{type}")
class SettingsController {

    private final Settings settings;
    private final Extensions extensions;
    private final Access access;

    SettingsController(Settings settings, Extensions extensions, Access access) {
        this.settings = settings;
        this.extensions = extensions;
        this.access = access;
    }

    @GetMapping
    ResponseEntity<Map<String, @Nullable Object>> get(@PathVariable String type) {
        var values = settings.get(permitted(type).type());
        return ResponseEntity.ok().eTag(Etag.of(settings.version(values))).body(show(values));
    }

    @PatchMapping
    ResponseEntity<Map<String, @Nullable Object>> change(
            @PathVariable String type,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @RequestBody Map<String, @Nullable Object> values) {
        Changed<? extends Record> changed = settings.change(permitted(type).type(), Etag.version(ifMatch), values);
        return ResponseEntity.ok()
                .eTag(Etag.of(settings.version(changed.value())))
                .headers(Resource.changeSet(changed.changeSet()))
                .body(show(changed.value()));
    }

    /** Whoever may not change a group is not told whether it exists. */
    private SettingsType<?> permitted(String id) {
        access.current();
        for (Contributed<?> each : extensions.all(SettingsType.class)) {
            var declared = (SettingsType<?>) each.value();
            if (declared.id().equals(id) && access.may(declared.permission())) {
                return declared;
            }
        }
        throw Problem.notFound(id);
    }

    private static Map<String, @Nullable Object> show(Record values) {
        var shown = new LinkedHashMap<String, @Nullable Object>();
        for (RecordComponent component : values.getClass().getRecordComponents()) {
            shown.put(component.getName(), FieldValues.show(read(component, values)));
        }
        return shown;
    }

    private static @Nullable Object read(RecordComponent component, Record values) {
        try {
            var accessor = component.getAccessor();
            accessor.setAccessible(true);
            return accessor.invoke(values);
        } catch (ReflectiveOperationException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
