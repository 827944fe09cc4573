package io.relata.contacts;

import io.relata.platform.change.ChangeRequest;
import io.relata.platform.change.Changes;
import io.relata.platform.change.RecordDeleting;
import io.relata.platform.change.RecordField;
import io.relata.platform.change.RecordReverted;
import io.relata.platform.change.Values;
import io.relata.platform.settings.Settings;
import io.relata.setup.CodeTables;
import io.relata.setup.ContactSettings;
import io.relata.setup.DuplicateSearchString;
import io.relata.setup.DuplicateSearchStrings;
import io.relata.setup.SearchStringsBuilt;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Keeps search strings and pairs in step with companies, inside the change that writes them. */
@Component
class DuplicateIndex {

    /** Companies are compared again when one of these changes. */
    private static final List<RecordField<?>> COMPARED_WHEN = List.of(
            ContactRecords.NAME,
            ContactRecords.NAME_2,
            ContactRecords.ADDRESS,
            ContactRecords.ADDRESS_2,
            ContactRecords.CITY,
            ContactRecords.POST_CODE,
            ContactRecords.VAT_REGISTRATION_NO,
            ContactRecords.PHONE_NO,
            ContactRecords.TYPE);

    static final Set<String> COMPARED_FIELDS =
            COMPARED_WHEN.stream().map(RecordField::name).collect(Collectors.toUnmodifiableSet());

    /** The record of a set-up line, which another plugin keeps. */
    private static final String LINE = "duplicate-search-string";

    private final SearchStringTable strings;
    private final PairTable pairs;
    private final Matching matching;
    private final Separations separations;
    private final DuplicateSearchStrings setup;
    private final Settings settings;
    private final ContactReading contacts;
    private final Changes changes;

    DuplicateIndex(
            SearchStringTable strings,
            PairTable pairs,
            Matching matching,
            Separations separations,
            DuplicateSearchStrings setup,
            Settings settings,
            ContactReading contacts,
            Changes changes) {
        this.strings = strings;
        this.pairs = pairs;
        this.matching = matching;
        this.separations = separations;
        this.setup = setup;
        this.settings = settings;
        this.contacts = contacts;
        this.changes = changes;
    }

    /** Follows a contact that was written. */
    void written(UUID id, Draft draft) {
        if (draft.isNew() && draft.isCompany()) {
            add(id, draft::get);
        } else if (!draft.isNew() && (draft.isCompany() ? isCompared(draft) : draft.changes(ContactRecords.TYPE))) {
            follow(id, draft.isCompany(), draft::get);
        }
    }

    private static boolean isCompared(Draft draft) {
        return COMPARED_WHEN.stream().anyMatch(draft::changes);
    }

    /** Follows a contact that has earlier values again, or is there again. */
    void reverted(RecordReverted reverted) {
        if (reverted.type().id().equals(ContactRecords.CONTACT.id())
                && COMPARED_WHEN.stream().anyMatch(reverted.restored()::has)) {
            contacts.byId(reverted.record())
                    .ifPresent(contact -> follow(contact.id(), contact.facts().isCompany(), contact.values()::get));
        }
    }

    /** Lets strings go with their set-up line, and a pair that does not match with the word that kept it. */
    void deleting(RecordDeleting deleting) {
        if (deleting.type().id().equals(LINE)) {
            setup.inForce().stream()
                    .filter(line -> line.id().equals(deleting.record()))
                    .forEach(line -> strings.removeLine(SearchString.prefix(line.field(), line.part())));
        } else if (deleting.type().id().equals(Separations.TYPE.id())) {
            separations
                    .pair(deleting.record())
                    .filter(pair -> !matches(pair))
                    .ifPresent(pair -> pairs.remove(List.of(pair)));
        }
    }

    private boolean matches(PairKey pair) {
        var keys = strings.keysOf(List.of(pair.first(), pair.second()));
        var shared =
                Matching.shared(keys.getOrDefault(pair.first(), Set.of()), keys.getOrDefault(pair.second(), Set.of()));
        return shared > 0 && shared >= needed(setup.inForce());
    }

    private void follow(UUID id, boolean company, Function<RecordField<String>, @Nullable String> values) {
        if (!company) {
            strings.write(Map.of(id, Set.of()));
            pairs.write(Map.of(), List.of(id));
        } else if (isMaintained()) {
            var lines = setup.inForce();
            var keys = Map.of(id, compose(lines, values));
            strings.write(keys);
            pairs.write(found(keys, lines), keys.keySet());
        }
    }

    /** A new company has neither strings nor pairs that could be in the way. */
    private void add(UUID id, Function<RecordField<String>, @Nullable String> values) {
        if (isMaintained()) {
            var lines = setup.inForce();
            var keys = Map.of(id, compose(lines, values));
            strings.add(keys);
            pairs.write(found(keys, lines), List.of());
        }
    }

    private boolean isMaintained() {
        return settings.get(ContactSettings.class).maintainDuplicateSearchStrings();
    }

    private static Set<String> compose(
            List<DuplicateSearchString> lines, Function<RecordField<String>, @Nullable String> values) {
        var keys = new LinkedHashSet<String>();
        lines.forEach(line -> SearchString.of(line, values.apply(SearchString.fieldOf(line.field())))
                .ifPresent(string -> keys.add(string.key())));
        return keys;
    }

    private Map<UUID, Map<UUID, Integer>> found(Map<UUID, Set<String>> keys, List<DuplicateSearchString> lines) {
        return lines.isEmpty() ? Map.of() : matching.of(keys, needed(lines));
    }

    private int needed(List<DuplicateSearchString> lines) {
        return Matching.needed(lines.size(), settings.get(ContactSettings.class).searchHitPercent());
    }

    /** Builds everything anew, some companies at a time, so that others can write meanwhile. */
    SearchStringsBuilt build() {
        var lines = setup.inForce();
        var companies = everyCompany(some -> strings.write(compose(some, lines)));
        everyCompany(some -> {
            var keys = new HashMap<>(strings.keysOf(some.keySet()));
            some.keySet().forEach(company -> keys.putIfAbsent(company, Set.of()));
            pairs.write(found(keys, lines), keys.keySet());
        });
        return new SearchStringsBuilt(companies, pairs.count(false) + pairs.count(true));
    }

    private static Map<UUID, Set<String>> compose(Map<UUID, Values> companies, List<DuplicateSearchString> lines) {
        var keys = new HashMap<UUID, Set<String>>();
        companies.forEach((company, values) -> keys.put(company, compose(lines, values::get)));
        return keys;
    }

    /** Keeps search strings in step where that is switched on: what was missed while it was off is made up for. */
    void buildWhenMaintained() {
        if (isMaintained()) {
            build();
        }
    }

    private long everyCompany(java.util.function.Consumer<Map<UUID, Values>> work) {
        var request = ChangeRequest.of(CodeTables.WRITE, "contacts.change.searchStrings");
        long count = 0;
        @Nullable UUID last = null;
        do {
            var from = last;
            var done = changes.make(request, change -> {
                        var some = contacts.companiesAfter(from, SearchStringTable.AT_ONCE);
                        work.accept(some);
                        return List.copyOf(some.keySet());
                    })
                    .value();
            count += done.size();
            last = done.size() < SearchStringTable.AT_ONCE ? null : done.getLast();
        } while (last != null);
        return count;
    }
}
