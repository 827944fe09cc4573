package io.relata.host.rest;

import io.relata.host.access.Account;
import io.relata.host.access.Users;
import io.relata.platform.query.Limit;
import io.relata.platform.query.Page;
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
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Lets administrators look after users. They are put out of use with {@code active: false}, never removed. */
@RestController
@RequestMapping(ApiPaths.V1 + "/users")
class UserController {

    /** Shows a user. */
    record UserView(
            String name,
            String displayName,
            @Nullable String email,
            String language,
            String zone,
            @Nullable Object density,
            @Nullable Object scheme,
            @Nullable LocalDate workDate,
            @Nullable String salespersonCode,
            boolean active,
            List<String> roles) {

        static UserView of(Account account) {
            return new UserView(
                    account.name(),
                    account.displayName(),
                    account.email(),
                    account.language(),
                    account.zone(),
                    FieldValues.show(account.density()),
                    FieldValues.show(account.scheme()),
                    account.workDate(),
                    account.salespersonCode(),
                    account.active(),
                    account.roles());
        }
    }

    private static final int MOST = 200;
    private static final Resource<Account, UserView> USERS =
            new Resource<>(ApiPaths.V1 + "/users/", Account::name, Account::version, UserView::of);

    private final Users users;

    UserController(Users users) {
        this.users = users;
    }

    @GetMapping
    Page<UserView> list(
            @RequestParam(required = false) @Nullable String cursor, @RequestParam(defaultValue = "50") int limit) {
        return users.list(cursor, Limit.of(limit, MOST)).map(UserView::of);
    }

    @PostMapping
    ResponseEntity<UserView> create(@RequestBody Map<String, @Nullable Object> values) {
        return USERS.created(users.create(values));
    }

    @GetMapping("/{name}")
    ResponseEntity<UserView> get(@PathVariable String name) {
        return USERS.read(users.get(name));
    }

    @PatchMapping("/{name}")
    ResponseEntity<UserView> change(
            @PathVariable String name,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @RequestBody Map<String, @Nullable Object> values) {
        return USERS.changed(users.update(name, Etag.version(ifMatch), values));
    }
}
