package io.relata.host.rest;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Fails, as a plugin may. */
@RestController
class FaultyController {

    @GetMapping("/api/v1/x/faulty")
    String fail(@RequestParam(defaultValue = "exception") String how) {
        if (how.equals("error")) {
            throw new StackOverflowError("secret detail");
        }
        throw new IllegalStateException("secret detail");
    }
}
