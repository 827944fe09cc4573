package io.relata.contacts;

import static org.assertj.core.api.Assertions.assertThat;

import io.relata.platform.change.Changes;
import io.relata.platform.change.FieldChange;
import io.relata.platform.change.HistoryEntry;
import io.relata.platform.change.HistoryEntry.Operation;
import io.relata.test.Answer;
import io.relata.test.OnPlatform;
import io.relata.test.Platform;
import io.relata.test.Rest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * Checks that programs which change one contact at the same moment lose nothing of each other: what was accepted is in the
 * history, nothing else is, and a program that says what it saw is refused when that is no more so.
 */
@OnPlatform
class ClashingCallsTests {

    /** As many as the build has time for; {@code -Drelata.schedules=500} for all. */
    private static final int SCHEDULES = Integer.getInteger("relata.schedules", 20);

    private static final int CALLERS = 8;
    private static final int CALLS = 3;
    private static final List<String> TEXTS = List.of("name2", "address", "city");
    private static final String BLOCKED = "privacyBlocked";

    private final Platform platform;
    private final Rest rest;
    private final ExecutorService callers = Executors.newFixedThreadPool(CALLERS);

    ClashingCallsTests(Platform platform) {
        this.platform = platform;
        this.rest = platform.rest();
    }

    @AfterEach
    void hangUp() {
        callers.shutdownNow();
    }

    /**
     * What was answered with success.
     *
     * @param sent the field and its new value; empty for a merge and a deletion
     * @param seen what the program knew the field to be, or null when it did not say
     */
    private record Accepted(
            String changeSet,
            Map<String, Object> sent,
            @Nullable String seen) {}

    @Test
    void nothingIsLostAndTheHistoryHoldsWhatWasAccepted() throws Exception {
        int refused = 0;
        for (int seed = 0; seed < SCHEDULES; seed++) {
            refused += check(new Random(seed));
        }
        // the schedules would prove nothing if no program was ever too late
        assertThat(refused).isGreaterThan(SCHEDULES);
    }

    private int check(Random chance) throws Exception {
        var contact = made("Kept " + chance.nextLong(), "Oslo");
        var other = made("Gone " + chance.nextLong(), "Moss").text("no");
        var together = new CyclicBarrier(CALLERS);
        var working = new ArrayList<Future<Caller>>();
        for (int each = 0; each < CALLERS; each++) {
            var caller = new Caller(contact.text("no"), other, "P" + each, new Random(chance.nextLong()));
            working.add(callers.submit(() -> {
                together.await();
                return caller.work();
            }));
        }
        var accepted = new ArrayList<Accepted>();
        int refused = 0;
        for (var one : working) {
            accepted.addAll(one.get().accepted);
            refused += one.get().refused;
        }
        compare(contact, accepted);
        return refused;
    }

    private Answer made(String name, String city) {
        var made = rest.post("contacts", Map.of("name", name, "city", city));
        assertThat(made.status()).isEqualTo(201);
        return made;
    }

    private void compare(Answer contact, List<Accepted> accepted) {
        var byChangeSet = new HashMap<String, Accepted>();
        accepted.forEach(each -> byChangeSet.put(each.changeSet(), each));
        var now = new HashMap<String, String>();
        var entries = platform.service(Changes.class)
                .history(ContactRecords.CONTACT, UUID.fromString(contact.text("id")), null, 200);
        for (var entry : entries.reversed()) {
            entry.fields().forEach(change -> {
                assertThat(text(change.before())).as(change.field()).isEqualTo(now.getOrDefault(change.field(), ""));
                now.put(change.field(), text(change.after()));
            });
            if (entry.operation() != Operation.CREATED) {
                compare(entry, byChangeSet.remove(entry.changeSet().id().toString()));
            }
        }
        assertThat(byChangeSet).as("accepted, but not in the history").isEmpty();
        var stored = rest.get("contacts/" + contact.text("no"));
        if (stored.status() == 200) {
            TEXTS.forEach(field -> assertThat(stored.text(field)).isEqualTo(now.getOrDefault(field, "")));
            assertThat(stored.body().path(BLOCKED).asString()).isEqualTo(now.get(BLOCKED));
        }
    }

