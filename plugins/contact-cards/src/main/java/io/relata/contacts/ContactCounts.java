package io.relata.contacts;

import io.relata.platform.change.ChangeFeed;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongSupplier;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/** Remembers how long lists are until a contact changes. */
@Component
class ContactCounts implements DisposableBean {

    private static final int MOST = 500;

    /** Names what was counted: the contacts of a list, or its rows when it is shown by company. */
    private record Counted(ContactQuery query, boolean byCompany) {}

    private final Map<Counted, Long> counts = new ConcurrentHashMap<>();
    private final Runnable unsubscribe;

    ContactCounts(ChangeFeed feed) {
        unsubscribe = feed.subscribe(touched -> {
            if (touched.stream().anyMatch(each -> each.type().startsWith("contact"))) {
                counts.clear();
            }
        });
    }

    long of(ContactQuery query, LongSupplier counting) {
        return of(query, false, counting);
    }

    long byCompany(ContactQuery query, LongSupplier counting) {
        return of(query, true, counting);
    }

    private long of(ContactQuery query, boolean byCompany, LongSupplier counting) {
        var key = new Counted(query.sortedBy(List.of()).atMost(1).after(null), byCompany);
        var known = counts.get(key);
        if (known != null) {
            return known;
        }
        var counted = counting.getAsLong();
        if (counts.size() >= MOST) {
            counts.clear();
        }
        if (query.text() == null && !ListFilter.moves(query)) {
            counts.put(key, counted);
        }
        return counted;
    }

    @Override
    public void destroy() {
        unsubscribe.run();
    }
}
