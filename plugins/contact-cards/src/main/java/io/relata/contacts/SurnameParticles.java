package io.relata.contacts;

import io.relata.platform.access.Access;
import io.relata.setup.CodeTables;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Keeps particles with the surname of contacts whose language has some: {@code van der}, {@code de}.
 *
 * @see "docs/decisions/0024-particles-by-language.md"
 */
@Component
class SurnameParticles {

    private static final String LANGUAGES = "languages";
    private static final String FIELD = "surnameParticles";

    private final CodeTables codes;
    private final Access access;

    SurnameParticles(CodeTables codes, Access access) {
        this.codes = codes;
        this.access = access;
    }

    /** Splits a name that is to be split, now that the contact's language is known. */
    void apply(Draft draft) {
        if (NameRules.splits(draft)) {
            var particles = of(draft.get(ContactRecords.LANGUAGE_CODE));
            if (!particles.isEmpty()) {
                NameRules.split(draft, particles);
            }
        }
    }

    private Set<String> of(@Nullable String language) {
        if (language == null) {
            return Set.of();
        }
        return access.asSystem(() -> codes.find(LANGUAGES, language))
                .flatMap(row -> Optional.ofNullable(row.values().get(FIELD)))
                .map(list -> list.toString()
                        .strip()
                        .toLowerCase(Locale.ROOT)
                        .replace('’', '\'')
                        .split("\\s+"))
                .map(words -> Set.copyOf(List.of(words)))
                .orElse(Set.of());
    }
}