    /** A change is what was sent and nothing else: above all not what somebody else had just changed. */
    private static void compare(HistoryEntry entry, @Nullable Accepted accepted) {
        assertThat(accepted).as("in the history, but not accepted: " + entry).isNotNull();
        if (entry.operation() == Operation.CHANGED) {
            var written = new HashMap<String, Object>();
            entry.fields().stream()
                    .filter(change -> !change.field().equals(ContactRecords.ASSIGNMENT.name()))
                    .forEach(change -> written.put(change.field(), text(change.after())));
            assertThat(written).isEqualTo(Objects.requireNonNull(accepted).sent());
            if (accepted.seen() != null) {
                assertThat(entry.fields())
                        .extracting(FieldChange::before)
                        .extracting(ClashingCallsTests::text)
                        .containsExactly(accepted.seen());
            }
        }
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }

    /** A program that reads a contact now and then and changes it, with what it saw or without. */
    private final class Caller {

        private final String path;
        private final String other;
        private final String who;
        private final Random chance;
        private final List<Accepted> accepted = new ArrayList<>();
        private int refused;

        Caller(String no, String other, String who, Random chance) {
            this.path = "contacts/" + no;
            this.other = other;
            this.who = who;
            this.chance = chance;
        }

        Caller work() {
            var seen = rest.get(path);
            for (int call = 0; call < CALLS && seen.status() == 200; call++) {
                seen = call(seen, who + " " + call);
            }
            return this;
        }

        private Answer call(Answer seen, String value) {
            var versioned = rest.with("If-Match", seen.header("ETag"));
            return switch (chance.nextInt(16)) {
                case 0 -> ended(versioned.delete(path));
                case 1 -> ended(versioned.post(path + "/merge", Map.of("other", other)));
                case 2, 3, 4 -> block();
                case 5, 6 -> {
                    var field = field();
                    yield changed(rest.patch(path, Map.of(field, value)), Map.of(field, value), null);
                }
                default -> {
                    var field = field();
                    yield changed(versioned.patch(path, Map.of(field, value)), Map.of(field, value), seen.text(field));
                }
            };
        }

        private String field() {
            return TEXTS.get(chance.nextInt(TEXTS.size()));
        }

        /** Blocks or unblocks without having looked: it may be so already, and then there is nothing to write. */
        private Answer block() {
            var blocked = chance.nextBoolean();
            var answer = rest.patch(path, Map.of(BLOCKED, blocked));
            var set = answer.header("Change-Set");
            if (answer.status() == 200 && !set.isEmpty()) {
                accepted.add(new Accepted(set, Map.of(BLOCKED, String.valueOf(blocked)), null));
            } else {
                assertThat(answer.status()).as(answer.toString()).isIn(200, 404);
            }
            return rest.get(path);
        }

        private Answer changed(Answer answer, Map<String, Object> sent, @Nullable String seen) {
            if (answer.status() == 200) {
                accepted.add(new Accepted(answer.header("Change-Set"), sent, seen));
                return chance.nextBoolean() ? answer : rest.get(path);
            }
            return late(answer, seen != null);
        }

        private Answer ended(Answer answer) {
            if (answer.status() == 204) {
                accepted.add(new Accepted(answer.header("Change-Set"), Map.of(), null));
                return rest.get(path);
            }
            return late(answer, true);
        }

        private Answer late(Answer answer, boolean versioned) {
            if (answer.status() == 404) {
                return rest.get(path);
            }
            assertThat(versioned).as(answer.toString()).isTrue();
            answer.assertRefused(412, "CONFLICT", "");
            refused++;
            return rest.get(path);
        }
    }
}
