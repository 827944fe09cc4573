package io.relata.contacts.pairs;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import io.relata.contacts.Contacts;
import io.relata.contacts.Duplicates;
import io.relata.platform.change.ChangeRequest;
import io.relata.platform.change.Changes;
import io.relata.platform.search.Search;
import io.relata.platform.settings.Settings;
import io.relata.setup.CodeTables;
import io.relata.setup.ContactSettings;
import io.relata.test.OnPlatform;
import io.relata.test.Platform;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Measures the shield on all labelled pairs: one of each is stored, the other is typed. */
@OnPlatform
class ShieldPairsTests {

    private static final Logger LOG = LoggerFactory.getLogger(ShieldPairsTests.class);
    private static final int AT_ONCE = 200;
    private static final int MOST = 50;
    private static final double LEAST_PRECISION = 0.95;
    private static final double LEAST_RECALL = 0.90;

    private final Platform platform;
    private final List<LabelledPair> pairs = PairFile.read(PairFile.kept());
    private final Map<String, String> companies = new HashMap<>();
    private final Map<LabelledPair, String> stored = new LinkedHashMap<>();

    ShieldPairsTests(Platform platform) {
        this.platform = platform;
    }

    @Test
    void isRightAndMissesLittle() {
        store();
        var scores = new TreeMap<String, Score>();
        for (LabelledPair pair : pairs) {
            var told = isTold(pair);
            var language = pair.language() + " " + pair.type();
            var situation = pair.type() + ", " + pair.situation();
            for (String heading : List.of("all", language, (pair.same() ? "same: " : "two:  ") + situation)) {
                scores.put(heading, scores.getOrDefault(heading, Score.NONE).and(pair.same(), told));
            }
        }
        // tests show warnings only, and these figures are to stand in the build's log
        LOG.warn("Duplicate shield on {} pairs\n{}", pairs.size(), report(scores));
        var all = scores.getOrDefault("all", Score.NONE);
        assertThat(all.precision()).isGreaterThanOrEqualTo(LEAST_PRECISION);
        assertThat(all.recall()).isGreaterThanOrEqualTo(LEAST_RECALL);
    }

    private static String report(Map<String, Score> scores) {
        return scores.entrySet().stream()
                .map(each -> String.format(
                        Locale.ROOT, "%-42s %s", each.getKey(), each.getValue().text()))
                .collect(joining("\n"));
    }

    private boolean isTold(LabelledPair pair) {
        return platform.service(Duplicates.class).similar(atCompany(pair, pair.typed()), MOST).stream()
                .anyMatch(similar -> similar.contact().no().equals(stored.get(pair)));
    }

    private void store() {
        platform.service(Settings.class).change(ContactSettings.class, Map.of("maintainDuplicateSearchStrings", false));
        var codes = platform.service(CodeTables.class);
        for (Land land : Land.values()) {
            if (codes.find("countries", land.name()).isEmpty()) {
                codes.create("countries", Map.of("code", land.name(), "name", land.name()));
            }
        }
        for (int from = 0; from < pairs.size(); from += AT_ONCE) {
            store(pairs.subList(from, Math.min(pairs.size(), from + AT_ONCE)));
        }
        platform.service(Search.class).awaitFresh();
    }

    private void store(List<LabelledPair> some) {
        platform.service(Changes.class)
                .run(
                        ChangeRequest.of(Contacts.WRITE, "contacts.change.demo"),
                        change -> some.forEach(pair -> {
                            List.of(pair.stored(), pair.typed()).forEach(this::storeCompany);
                            stored.put(pair, create(atCompany(pair, pair.stored())));
                        }));
    }

    private void storeCompany(Entry entry) {
        var name = entry.get("companyName");
        if (!name.isEmpty()) {
            companies.computeIfAbsent(name, any -> create(Map.of("type", "company", "name", name)));
        }
    }

    private String create(Map<String, ? extends @Nullable Object> values) {
        return platform.service(Contacts.class).create(values).value().no();
    }

    /** A person is at the company of that name. */
    private Map<String, String> atCompany(LabelledPair pair, Entry entry) {
        var draft = new HashMap<>(pair.draft(entry));
        var company = companies.get(entry.get("companyName"));
        draft.remove("companyName");
        if (company != null) {
            draft.put("companyNo", company);
        }
        return draft;
    }
}
