package io.relata.correspondence.rest;

import io.relata.correspondence.MailServer;
import io.relata.platform.problem.Problem;
import io.relata.platform.problem.ProblemCode;
import io.relata.platform.rest.Resource;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The mail server over REST; its address is the group of settings {@code correspondence}. */
@RestController
@RequestMapping("/api/v1/setup/mail-server")
class MailServerEndpoint {
    private static final String PASSWORD = "password";
    private static final String TO = "to";

    private final MailServer server;

    MailServerEndpoint(MailServer server) {
        this.server = server;
    }

    @GetMapping
    Map<String, @Nullable Object> status() {
        return Shown.server(server.status());
    }

    /** Takes {@code {"password": "…"}}; it is never told again. */
    @PutMapping("/password")
    ResponseEntity<Map<String, @Nullable Object>> password(@RequestBody Map<String, @Nullable Object> sent) {
        var values = Sent.of(sent, PASSWORD).values();
        if (!(values.get(PASSWORD) instanceof String password) || password.isEmpty()) {
            throw values.get(PASSWORD) == null || "".equals(values.get(PASSWORD))
                    ? Problem.required(PASSWORD)
                    : Problem.of(ProblemCode.FORMAT, "platform.problem.format.text", "…")
                            .at(PASSWORD);
        }
        var changed = server.password(password);
        return Resource.answered(changed, Shown.server(changed.value()));
    }

    @DeleteMapping("/password")
    ResponseEntity<Void> forget() {
        return Resource.done(server.password(null).changeSet());
    }

    /** Takes {@code {"to": "me@example.com"}} and answers when the server took the e-mail. */
    @PostMapping("/test")
    ResponseEntity<Void> test(@RequestBody Map<String, @Nullable Object> sent) {
        var to = Sent.of(sent, TO).rawLine(TO);
        if (to == null) {
            throw Problem.required(TO);
        }
        server.test(to);
        return ResponseEntity.noContent().build();
    }
}
