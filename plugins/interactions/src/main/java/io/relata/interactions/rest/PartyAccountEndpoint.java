package io.relata.interactions.rest;

import io.relata.interactions.DocumentRecords;
import io.relata.interactions.PartyAccounts;
import io.relata.platform.query.Page;
import io.relata.platform.rest.FieldValues;
import io.relata.platform.rest.Resource;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The accounts of contacts in other programs over REST. */
@RestController
@RequestMapping("/api/v1/contacts/{no}/accounts")
class PartyAccountEndpoint {
    private static final String ACCOUNT = """
            {"partyKind": "customer", "partyNo": "10000"}""";

    private final PartyAccounts accounts;

    PartyAccountEndpoint(PartyAccounts accounts) {
        this.accounts = accounts;
    }

    @GetMapping
    Page<Map<String, @Nullable Object>> list(@PathVariable("no") String no) {
        return new Page<>(accounts.of(no).stream().map(DocumentJson::account).toList(), null);
    }

    @PostMapping
    @Operation(
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            content =
                                    @Content(
                                            mediaType = "application/json",
                                            examples = @ExampleObject(value = ACCOUNT))))
    ResponseEntity<Map<String, @Nullable Object>> link(
            @PathVariable("no") String no, @RequestBody Map<String, @Nullable Object> sent) {
        var values = FieldValues.read(DocumentRecords.ACCOUNT, sent);
        var made = accounts.link(no, values.get(DocumentRecords.PARTY_KIND), values.get(DocumentRecords.PARTY_NO));
        return ResponseEntity.status(HttpStatus.CREATED)
                .headers(Resource.changeSet(made.changeSet()))
                .body(DocumentJson.account(made.value()));
    }

    @DeleteMapping("/{kind}/{accountNo}")
    ResponseEntity<Void> unlink(
            @PathVariable("no") String no,
            @PathVariable("kind") String kind,
            @PathVariable("accountNo") String accountNo) {
        UUID changeSet = accounts.unlink(no, kind, accountNo);
        return Resource.done(changeSet);
    }
}
