package io.relata.host.search;

import io.relata.platform.access.Access;
import io.relata.platform.access.User;
import io.relata.platform.change.ChangeFeed;
import io.relata.platform.change.RecordType;
import io.relata.platform.plugin.Contributed;
import io.relata.platform.plugin.Contribution;
import io.relata.platform.plugin.Extensions;
import io.relata.platform.search.SearchDocument;
import io.relata.platform.search.SearchSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Records of two kinds in memory, with their log, as plugins and database would hold them. */
final class Register implements WriteLog, Extensions, ChangeFeed, Access {

    private final Map<String, TreeMap<UUID, SearchDocument>> records = new ConcurrentHashMap<>();
    private final ConcurrentSkipListMap<Long, Entry> entries = new ConcurrentSkipListMap<>();
    private final Map<String, SearchSource> started = new ConcurrentHashMap<>();
    private final List<Consumer<List<Touched>>> listeners = new CopyOnWriteArrayList<>();
    private final List<Runnable> observers = new CopyOnWriteArrayList<>();
    private volatile Set<String> permissions = Set.of("contact.read", "document.read");
    private volatile boolean broken;
    private long sequence;
    private int ids;

    /** Start the plugin of a kind of record. */
    void start(String type) {
        records.computeIfAbsent(type, missing -> new TreeMap<>());
        started.put(
                type,
                new SearchSource(
                        RecordType.of(type, "p_" + type, type + ".read"),
                        type + "s/{key}",
                        ids -> readable(ids.stream()
                                .map(id -> of(type).get(id))
                                .filter(found -> found != null)
                                .toList()),
                        (last, limit) -> readable((last == null ? of(type) : of(type).tailMap(last, false))
                                .keySet().stream().limit(limit).toList())));
        observers.forEach(Runnable::run);
    }

    void stop(String type) {
        started.remove(type);
        observers.forEach(Runnable::run);
    }

    void breakDown(boolean isBroken) {
        broken = isBroken;
    }

    void grant(String... granted) {
        permissions = Set.of(granted);
    }

    /** Add a record found by its title. */
    UUID add(String type, String title) {
        return add(type, title, List.of(), List.of());
    }

    UUID add(String type, String title, List<String> emails, List<String> phones) {
        var id = new UUID(0, ++ids);
        var key = (type.equals("contact") ? "CT" : "DO") + "%06d".formatted(ids);
        put(type, new SearchDocument(id, key, "company", title, "Bergen", List.of(title), emails, phones));
        return id;
    }

    synchronized void put(String type, SearchDocument record) {
        records.computeIfAbsent(type, missing -> new TreeMap<>()).put(record.id(), record);
        written(++sequence, type, record.id());
    }

    synchronized void remove(String type, UUID id) {
        of(type).remove(id);
        written(++sequence, type, id);
    }

    /** Hand out a sequence whose transaction commits later. */
    synchronized long reserve() {
        return ++sequence;
    }

    synchronized void written(long at, String type, UUID id) {
        entries.put(at, new Entry(at, type, id));
        listeners.forEach(listener -> listener.accept(List.of(new Touched(type, id))));
    }

    /** Change the data behind the log's back, as a restored backup does. */
    TreeMap<UUID, SearchDocument> of(String type) {
        return records.getOrDefault(type, new TreeMap<>());
    }

    void forgetAfter(long last) {
        entries.tailMap(last, false).clear();
    }

    private <T> T readable(T value) {
        if (broken) {
            throw new IllegalStateException("out of order");
        }
        return value;
    }

    @Override
    public long head() {
        return entries.isEmpty() ? 0 : entries.lastKey();
    }

    @Override
    public List<Entry> after(long last, int limit) {
        return entries.tailMap(last, false).values().stream().limit(limit).toList();
    }

    @Override
    @SuppressWarnings("unchecked") // only search sources are ever asked for here
    public <C extends Contribution> List<Contributed<C>> all(Class<? super C> kind) {
        return started.values().stream()
                .map(source -> new Contributed<>("test", "Test", (C) source))
                .toList();
    }

    @Override
    public Runnable onChange(Runnable listener) {
        observers.add(listener);
        return () -> observers.remove(listener);
    }

    @Override
    public <T extends @Nullable Object> T guarded(
            Contributed<?> from, String what, Supplier<? extends T> code, Supplier<? extends T> fallback) {
        try {
            return code.get();
        } catch (IllegalStateException fault) {
            return fallback.get();
        }
    }

    @Override
    public Runnable subscribe(Consumer<List<Touched>> listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    @Override
    public User current() {
        return new User(new UUID(0, 1), "kari", "Kari", Locale.ENGLISH, ZoneOffset.UTC, false, permissions);
    }

    @Override
    public Optional<User> currentIfAny() {
        return Optional.of(current());
    }

    @Override
    public boolean may(String permission) {
        return permissions.contains(permission);
    }

    @Override
    public void require(String permission) {
        if (!may(permission)) {
            throw new IllegalStateException(permission);
        }
    }

    @Override
    public <T> T asSystem(Supplier<T> work) {
        return work.get();
    }

    @Override
    public Runnable bound(Runnable work) {
        return work;
    }
}
