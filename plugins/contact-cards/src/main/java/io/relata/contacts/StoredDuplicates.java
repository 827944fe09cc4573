package io.relata.contacts;

import io.relata.platform.access.Access;
import io.relata.platform.change.ChangeRequest;
import io.relata.platform.change.Changes;
import io.relata.platform.problem.Problem;
import io.relata.platform.problem.ProblemCode;
import io.relata.platform.query.Limit;
import io.relata.platform.query.Page;
import io.relata.platform.settings.Settings;
import io.relata.setup.ContactSettings;
import io.relata.setup.DuplicateSearchString;
import io.relata.setup.DuplicateSearchStrings;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Serves pairs of possible duplicates from the database. */
@Service
class StoredDuplicates implements Duplicates {

    private static final int MOST = 200;
    private static final int MOST_SIMILAR = 50;

    private final Access access;
    private final Changes changes;
    private final Settings settings;
    private final DuplicateSearchStrings setup;
    private final ContactReading contacts;
    private final SearchStringTable strings;
    private final PairTable pairs;
    private final Separations separations;
    private final Shield shield;

    StoredDuplicates(
            Access access,
            Changes changes,
            Settings settings,
            DuplicateSearchStrings setup,
            ContactReading contacts,
            SearchStringTable strings,
            PairTable pairs,
            Separations separations,
            Shield shield) {
        this.access = access;
        this.changes = changes;
        this.settings = settings;
        this.setup = setup;
        this.contacts = contacts;
        this.strings = strings;
        this.pairs = pairs;
        this.separations = separations;
        this.shield = shield;
    }

    @Override
    public Page<DuplicatePair> list(@Nullable Boolean separate, int limit, @Nullable String cursor) {
        access.require(Contacts.READ);
        var most = Limit.of(limit, MOST);
        var found = pairs.page(separate, most + 1, cursor);
        var more = found.size() > most;
        var shown = more ? found.subList(0, most) : found;
        return new Page<>(named(shown), more ? PairTable.cursor(shown.getLast()) : null);
    }

    @Override
    public long count() {
        access.require(Contacts.READ);
        return pairs.count(false);
    }

    @Override
    public List<DuplicatePair> of(String no) {
        var contact = contact(no);
        return named(pairs.of(List.of(contact.id()))).stream()
                .map(pair -> pair.from(contact))
                .toList();
    }

    @Override
    public List<DuplicatePair> noticed(String no, Set<String> fields) {
        access.require(Contacts.READ);
        return !settings.get(ContactSettings.class).autosearchForDuplicates()
                        || Collections.disjoint(fields, DuplicateIndex.COMPARED_FIELDS)
                        || !contacts.required(no).isCompany()
                ? List.of()
                : of(no).stream().filter(pair -> !pair.separate()).toList();
    }

    @Override
    public List<DuplicateDetail> compare(String no, String other) {
        access.require(Contacts.READ);
        var one = whole(no);
        var two = whole(other);
        var details = setup.inForce().stream()
                .map(DuplicateSearchString::field)
                .distinct()
                .map(field -> new DuplicateDetail(
                        field,
                        one.values().get(SearchString.fieldOf(field)),
                        two.values().get(SearchString.fieldOf(field))))
                .toList();
        if (details.isEmpty()) {
            throw Problem.of(ProblemCode.STATE, "contacts.problem.noSearchStrings");
        }
        return details;
    }

    @Override
    public UUID separate(String no, String other, boolean separate) {
        var one = contact(no);
        var two = contact(other);
        if (one.id().equals(two.id())) {
            throw Problem.of(ProblemCode.STATE, "contacts.problem.sameContact");
        }
        var label = separate ? "contacts.change.separate" : "contacts.change.notSeparate";
        var pair = PairKey.of(one.id(), two.id());
        return changes.run(ChangeRequest.of(Contacts.WRITE, label, one.name(), two.name()), change -> {
            if (separate) {
                separations.remember(change, pair);
            } else {
                separations.forget(change, pair);
            }
        });
    }

    @Override
    public List<SimilarContact> similar(Map<String, ? extends @Nullable Object> draft, int limit) {
        access.require(Contacts.READ);
        return shield.similar(draft, Limit.of(limit, MOST_SIMILAR));
    }

    @Override
    public List<ContactFacts> employers(Map<String, ? extends @Nullable Object> draft, int limit) {
        access.require(Contacts.READ);
        return shield.employers(draft, Limit.of(limit, MOST_SIMILAR));
    }

    @Override
    public List<SearchString> searchStrings(String no) {
        var contact = contact(no);
        return strings.keysOf(List.of(contact.id())).getOrDefault(contact.id(), Set.of()).stream()
                .sorted()
                .map(SearchString::read)
                .toList();
    }

    private ContactFacts contact(String no) {
        access.require(Contacts.READ);
        return contacts.required(no);
    }

    private StoredContact whole(String no) {
        return contacts.byNo(no).orElseThrow(() -> Problem.notFound(no));
    }

    private List<DuplicatePair> named(List<PairTable.Pair> found) {
        if (found.isEmpty()) {
            return List.of();
        }
        var ids = new ArrayList<UUID>();
        found.forEach(pair -> Collections.addAll(ids, pair.compared(), pair.other()));
        var facts = contacts.facts(ids);
        var lines = setup.inForce().size();
        var named = new ArrayList<DuplicatePair>();
        for (var pair : found) {
            var contact = facts.get(pair.compared());
            var duplicate = facts.get(pair.other());
            if (contact != null && duplicate != null) {
                named.add(new DuplicatePair(contact, duplicate, pair.matching(), lines, pair.separate()));
            }
        }
        return named;
    }
}
