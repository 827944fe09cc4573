package io.relata.host.search;

import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.LongPredicate;

/**
 * Keeps the index in step with the log of changes, kind of record by kind of record. Used by one thread.
 *
 * <p>A kind whose plugin stops keeps its documents and the place in the log up to which they are true; when it comes
 * back it catches up from there.
 */
final class IndexedChanges {

    private static final int BATCH = 1_000;

    /** Beyond this many entries, reading all records anew is quicker than catching up. */
    private static final long LONG_WAY = 200_000;

    private static final String MARK_KEY = "mark";
    private static final String TYPE_KEY = "type.";

    private final SearchIndex index;
    private final WriteLog log;
    private final LiveSources sources;
    private final Clock clock;
    private final Watermark watermark;
    private final Map<String, TypeState> states = new HashMap<>();
    private final Map<String, Rebuild> rebuilds = new LinkedHashMap<>();
    private final Map<String, Unread> unread = new LinkedHashMap<>();
    private final Set<String> live = new HashSet<>();

    IndexedChanges(SearchIndex index, WriteLog log, LiveSources sources, Clock clock) {
        this.index = index;
        this.log = log;
        this.sources = sources;
        this.clock = clock;
        this.watermark = recall(index.committed(), log.head());
    }

    /** An index that is ahead of the log belongs to a later state of the database than the one restored. */
    private Watermark recall(Map<String, String> remembered, long head) {
        var mark = Long.parseLong(remembered.getOrDefault(MARK_KEY, Long.toString(head)));
        remembered.forEach((key, value) -> {
            if (key.startsWith(TYPE_KEY)) {
                var state = TypeState.read(value);
                states.put(
                        key.substring(TYPE_KEY.length()),
                        mark <= head ? state : new TypeState(state.generation(), false, 0));
            }
        });
        return new Watermark(Math.min(mark, head));
    }

    /** Tell whether records are being read anew, by plugins that can. */
    boolean isRebuilding() {
        var now = clock.instant();
        return rebuilds.values().stream().anyMatch(rebuild -> rebuild.isDue(now));
    }

    /**
     * Follow kinds of records that came or went.
     *
     * @return whether any came
     */
    boolean followSources() throws IOException {
        var came = false;
        var now = sources.types();
        for (String gone : List.copyOf(live)) {
            if (!now.contains(gone)) {
                live.remove(gone);
                rebuilds.remove(gone);
                states.computeIfPresent(gone, this::sofar);
                unread.remove(gone);
            }
        }
        for (String type : now) {
            if (live.add(type)) {
                takeUp(type);
                came = true;
            }
        }
        return came;
    }

    /**
     * Index what was written since the last call.
     *
     * @param everything look back behind every gap
     * @return whether there was anything
     */
    boolean catchUp(boolean everything) throws IOException {
        var anything = indexAfter(watermark.readFrom(everything), watermark::add, live);
        watermark.settle(clock.instant());
        return retry() || anything;
    }

    /** Read the next records of a rebuild. */
    boolean rebuildSome() throws IOException {
        var now = clock.instant();
        for (Rebuild rebuild : List.copyOf(rebuilds.values())) {
            if (rebuild.isDue(now)) {
                rebuildSome(rebuild);
                return true;
            }
        }
        return false;
    }

    private void rebuildSome(Rebuild rebuild) throws IOException {
        var ids = sources.idsAfter(rebuild.type(), rebuild.last(), BATCH);
        var records = ids.flatMap(some -> sources.read(rebuild.type(), some));
        if (ids.isPresent() && ids.get().isEmpty()) {
            complete(rebuild.type());
        } else if (ids.isPresent() && records.isPresent()) {
            index.replace(
                    rebuild.type(),
                    new LinkedHashSet<>(ids.get()),
                    records.get(),
                    state(rebuild.type()).generation());
            rebuild.read(ids.get());
        } else {
            rebuild.postpone(clock.instant());
        }
    }

