package io.relata.setup;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import io.relata.platform.plugin.Contributed;
import io.relata.ui.kit.Desk;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

/** Draws where the codes of one table are used, with a way there, as far as the user may know. */
final class UsedBy {

    private final Desk desk;
    private final CodeUsages usages;
    private final String table;
    private final Map<Contributed<CodeUsage>, Map<String, Long>> counts = new LinkedHashMap<>();

    UsedBy(Desk desk, CodeUsages usages, String table) {
        this.desk = desk;
        this.usages = usages;
        this.table = table;
    }

    boolean isCounted() {
        return !usages.shown(table).isEmpty();
    }

    void count(Collection<String> codes) {
        counts.clear();
        usages.shown(table).forEach(usage -> counts.put(usage, usages.counts(usage, codes)));
    }

    Component draw(String code) {
        var places = new Div();
        places.addClassName("rl-bar");
        places.setId("usage-" + code);
        counts.forEach((usage, byCode) -> {
            long count = byCode.getOrDefault(code, 0L);
            if (count > 0) {
                places.add(place(usage.value(), code, count));
            }
        });
        if (places.getComponentCount() == 0) {
            var unused = new Span("0");
            unused.addClassName("rl-muted");
            unused.setId("usage-" + code);
            return unused;
        }
        return places;
    }

    private Component place(CodeUsage usage, String code, long count) {
        var text = desk.text(usage.texts() + ".count", count);
        var route = usage.route();
        if (route == null) {
            return new Span(text);
        }
        var encoded = URLEncoder.encode(code, StandardCharsets.UTF_8).replace("+", "%20");
        var link = new Anchor(route.replace("{code}", encoded), text);
        link.setRouterIgnore(false);
        return link;
    }
}
