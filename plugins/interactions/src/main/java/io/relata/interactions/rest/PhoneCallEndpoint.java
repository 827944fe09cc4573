package io.relata.interactions.rest;

import io.relata.interactions.Interaction;
import io.relata.interactions.PhoneCalls;
import io.relata.platform.query.Page;
import io.relata.platform.rest.Resource;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Telephone calls over REST. */
@RestController
@RequestMapping("/api/v1")
class PhoneCallEndpoint {
    private static final String CALL = """
            {"contactNo": "CT000007", "contactVia": "+47 22 11 33 44", "description": "Nobody answered",
             "attemptFailed": true}""";
    private static final Resource<Interaction, Map<String, @Nullable Object>> ENTRY = new Resource<>(
            "/api/v1/interactions/", entry -> Long.toString(entry.entryNo()), Interaction::version, Shown::interaction);

    private final PhoneCalls calls;

    PhoneCallEndpoint(PhoneCalls calls) {
        this.calls = calls;
    }

    @GetMapping("/contacts/{no}/numbers-to-call")
    Page<PhoneCalls.NumberToCall> numbers(@PathVariable("no") String no) {
        return new Page<>(calls.numbers(no), null);
    }

    @PostMapping("/interactions/phone-calls")
    @Operation(
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            content =
                                    @Content(mediaType = "application/json", examples = @ExampleObject(value = CALL))))
    ResponseEntity<Map<String, @Nullable Object>> record(@RequestBody Map<String, @Nullable Object> sent) {
        return ENTRY.created(calls.record(InteractionEndpoint.draft(sent)));
    }
}
