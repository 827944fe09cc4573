package io.relata.exchange;

import io.relata.contacts.AlternativeAddresses;
import io.relata.contacts.Channels;
import io.relata.contacts.ContactFacts;
import io.relata.contacts.ContactRecords;
import io.relata.contacts.Contacts;
import io.relata.contacts.PastedContact;
import io.relata.platform.access.Access;
import io.relata.platform.change.ChangeRequest;
import io.relata.platform.change.Changes;
import io.relata.platform.problem.Problem;
import io.relata.platform.problem.ProblemCode;
import io.relata.platform.text.Folding;
import io.relata.platform.text.Shorten;
import io.relata.setup.CodeTables;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Plans imports and runs them, each as one change. A plan is kept for an hour, for who made it. */
@Service
class Imports {
    /** The permission to import and export. */
    static final String USE = "exchange.use";

    private static final Duration KEPT = Duration.ofHours(1);
    private static final int MOST_PLANS = 20;

    private final Map<UUID, ImportPlan> plans = new ConcurrentHashMap<>();
    private final Contacts contacts;
    private final Channels channels;
    private final AlternativeAddresses addresses;
    private final Matches matches;
    private final CodeTables tables;
    private final Access access;
    private final Changes changes;
    private final Clock clock;

    Imports(
            Contacts contacts,
            Channels channels,
            AlternativeAddresses addresses,
            Matches matches,
            CodeTables tables,
            Access access,
            Changes changes,
            Clock clock) {
        this.contacts = contacts;
        this.channels = channels;
        this.addresses = addresses;
        this.matches = matches;
        this.tables = tables;
        this.access = access;
        this.changes = changes;
        this.clock = clock;
    }

    /**
     * Read a file and say what would become of it.
     *
     * @throws Problem FORMAT when it is no vCard file, too large or holds too many cards; DENIED
     */
    ImportPlan plan(String fileName, byte[] bytes) {
        access.require(USE);
        access.require(Contacts.WRITE);
        var reading = new CardReading(codes());
        var cards =
                CardFile.cut(CardText.decode(bytes)).stream().map(reading::read).toList();
        var plan = new ImportPlan(UUID.randomUUID(), access.current().name(), fileName, clock.instant(), rows(cards));
        forgetOld();
        plans.put(plan.id(), plan);
        return plan;
    }

    /** Reads the first good card of a pasted text; nothing when it holds none. Importing is not what this is: no plan is kept. */
    Optional<PastedContact> pasted(String text) {
        if (!CardFile.holdsCards(text)) {
            return Optional.empty();
        }
        var reading = new CardReading(codes());
        return CardFile.cut(text).stream()
                .map(reading::read)
                .filter(card -> card.kind() != CardKind.BAD)
                .findFirst()
                .map(Imports::pasted);
    }

    private static PastedContact pasted(ReadCard card) {
        var values = new LinkedHashMap<String, String>();
        card.values().forEach((field, value) -> {
            if (value != null) {
                values.put(field, value.toString());
            }
        });
        values.putIfAbsent("name", card.name());
        return new PastedContact(values, card.company(), card.channels(), card.addresses());
    }

    private CodeLookup codes() {
        return new CodeLookup(
                tables.descriptions("countries"),
                tables.descriptions("languages").keySet());
    }

    private List<ImportRow> rows(List<ReadCard> cards) {
        var known = matches.known(cards);
        var seen = new HashMap<String, Integer>();
        var rows = new ArrayList<ImportRow>();
        for (ReadCard card : cards) {
            var index = rows.size() + 1;
            if (card.kind() == CardKind.BAD) {
                rows.add(new ImportRow(index, card, null, List.of(), null, false));
                continue;
            }
            var alike = matches.of(card, known);
            var company = card.company() == null ? null : known.company(card.company());
            var twin = seen.putIfAbsent(identity(card), index);
            rows.add(new ImportRow(
                    index, card, company == null ? null : company.no(), alike, twin, alike.isEmpty() && twin == null));
        }
        return rows;
    }

    private static String identity(ReadCard card) {
        return String.join(
                "\n",
                Arrays.asList(
                        card.kind() == CardKind.COMPANY ? "company" : "person",
                        Folding.fold(card.name()),
                        Folding.fold(card.company()),
                        String.valueOf(card.values().get("email"))));
    }

    private void forgetOld() {
        var oldest = clock.instant().minus(KEPT);
        plans.values().removeIf(plan -> plan.madeAt().isBefore(oldest));
        while (plans.size() >= MOST_PLANS) {
            plans.values().stream()
                    .min(java.util.Comparator.comparing(ImportPlan::madeAt))
                    .ifPresent(plan -> plans.remove(plan.id()));
        }
    }

