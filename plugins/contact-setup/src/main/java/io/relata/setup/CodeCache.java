package io.relata.setup;

import io.relata.platform.change.ChangeFeed;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/** Keeps descriptions by code and language at hand until a row of their table is written. */
@Component
class CodeCache implements DisposableBean {

    private final Map<String, Map<Locale, Map<String, String>>> descriptions = new ConcurrentHashMap<>();
    private final AtomicLong writes = new AtomicLong();
    private final Runnable unsubscribe;

    CodeCache(ChangeFeed feed) {
        this.unsubscribe = feed.subscribe(touched ->
                touched.stream().map(ChangeFeed.Touched::type).distinct().forEach(this::forget));
    }

    Map<String, String> descriptions(CodeTable table, Locale language, Supplier<List<Code>> rows) {
        var recordType = table.type().id();
        var kept = descriptions.getOrDefault(recordType, Map.of()).get(language);
        return kept == null ? read(recordType, language, rows) : kept;
    }

    void forget(String recordType) {
        writes.incrementAndGet();
        descriptions.remove(recordType);
    }

    @Override
    public void destroy() {
        unsubscribe.run();
    }

    private Map<String, String> read(String recordType, Locale language, Supplier<List<Code>> rows) {
        var before = writes.get();
        var read = byCode(rows.get());
        if (before == writes.get()) {
            descriptions
                    .computeIfAbsent(recordType, any -> new ConcurrentHashMap<>())
                    .put(language, read);
        }
        return read;
    }

    private static Map<String, String> byCode(List<Code> codes) {
        var map = new LinkedHashMap<String, String>();
        codes.forEach(code -> map.put(code.code(), code.description()));
        return Collections.unmodifiableMap(map);
    }
}
