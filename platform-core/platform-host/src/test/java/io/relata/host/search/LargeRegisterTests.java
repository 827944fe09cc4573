package io.relata.host.search;

import static org.assertj.core.api.Assertions.assertThat;

import io.relata.platform.search.SearchDocument;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Finds in a register of some size what people type of a name, a phone number, an address. */
class LargeRegisterTests {

    private static final int RECORDS = 3_000;
    private static final int SEARCHES = 20;
    private static final List<String> FIRST = List.of(
            "Kari", "Ola", "Ingrid", "Bjørn", "Åse", "Matti", "Päivi", "Jukka", "Anneli", "Pieter", "Sofie", "Jan",
            "Chloé", "Étienne", "Amélie", "John", "Mary", "Øystein", "Sigrid", "Lars", "Veikko", "Emma", "Noah",
            "Liam");
    private static final List<String> SYLLABLES = List.of(
            "nord", "berg", "dal", "strøm", "lund", "vik", "ås", "hag", "mäki", "niemi", "järv", "koski", "van",
            "broek", "meer", "veld", "mont", "châtel", "rive", "clair", "stone", "field", "wood", "ham", "sæt", "ødeg",
            "kjær", "holm", "fjell", "haug");
    private static final List<String> PLACES =
            List.of("Oslo", "Bergen", "Helsinki", "Turku", "Antwerpen", "Gent", "Lausanne", "Genève", "Leeds", "York");

    private static final List<String> KINDS = List.of(
            "whole name",
            "prefix 2",
            "prefix 4",
            "two words",
            "substring",
            "typo",
            "phone",
            "phone end",
            "e-mail",
            "e-mail part",
            "number");

    @TempDir
    private Path data;

    @Test
    void findsWhatIsThereHoweverItIsTyped() {
        var register = new Register();
        register.start("contact");
        for (int i = 0; i < RECORDS; i++) {
            register.put("contact", contact(i));
        }
        try (var fixture = new SearchFixture(data, register)) {
            var random = new Random(11);
            for (String kind : KINDS) {
                for (int i = 0; i < SEARCHES; i++) {
                    var typed = typed(kind, contact(random.nextInt(RECORDS)));
                    assertThat(fixture.search().find(typed, null, 20))
                            .as("%s: %s", kind, typed)
                            .isNotEmpty();
                }
            }
            assertThat(fixture.search().find("qxzwke", null, 20)).isEmpty();
        }
    }

    private static String typed(String kind, SearchDocument record) {
        var name = record.title();
        var last = name.substring(name.lastIndexOf(' ') + 1);
        var phone = record.phones().getFirst();
        var email = record.emails().getFirst();
        return switch (kind) {
            case "prefix 2" -> last.substring(0, 2);
            case "prefix 4" -> last.substring(0, 4);
            case "two words" -> last.substring(0, 3) + " " + name.substring(0, 3);
            case "substring" -> last.substring(2, 6);
            case "typo" -> last.charAt(1) + last.substring(0, 1) + last.substring(2);
            case "phone" -> phone.replace("+47 ", "(0").replaceFirst(" ", ") ");
            case "phone end" -> phone.substring(phone.length() - 7);
            case "e-mail" -> email;
            case "e-mail part" -> email.substring(0, email.indexOf('@') + 3);
            case "number" -> record.key();
            default -> name;
        };
    }

    private static SearchDocument contact(int index) {
        var random = new Random(index * 31L + 5);
        var first = FIRST.get(random.nextInt(FIRST.size()));
        var last = pick(random) + pick(random) + (random.nextInt(3) == 0 ? pick(random) : "sen");
        var name = first + " " + Character.toUpperCase(last.charAt(0)) + last.substring(1);
        var phone = "+47 %02d %02d %02d %02d"
                .formatted(20 + random.nextInt(79), random.nextInt(100), random.nextInt(100), random.nextInt(100));
        return new SearchDocument(
                new UUID(0, index + 1L),
                "CT%06d".formatted(index),
                "person",
                name,
                "",
                List.of(name, PLACES.get(random.nextInt(PLACES.size()))),
                List.of("post%d@%s.example".formatted(index, pick(random))),
                List.of(phone));
    }

    private static String pick(Random random) {
        return SYLLABLES.get(random.nextInt(SYLLABLES.size()));
    }
}
