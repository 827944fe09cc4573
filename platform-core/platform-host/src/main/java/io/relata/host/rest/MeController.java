package io.relata.host.rest;

import io.relata.host.access.Account;
import io.relata.host.access.Profile;
import io.relata.platform.access.Access;
import io.relata.platform.problem.Problem;
import io.relata.platform.rest.Etag;
import io.relata.platform.rest.FieldValues;
import io.relata.platform.rest.Resource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Lets callers see and change what concerns themselves. */
@RestController
@RequestMapping(ApiPaths.V1 + "/me")
class MeController {

    /** Shows the caller, and what the call may do. */
    record Me(
            String name,
            String displayName,
            @Nullable String email,
            String language,
            String zone,
            @Nullable Object density,
            @Nullable Object scheme,
            @Nullable LocalDate workDate,
            @Nullable String salespersonCode,
            boolean administrator,
            List<String> roles,
            List<String> permissions) {}

    /** Asks for another password. */
    record NewPassword(
            @Nullable String currentPassword, @Nullable String password) {}

    private final Profile profile;
    private final Access access;
    private final Resource<Account, Me> me;

    MeController(Profile profile, Access access) {
        this.profile = profile;
        this.access = access;
        this.me = new Resource<>(ApiPaths.V1 + "/me/", Account::name, Account::version, this::view);
    }

    @GetMapping
    ResponseEntity<Me> get() {
        return me.read(profile.get());
    }

    @PatchMapping
    ResponseEntity<Me> change(
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @RequestBody Map<String, @Nullable Object> values) {
        return me.changed(profile.update(Etag.version(ifMatch), values));
    }

    @PostMapping("/password")
    ResponseEntity<Void> changePassword(@RequestBody NewPassword wanted) {
        if (wanted.currentPassword() == null) {
            throw Problem.required("currentPassword");
        }
        if (wanted.password() == null) {
            throw Problem.required("password");
        }
        return Resource.done(profile.changePassword(wanted.currentPassword(), wanted.password()));
    }

    private Me view(Account account) {
        var user = access.current();
        return new Me(
                account.name(),
                account.displayName(),
                account.email(),
                account.language(),
                account.zone(),
                FieldValues.show(account.density()),
                FieldValues.show(account.scheme()),
                account.workDate(),
                account.salespersonCode(),
                user.administrator(),
                account.roles(),
                user.permissions().stream().sorted().toList());
    }
}
