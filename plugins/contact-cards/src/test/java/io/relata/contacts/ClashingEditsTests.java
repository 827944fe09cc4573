package io.relata.contacts;

import static org.assertj.core.api.Assertions.assertThat;

import io.relata.platform.change.Changes;
import io.relata.platform.change.FieldChange;
import io.relata.platform.change.HistoryEntry.Operation;
import io.relata.platform.problem.Problem;
import io.relata.platform.problem.ProblemCode;
import io.relata.test.OnPlatform;
import io.relata.test.Platform;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * Checks that nobody overwrites what another wrote unseen, however the edits of several people fall together: by the
 * history, in which each stored value follows the one its writer knew.
 */
@OnPlatform
class ClashingEditsTests {

    /** As many as the build has time for; {@code -Drelata.schedules=500} for all. */
    private static final int SCHEDULES = Integer.getInteger("relata.schedules", 60);

    private static final int PEOPLE = 8;
    private static final int EDITS = 2;
    private static final List<String> FIELDS = List.of("name2", "address", "city");

    private final Platform platform;
    private final Contacts contacts;
    private final ExecutorService desks = Executors.newFixedThreadPool(PEOPLE);

    ClashingEditsTests(Platform platform) {
        this.platform = platform;
        this.contacts = platform.service(Contacts.class);
    }

    @AfterEach
    void closeTheDesks() {
        desks.shutdownNow();
    }

    /** What somebody stored: the value that was there to that person's knowledge, and the new one. */
    private record Stored(String field, String known, String value) {}

    @Test
    void nobodyOverwritesUnseenWhatAnotherWrote() throws Exception {
        int asked = 0;
        for (int seed = 0; seed < SCHEDULES; seed++) {
            var chance = new Random(seed);
            var people = 2 + chance.nextInt(3);
            var deletes = chance.nextInt(10) == 0;
            asked += check(chance, people, deletes);
        }
        // the schedules would prove nothing if nobody ever met anybody
        assertThat(asked).isGreaterThan(SCHEDULES / 10);
    }

    private int check(Random chance, int people, boolean deletes) throws Exception {
        var contact = contacts.create(Map.of("type", "company", "name", name(chance), "city", "Oslo"))
                .value();
        var together = new CyclicBarrier(people);
        var working = new ArrayList<Future<Desk>>();
        for (int each = 0; each < people; each++) {
            var desk = new Desk(contact.no(), "P" + each, new Random(chance.nextLong()), deletes && each == 0);
            working.add(desks.submit(() -> {
                platform.signInAs("admin");
                together.await();
                return desk.work();
            }));
        }
        var all = new ArrayList<Stored>();
        int asked = 0;
        for (var one : working) {
            var desk = one.get();
            all.addAll(desk.stored);
            asked += desk.asked;
        }
        assertThat(written(contact)).containsExactlyInAnyOrderElementsOf(all);
        return asked;
    }

    private static String name(Random chance) {
        return chance.ints(12, 'a', 'z').collect(StringBuilder::new, StringBuilder::appendCodePoint, (a, b) -> {})
                + " AS";
    }

    /** Reads what was stored from the history, checking that each value follows the one before. */
    private List<Stored> written(ContactFacts contact) {
        var entries = platform.service(Changes.class).history(ContactRecords.CONTACT, contact.id(), null, 100);
        var now = new HashMap<String, String>();
        var written = new ArrayList<Stored>();
        for (var entry : entries.reversed()) {
            for (var change : entry.fields()) {
                assertThat(before(change)).as(change.field()).isEqualTo(now.getOrDefault(change.field(), ""));
                now.put(change.field(), after(change));
                if (entry.operation() == Operation.CHANGED && FIELDS.contains(change.field())) {
                    written.add(new Stored(change.field(), before(change), after(change)));
                }
            }
        }
        contacts.find(contact.no()).ifPresent(there -> {
            var stored = contacts.read(there.no());
            FIELDS.forEach(field -> assertThat(stored.text(field)).isEqualTo(now.getOrDefault(field, "")));
        });
        return written;
    }

    private static String before(FieldChange change) {
        return change.before() == null ? "" : change.before();
    }

    private static String after(FieldChange change) {
        return change.after() == null ? "" : change.after();
    }

    /** Somebody at a desk, who edits what was read some time ago and is asked when somebody else was faster. */
    private final class Desk {

        private final String no;
        private final String who;
        private final Random chance;
        private final boolean deletes;
        private final List<Stored> stored = new ArrayList<>();
        private int asked;

        Desk(String no, String who, Random chance, boolean deletes) {
            this.no = no;
            this.who = who;
            this.chance = chance;
            this.deletes = deletes;
        }

        Desk work() {
            try {
                var seen = contacts.read(no);
                for (int edit = 0; edit < EDITS; edit++) {
                    seen = edit(seen, FIELDS.get(chance.nextInt(FIELDS.size())), who + " " + edit);
                }
                if (deletes) {
                    contacts.delete(no, seen.facts().version());
                }
            } catch (Problem refused) {
                // somebody deleted it, or somebody else's edit came before the deletion
                assertThat(refused.isNotFound() || deletes && refused.code() == ProblemCode.CONFLICT)
                        .as(refused.toString())
                        .isTrue();
            }
            return this;
        }

        /** Saves as a card does: another field is no obstacle, the same field is asked about. */
        private Contact edit(Contact begun, String field, String value) {
            var seen = begun;
            var known = begun.text(field);
            while (true) {
                try {
                    contacts.update(no, seen.facts().version(), Map.of(field, value));
                    stored.add(new Stored(field, known, value));
                    return chance.nextBoolean() ? contacts.read(no) : seen;
                } catch (Problem refused) {
                    if (refused.code() != ProblemCode.CONFLICT) {
                        throw refused;
                    }
                    seen = contacts.read(no);
                    if (!seen.text(field).equals(known)) {
                        asked++;
                        if (chance.nextBoolean()) {
                            return seen;
                        }
                        known = seen.text(field);
                    }
                }
            }
        }
    }
}
