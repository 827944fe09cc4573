package io.relata.contacts;

import io.relata.setup.DuplicateField;
import io.relata.setup.FieldPart;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Finds the companies that share enough search strings with others. Two companies of which one has n strings and that
 * share at least k of them share two of any n - k + 2: only companies that share two of its rarest are looked at.
 */
@Component
class Matching {

    /** The most pairs kept of one company: more of them nobody decides one by one. */
    private static final int MOST = 100;

    /** Keys more companies have than this are all common; which are commonest is guessed then. */
    private static final int COUNTED = 100;

    /** How many of its rarest keys another company must share to be looked at: one alone many share by chance. */
    private static final int AGREEING = 2;

    /** Fields many companies have in common, the commonest last. */
    private static final List<DuplicateField> COMMON = List.of(
            DuplicateField.HOME_PAGE,
            DuplicateField.ADDRESS,
            DuplicateField.POST_CODE,
            DuplicateField.CITY,
            DuplicateField.COUNTY,
            DuplicateField.COUNTRY_REGION_CODE);

    /** Numbers of one country begin alike, while texts end alike: in a legal form, a domain. */
    private static final Set<DuplicateField> NUMBERS = Set.of(
            DuplicateField.PHONE_NO,
            DuplicateField.MOBILE_PHONE_NO,
            DuplicateField.FAX_NO,
            DuplicateField.VAT_REGISTRATION_NO,
            DuplicateField.REGISTRATION_NUMBER);

    private final SearchStringTable strings;

    Matching(SearchStringTable strings) {
        this.strings = strings;
    }

    /** Tells how many strings two companies must share: a part of all set-up lines, those of blank fields included. */
    static int needed(int lines, int percent) {
        return (lines * percent + 99) / 100;
    }

    /**
     * Compares companies with all that have search strings.
     *
     * @param companies their keys
     * @param needed how many they must share with another one, at least 1
     * @return for each company the others, and how many strings they share
     */
    Map<UUID, Map<UUID, Integer>> of(Map<UUID, Set<String>> companies, int needed) {
        var agreeing = Math.min(AGREEING, needed);
        var rare = rare(companies, needed, needed - agreeing);
        var holders = strings.holdersOf(
                rare.values().stream().flatMap(Collection::stream).distinct().toList());
        var candidates = new HashMap<UUID, Set<UUID>>();
        rare.forEach((company, keys) -> candidates.put(company, candidates(company, keys, holders, agreeing)));
        var keysOf = strings.keysOf(candidates.values().stream()
                .flatMap(Collection::stream)
                .distinct()
                .toList());
        var found = new HashMap<UUID, Map<UUID, Integer>>();
        candidates.forEach((company, others) ->
                found.put(company, matches(companies.getOrDefault(company, Set.of()), others, keysOf, needed)));
        return found;
    }

    /** Tells the rarest keys of the companies that have enough, all but so many. */
    private Map<UUID, List<String>> rare(Map<UUID, Set<String>> companies, int needed, int spared) {
        var comparable = new HashMap<>(companies);
        comparable.values().removeIf(keys -> keys.size() < needed);
        var counts = strings.countsOf(
                comparable.values().stream().flatMap(Set::stream).distinct().toList(), COUNTED);
        var rarity = Comparator.<String>comparingInt(key -> counts.getOrDefault(key, 0))
                .thenComparingInt(Matching::commonness);
        var rare = new HashMap<UUID, List<String>>();
        comparable.forEach((company, keys) -> rare.put(
                company,
                keys.stream().sorted(rarity).limit((long) keys.size() - spared).toList()));
        return rare;
    }

    private static int commonness(String key) {
        var string = SearchString.read(key);
        var telling = NUMBERS.contains(string.field()) ? FieldPart.LAST : FieldPart.FIRST;
        return COMMON.indexOf(string.field()) + (string.part() == telling ? 0 : COMMON.size() + 1);
    }

    private static Set<UUID> candidates(
            UUID company, List<String> keys, Map<String, List<UUID>> holders, int agreeing) {
        var shared = new HashMap<UUID, Integer>();
        keys.forEach(
                key -> holders.getOrDefault(key, List.of()).forEach(other -> shared.merge(other, 1, Integer::sum)));
        shared.values().removeIf(count -> count < agreeing);
        shared.remove(company);
        return shared.keySet();
    }

    private static Map<UUID, Integer> matches(
            Set<String> keys, Set<UUID> others, Map<UUID, Set<String>> keysOf, int needed) {
        var counts = new HashMap<UUID, Integer>();
        for (var other : others) {
            var shared = shared(keys, keysOf.getOrDefault(other, Set.of()));
            if (shared >= needed) {
                counts.put(other, shared);
            }
        }
        var most = new LinkedHashMap<UUID, Integer>();
        counts.entrySet().stream()
                .sorted(Map.Entry.<UUID, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST)
                .forEach(each -> most.put(each.getKey(), each.getValue()));
        return most;
    }

    static int shared(Set<String> keys, Set<String> others) {
        return (int) keys.stream().filter(others::contains).count();
    }
}
