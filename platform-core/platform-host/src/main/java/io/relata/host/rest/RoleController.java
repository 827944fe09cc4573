package io.relata.host.rest;

import io.relata.host.access.PermissionCatalogue;
import io.relata.host.access.Role;
import io.relata.host.access.Roles;
import io.relata.platform.query.Page;
import io.relata.platform.rest.Etag;
import io.relata.platform.rest.Resource;
import io.relata.platform.text.Messages;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Lets administrators look after roles and what they grant. */
@RestController
@RequestMapping(ApiPaths.V1)
class RoleController {

    /** Shows a role. */
    record RoleView(String code, @Nullable String description, boolean builtIn, List<String> permissions) {

        static RoleView of(Role role) {
            return new RoleView(role.code(), role.description(), role.builtIn(), role.permissions());
        }
    }

    /** Shows what a plugin declares. */
    record PluginPermissions(String plugin, String name, List<PermissionView> permissions) {}

    /** Shows a permission that roles can grant. */
    record PermissionView(String id, String title) {}

    private static final Resource<Role, RoleView> ROLES =
            new Resource<>(ApiPaths.V1 + "/roles/", Role::code, Role::version, RoleView::of);

    private final Roles roles;
    private final Messages messages;
    private final ApiLanguage language;

    RoleController(Roles roles, Messages messages, ApiLanguage language) {
        this.roles = roles;
        this.messages = messages;
        this.language = language;
    }

    @GetMapping("/roles")
    Page<RoleView> list() {
        return new Page<>(roles.all(), null).map(RoleView::of);
    }

    @PostMapping("/roles")
    ResponseEntity<RoleView> create(@RequestBody Map<String, @Nullable Object> values) {
        return ROLES.created(roles.create(values));
    }

    @GetMapping("/roles/{code}")
    ResponseEntity<RoleView> get(@PathVariable String code) {
        return ROLES.read(roles.get(code));
    }

    @PatchMapping("/roles/{code}")
    ResponseEntity<RoleView> change(
            @PathVariable String code,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @RequestBody Map<String, @Nullable Object> values) {
        return ROLES.changed(roles.update(code, Etag.version(ifMatch), values));
    }

    @DeleteMapping("/roles/{code}")
    ResponseEntity<Void> delete(
            @PathVariable String code,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch) {
        return Resource.done(roles.delete(code, Etag.version(ifMatch)).changeSet());
    }

    @GetMapping("/permissions")
    Page<PluginPermissions> permissions(HttpServletRequest request) {
        var locale = language.of(request);
        return new Page<>(roles.permissions(), null).map(group -> view(group, locale));
    }

    private PluginPermissions view(PermissionCatalogue.Group group, Locale locale) {
        var permissions = group.permissions().stream()
                .map(each -> new PermissionView(each.id(), messages.text(locale, each.title())))
                .toList();
        return new PluginPermissions(group.plugin(), group.name(), permissions);
    }
}
