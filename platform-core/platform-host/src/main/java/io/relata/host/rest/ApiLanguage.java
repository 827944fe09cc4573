package io.relata.host.rest;

import io.relata.platform.access.Access;
import io.relata.platform.access.User;
import io.relata.platform.text.Messages;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/** Chooses the language of an answer: what the caller asks for, else the caller's own, else English. */
@Component
class ApiLanguage {

    private final Access access;

    ApiLanguage(Access access) {
        this.access = access;
    }

    Locale of(HttpServletRequest request) {
        return asked(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE))
                .or(() -> access.currentIfAny().map(User::language))
                .orElse(Locale.ENGLISH);
    }

    private static Optional<Locale> asked(@Nullable String header) {
        for (Locale.LanguageRange range : ranges(header)) {
            var wanted = Locale.forLanguageTag(range.getRange()).getLanguage();
            var language = wanted.equals("no") || wanted.equals("nn") ? "nb" : wanted;
            for (Locale spoken : Messages.LANGUAGES) {
                if (spoken.getLanguage().equals(language)) {
                    return Optional.of(spoken);
                }
            }
        }
        return Optional.empty();
    }

    private static List<Locale.LanguageRange> ranges(@Nullable String header) {
        if (header == null || header.isBlank() || header.length() > 500) {
            return List.of();
        }
        try {
            return Locale.LanguageRange.parse(header);
        } catch (IllegalArgumentException malformed) {
            return List.of();
        }
    }
}
