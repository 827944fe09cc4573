package io.relata.host.rest;

import io.relata.platform.problem.Problem;
import io.relata.platform.text.Messages;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Writes a refusal as problem details (RFC 9457), in the caller's language. */
@Component
class ProblemAnswer {

    private static final Logger LOG = LoggerFactory.getLogger(ProblemAnswer.class);

    private static final Set<Integer> TITLED =
            Set.of(400, 401, 403, 404, 405, 406, 409, 412, 413, 415, 428, 429, 500, 503);

    private final Messages messages;
    private final ApiLanguage language;
    private final JsonMapper json;

    ProblemAnswer(Messages messages, ApiLanguage language, JsonMapper json) {
        this.messages = messages;
        this.language = language;
        this.json = json;
    }

    /** Answer a refusal with the status it stands for. */
    void write(HttpServletRequest request, HttpServletResponse response, Problem problem) throws IOException {
        var ifMatch = request.getHeader(HttpHeaders.IF_MATCH) != null;
        write(request, response, Refusals.status(problem, ifMatch), problem);
    }

    /** Answer a refusal with a status of its own. */
    void write(HttpServletRequest request, HttpServletResponse response, int status, Problem problem)
            throws IOException {
        var locale = language.of(request);
        var body = body(status, title(locale, status), request);
        body.put("detail", messages.text(locale, problem.messageKey(), problem.arguments()));
        body.put("code", problem.code().name());
        body.put("field", problem.field().orElse(null));
        body.put(
                "arguments",
                Arrays.stream(problem.arguments()).map(ProblemAnswer::plain).toList());
        send(response, status, locale, body);
    }

    /** Answer something nobody thought of: the log has the fault, the caller an id to ask with. */
    void writeFault(HttpServletRequest request, HttpServletResponse response, Throwable fault) throws IOException {
        var id = UUID.randomUUID().toString();
        LOG.error("Fault {} at {} {}", id, request.getMethod(), request.getRequestURI(), fault);
        var locale = language.of(request);
        var body = body(500, title(locale, 500), request);
        body.put("detail", messages.text(locale, "platform.rest.fault", id));
        body.put("code", "FAULT");
        body.put("field", null);
        body.put("arguments", new Object[] {id});
        send(response, 500, locale, body);
    }

    private String title(Locale locale, int status) {
        return messages.text(locale, "platform.rest.title." + (TITLED.contains(status) ? status : 400));
    }

    private static Map<String, @Nullable Object> body(int status, String title, HttpServletRequest request) {
        var body = new LinkedHashMap<String, @Nullable Object>();
        body.put("type", "about:blank");
        body.put("title", title);
        body.put("status", status);
        body.put("instance", request.getRequestURI());
        return body;
    }

    private void send(HttpServletResponse response, int status, Locale locale, Map<String, @Nullable Object> body)
            throws IOException {
        if (response.isCommitted()) {
            return;
        }
        response.resetBuffer();
        response.setStatus(status);
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setHeader(HttpHeaders.CONTENT_LANGUAGE, locale.toLanguageTag());
        response.getOutputStream().write(json.writeValueAsBytes(body));
        response.flushBuffer();
    }

    private static Object plain(Object argument) {
        return argument instanceof Number || argument instanceof Boolean ? argument : String.valueOf(argument);
    }
}