    private void complete(String type) throws IOException {
        index.removeOlder(type, state(type).generation());
        states.computeIfPresent(type, (key, state) -> state.completed());
        rebuilds.remove(type);
    }

    /** Begin to read all records of all live kinds anew; what is in the index stays until then. */
    void rebuildAll() {
        live.forEach(this::rebuild);
    }

    /** Tell what to remember with a commit. */
    Map<String, String> remember() {
        var remember = new HashMap<String, String>();
        remember.put(MARK_KEY, Long.toString(watermark.settled()));
        states.forEach((type, state) ->
                remember.put(TYPE_KEY + type, (live.contains(type) ? sofar(type, state) : state).write()));
        return remember;
    }

    List<IndexedType> status() throws IOException {
        var status = new ArrayList<IndexedType>();
        for (var entry : states.entrySet()) {
            var type = entry.getKey();
            var rebuild = rebuilds.get(type);
            status.add(new IndexedType(
                    type,
                    index.count(type),
                    live.contains(type),
                    entry.getValue().complete(),
                    rebuild == null ? 0 : rebuild.done()));
        }
        return List.copyOf(status);
    }

    /** What is indexed of a live kind: up to where something was missed, if so. */
    private TypeState sofar(String type, TypeState state) {
        var missed = unread.get(type);
        return state.at(missed == null ? watermark.settled() : missed.since());
    }

    private void takeUp(String type) throws IOException {
        var state = states.get(type);
        var first = sources.idsAfter(type, null, 1);
        if (first.isPresent() && first.get().isEmpty()) {
            // its data may have been purged while it was away
            index.removeAll(type);
        }
        if (state == null || !state.complete() || log.head() - state.mark() > LONG_WAY) {
            rebuild(type);
        } else {
            indexAfter(state.mark(), anySequence -> true, Set.of(type));
        }
    }

    private void rebuild(String type) {
        states.put(type, state(type).rebuilding(watermark.settled()));
        rebuilds.put(type, new Rebuild(type));
    }

    private TypeState state(String type) {
        return states.getOrDefault(type, TypeState.UNKNOWN);
    }

    private boolean indexAfter(long sequence, LongPredicate unknown, Set<String> types) throws IOException {
        var from = sequence;
        var anything = false;
        for (var entries = log.after(from, BATCH); !entries.isEmpty(); entries = log.after(from, BATCH)) {
            var byType = new LinkedHashMap<String, Set<UUID>>();
            for (WriteLog.Entry entry : entries) {
                if (unknown.test(entry.sequence()) && types.contains(entry.type())) {
                    byType.computeIfAbsent(entry.type(), type -> new LinkedHashSet<>())
                            .add(entry.id());
                }
            }
            for (var changed : byType.entrySet()) {
                index(changed.getKey(), changed.getValue());
                anything = true;
            }
            from = entries.getLast().sequence();
            if (entries.size() < BATCH) {
                break;
            }
        }
        return anything;
    }

    private void index(String type, Set<UUID> ids) throws IOException {
        var records = sources.read(type, ids);
        if (records.isPresent()) {
            index.replace(type, ids, records.get(), state(type).generation());
        } else {
            unread.computeIfAbsent(type, missing -> new Unread(watermark.settled()))
                    .add(ids, clock.instant());
        }
    }

    /** Read once more what a plugin could not read before. */
    private boolean retry() throws IOException {
        var now = clock.instant();
        for (var missed : List.copyOf(unread.entrySet())) {
            if (missed.getValue().isDue(now)) {
                return retry(missed.getKey(), missed.getValue());
            }
        }
        return false;
    }

    private boolean retry(String type, Unread missed) throws IOException {
        var records = sources.read(type, missed.ids());
        if (records.isPresent()) {
            index.replace(type, missed.ids(), records.get(), state(type).generation());
        }
        if (records.isPresent() || !missed.again(clock.instant())) {
            unread.remove(type);
        }
        return records.isPresent();
    }
}
