package io.relata.host.rest;

import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Counts how often it was called, as a plugin's resource that knows nothing of idempotency keys. */
@RestController
class CountingController {

    record Counted(int count) {}

    private final AtomicInteger calls = new AtomicInteger();

    @PostMapping("/api/v1/x/counting")
    Counted count(@RequestBody Map<String, Object> body) {
        return new Counted(calls.incrementAndGet());
    }

    @PostMapping("/api/v1/x/counting/files")
    Counted count(@RequestParam("file") MultipartFile file) {
        return new Counted(calls.incrementAndGet());
    }
}
