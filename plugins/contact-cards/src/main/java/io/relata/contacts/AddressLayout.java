package io.relata.contacts;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Says how the lines of a place are written in a country. */
enum AddressLayout {
    /** {@code 0150 Oslo}: most of Europe and much of the rest. */
    CODE_FIRST() {
        @Override
        List<String> place(String postCode, String city, String county) {
            return Stream.of(joined(" ", postCode, city), county).toList();
        }
    },
    /** {@code Leeds}, then {@code West Yorkshire}, then {@code LS1 4AP}, each in a line of its own. */
    CODE_LAST("GB", "UK", "IE", "GG", "JE", "IM", "ZA") {
        @Override
        List<String> place(String postCode, String city, String county) {
            return List.of(city, county, postCode);
        }
    },
    /** {@code Austin, TX 78701}. */
    STATE_AFTER_COMMA("US") {
        @Override
        List<String> place(String postCode, String city, String county) {
            return List.of(joined(", ", city, joined(" ", county, postCode)));
        }
    },
    /** {@code Ottawa ON K1A 0B1}. */
    STATE_BEFORE_CODE("CA", "AU", "NZ", "SG") {
        @Override
        List<String> place(String postCode, String city, String county) {
            return List.of(joined(" ", city, county, postCode));
        }
    },
    /** {@code 50123 Firenze FI}: the province stands behind the city. */
    PROVINCE_LAST("IT") {
        @Override
        List<String> place(String postCode, String city, String county) {
            return List.of(joined(" ", postCode, city, county));
        }
    };

    private final Set<String> countries;

    AddressLayout(String... countries) {
        this.countries = Set.of(countries);
    }

    static AddressLayout of(@Nullable String country) {
        var code = country == null ? "" : country.toUpperCase(Locale.ROOT);
        return Stream.of(values())
                .filter(layout -> layout.countries.contains(code))
                .findFirst()
                .orElse(CODE_FIRST);
    }

    /** Writes the lines of a place; what is blank leaves a blank text. */
    abstract List<String> place(String postCode, String city, String county);

    private static String joined(String between, String... parts) {
        return Stream.of(parts)
                .map(Objects::requireNonNull)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(between));
    }
}
