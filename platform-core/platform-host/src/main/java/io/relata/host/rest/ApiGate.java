package io.relata.host.rest;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.springframework.web.filter.OncePerRequestFilter;

/** Stands outermost: refuses bodies that are too large and answers what the filters behind it throw. */
final class ApiGate extends OncePerRequestFilter {

    private final ApiFaults faults;
    private final ProblemAnswer answer;
    private final long largestBody;

    ApiGate(ApiFaults faults, ProblemAnswer answer, long largestBody) {
        this.faults = faults;
        this.answer = answer;
        this.largestBody = largestBody;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (isMultipart(request)) {
            pass(request, response, chain);
        } else if (request.getContentLengthLong() > largestBody) {
            answer.write(request, response, 413, Refusals.tooLarge());
        } else {
            pass(new CountedRequest(request, largestBody), response, chain);
        }
    }

    private void pass(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws IOException {
        try {
            chain.doFilter(request, response);
        } catch (ServletException | RuntimeException thrown) {
            faults.answer(request, response, thrown);
        } catch (BodyTooLarge tooLarge) {
            answer.write(request, response, 413, Refusals.tooLarge());
        }
    }

    static boolean isMultipart(HttpServletRequest request) {
        var type = request.getContentType();
        return type != null && type.toLowerCase(Locale.ROOT).startsWith("multipart/");
    }
}