    /**
     * Find a plan of the acting user.
     *
     * @throws Problem not found, also when it is somebody else's or forgotten; DENIED
     */
    ImportPlan find(UUID id) {
        access.require(USE);
        var plan = plans.get(id);
        if (plan == null || !plan.user().equals(access.current().name())) {
            throw Problem.notFound(id);
        }
        return plan;
    }

    /**
     * Import the chosen rows: all of them as one change. A row that is refused is left out and named.
     *
     * @throws Problem STATE when it was run already or nothing is chosen; DENIED
     */
    ImportResult run(UUID id) {
        var plan = find(id);
        synchronized (plan) {
            if (plan.result() != null) {
                throw Problem.of(ProblemCode.STATE, "exchange.problem.runAlready");
            }
            var chosen = plan.rows().stream().filter(ImportRow::chosen).toList();
            if (chosen.isEmpty()) {
                throw Problem.of(ProblemCode.STATE, "exchange.problem.nothingChosen");
            }
            var result = run(plan, chosen);
            plan.done(result);
            return result;
        }
    }

    private ImportResult run(ImportPlan plan, List<ImportRow> chosen) {
        var failed = new ArrayList<ImportResult.Failure>();
        var created = new int[2];
        var request = ChangeRequest.of(
                Contacts.WRITE, "exchange.change.imported", plan.fileName(), Integer.toString(chosen.size()));
        var changeSet = changes.run(request, change -> {
            var companies = new HashMap<String, String>();
            chosen.stream()
                    .filter(row -> row.card().kind() == CardKind.COMPANY)
                    .forEach(row -> take(row, companies, created, failed));
            chosen.stream()
                    .filter(row -> row.card().kind() != CardKind.COMPANY)
                    .forEach(row -> take(row, companies, created, failed));
        });
        var nothing = created[0] + created[1] == 0;
        return new ImportResult(
                created[0],
                created[1],
                plan.rows().size() - chosen.size(),
                List.copyOf(failed),
                nothing ? null : changeSet);
    }

    private void take(ImportRow row, Map<String, String> companies, int[] created, List<ImportResult.Failure> failed) {
        try {
            var contact = create(row, companies, created);
            if (contact.isCompany()) {
                companies.put(Folding.fold(row.card().name()), contact.no());
                created[0]++;
            } else {
                created[1]++;
            }
        } catch (Problem problem) {
            if (problem.code() == ProblemCode.DENIED) {
                throw problem;
            }
            failed.add(new ImportResult.Failure(row.index(), row.card().name(), reason(problem)));
        }
    }

    private static Remark reason(Problem problem) {
        return new Remark(
                problem.messageKey(),
                Arrays.stream(problem.arguments()).map(String::valueOf).toList());
    }

    private ContactFacts create(ImportRow row, Map<String, String> companies, int[] created) {
        var values = new LinkedHashMap<>(row.card().values());
        var company = row.card().company();
        if (company != null) {
            values.put("companyNo", companyNo(row, company, companies, created));
        }
        return row.card().hasMore()
                ? createWhole(values, row.card())
                : contacts.create(values).value();
    }

    /** Creates a contact with all its numbers and addresses, or not at all. */
    private ContactFacts createWhole(Map<String, @Nullable Object> values, ReadCard card) {
        var request = ChangeRequest.of(Contacts.WRITE, "exchange.change.imported", "", "1");
        return changes.make(request, change -> {
                    var contact = contacts.create(values).value();
                    if (!card.channels().isEmpty()) {
                        channels.addMissing(contact.no(), card.channels());
                    }
                    if (!card.addresses().isEmpty()) {
                        addresses.addMissing(contact.no(), card.addresses());
                    }
                    return contact;
                })
                .value();
    }

    /** Finds the company a person is put at; one that nobody knows is created once. */
    private String companyNo(ImportRow row, String name, Map<String, String> companies, int[] created) {
        var known = row.companyNo();
        if (known != null) {
            return known;
        }
        var key = Folding.fold(name);
        var made = companies.get(key);
        if (made == null) {
            var values = new HashMap<String, @Nullable Object>();
            values.put("type", "company");
            values.put("name", Shorten.to(ContactRecords.NAME.maxLength(), name));
            made = contacts.create(values).value().no();
            companies.put(key, made);
            created[0]++;
        }
        return made;
    }
}
