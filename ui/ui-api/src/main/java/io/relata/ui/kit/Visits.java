package io.relata.ui.kit;

import io.relata.platform.access.User;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** Knows who has a page of which record open. */
final class Visits {

    private static final Comparator<User> BY_NAME =
            Comparator.comparing(User::displayName).thenComparing(User::id);

    private final Map<String, List<Visit>> open = new ConcurrentHashMap<>();

    /** Holds one open page; a class of its own identity, for the same user may open two. */
    private static final class Visit {

        private final User who;
        private final Runnable told;

        Visit(User who, Runnable told) {
            this.who = who;
            this.told = told;
        }
    }

    /**
     * Notes that somebody opened a record and tells everybody there, the newcomer too.
     *
     * @param told runs whenever somebody comes or goes
     * @return ends the visit
     */
    Runnable enter(String record, User who, Runnable told) {
        var visit = new Visit(who, told);
        open.merge(record, List.of(visit), (there, one) -> Stream.concat(there.stream(), one.stream())
                .toList());
        tell(record);
        return () -> {
            open.computeIfPresent(record, (same, there) -> {
                var left = there.stream().filter(each -> each != visit).toList();
                return left.isEmpty() ? null : left;
            });
            tell(record);
        };
    }

    private void tell(String record) {
        open.getOrDefault(record, List.of()).forEach(visit -> visit.told.run());
    }

    /** Tells who else has a record open, each once, by name. */
    List<User> others(String record, UUID me) {
        var others = new TreeSet<>(BY_NAME);
        open.getOrDefault(record, List.of()).stream()
                .map(visit -> visit.who)
                .filter(who -> !who.id().equals(me))
                .forEach(others::add);
        return List.copyOf(others);
    }
}
