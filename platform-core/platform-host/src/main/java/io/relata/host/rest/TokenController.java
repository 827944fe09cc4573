package io.relata.host.rest;

import io.relata.host.access.Token;
import io.relata.host.access.Tokens;
import io.relata.platform.query.Page;
import io.relata.platform.rest.Resource;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Lets callers look after their API tokens. */
@RestController
@RequestMapping(ApiPaths.V1 + "/tokens")
class TokenController {

    /** Asks for a token. */
    record NewToken(@Nullable String label, @Nullable List<String> scopes) {}

    /** Shows a token; the value stands in the answer to its creation and nowhere else. */
    record TokenView(
            UUID id,
            String label,
            @Nullable List<String> scopes,
            Instant createdAt,
            @Nullable Instant lastUsedAt,
            @Nullable String value) {

        static TokenView of(Token token, @Nullable String value) {
            return new TokenView(
                    token.id(), token.label(), token.scopes(), token.createdAt(), token.lastUsedAt(), value);
        }
    }

    private final Tokens tokens;

    TokenController(Tokens tokens) {
        this.tokens = tokens;
    }

    @GetMapping
    Page<TokenView> list() {
        return new Page<>(tokens.own(), null).map(token -> TokenView.of(token, null));
    }

    @PostMapping
    ResponseEntity<TokenView> create(@RequestBody NewToken wanted, HttpServletRequest request) {
        request.setAttribute(IdempotencyFilter.SECRET_ANSWER, true);
        var created = tokens.create(wanted.label(), wanted.scopes());
        var token = created.value().token();
        return ResponseEntity.created(URI.create(ApiPaths.V1 + "/tokens/" + token.id()))
                .headers(Resource.changeSet(created.changeSet()))
                .body(TokenView.of(token, created.value().value()));
    }

    @DeleteMapping("/{id}")
    ResponseEntity<Void> revoke(@PathVariable UUID id) {
        return Resource.done(tokens.revoke(id));
    }
}
