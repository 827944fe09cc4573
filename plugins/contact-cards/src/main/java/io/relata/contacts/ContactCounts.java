package io.relata.contacts;

import io.relata.platform.change.ChangeFeed;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongSupplier;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/** Remembers how long lists are until a contact changes. */
@Component
class ContactCounts implements DisposableBean {

    private static final int MOST = 500;

    private final Map<ContactQuery, Long> counts = new ConcurrentHashMap<>();
    private final Runnable unsubscribe;

    ContactCounts(ChangeFeed feed) {
        unsubscribe = feed.subscribe(touched -> {
            if (touched.stream().anyMatch(each -> each.type().startsWith("contact"))) {
                counts.clear();
            }
        });
    }

    long of(ContactQuery query, LongSupplier counting) {
        var key = query.sortedBy(ContactSort.NAME, false).atMost(1).after(null);
        var known = counts.get(key);
        if (known != null) {
            return known;
        }
        var counted = counting.getAsLong();
        if (counts.size() >= MOST) {
            counts.clear();
        }
        if (key.text() == null && !ListFilter.moves(key)) {
            counts.put(key, counted);
        }
        return counted;
    }

    @Override
    public void destroy() {
        unsubscribe.run();
    }
}
