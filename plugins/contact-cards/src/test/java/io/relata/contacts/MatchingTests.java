package io.relata.contacts;

import static org.assertj.core.api.Assertions.assertThat;

import io.relata.setup.DuplicateField;
import io.relata.setup.FieldPart;
import io.relata.test.OnPlatform;
import io.relata.test.Platform;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Checks that looking only at who shares rare keys finds the same as comparing everybody with everybody. */
@OnPlatform
class MatchingTests {

    private static final List<DuplicateField> FIELDS = List.of(
            DuplicateField.NAME,
            DuplicateField.ADDRESS,
            DuplicateField.CITY,
            DuplicateField.PHONE_NO,
            DuplicateField.VAT_REGISTRATION_NO);
    private static final LinkedHashMap<UUID, Set<String>> COMPANIES = new LinkedHashMap<>();

    private final Matching matching;

    MatchingTests(Platform platform) {
        this.matching = platform.service(Matching.class);
    }

    /** Some keys many have, others few; some companies lack fields, and some have all that another one has. */
    @BeforeAll
    static void fill(Platform platform) {
        platform.signInAs("admin");
        var contacts = platform.service(Contacts.class);
        var random = new Random(4711);
        for (int i = 0; i < 80; i++) {
            var keys = new HashSet<String>();
            for (var field : FIELDS) {
                for (var part : FieldPart.values()) {
                    if (random.nextInt(10) > 0) {
                        keys.add(SearchString.prefix(field, part) + "T" + random.nextInt(1 + field.ordinal() % 5 * 2));
                    }
                }
            }
            var company = contacts.create(Map.of("type", "company", "name", "Company " + i));
            if (i % 5 == 4) {
                keys.addAll(COMPANIES.lastEntry().getValue());
            }
            COMPANIES.put(company.value().id(), keys);
        }
        platform.service(SearchStringTable.class).write(COMPANIES);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 5, 8, 10})
    void findsAllThatShareEnough(int needed) {
        var wanted = new HashMap<UUID, Map<UUID, Integer>>();
        COMPANIES.forEach((one, keys) -> COMPANIES.forEach((other, others) -> {
            var shared = Matching.shared(keys, others);
            if (!one.equals(other) && shared >= needed) {
                wanted.computeIfAbsent(one, any -> new HashMap<>()).put(other, shared);
            }
        }));

        var found = new HashMap<>(matching.of(COMPANIES, needed));
        found.values().removeIf(Map::isEmpty);

        assertThat(wanted).isNotEmpty();
        assertThat(found).isEqualTo(wanted);
    }
}
