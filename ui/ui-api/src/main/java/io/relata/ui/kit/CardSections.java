package io.relata.ui.kit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import io.relata.platform.plugin.Contributed;
import io.relata.ui.Card;
import io.relata.ui.CardSection;
import io.relata.ui.CardZone;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Draw what plugins bring to one zone of a card, each behind a fault barrier, and follow plugins that come and go:
 * only sections that changed are drawn again, so what is typed in the others stays.
 *
 * @param <T> the type of the card's subject
 * @since 0.1
 */
public final class CardSections<T> extends Composite<Div> {

    private record Drawn(CardSection<?> section, Component component) {}

    private final Desk desk;
    private final Card<T> card;
    private final CardZone zone;
    private final Map<String, Drawn> drawn = new LinkedHashMap<>();
    private @Nullable T subject;

    /**
     * Make the zone, empty until a subject is shown.
     *
     * @param desk what pages need
     * @param card the card
     * @param zone the zone
     */
    public CardSections(Desk desk, Card<T> card, CardZone zone) {
        this.desk = desk;
        this.card = card;
        this.zone = zone;
        getContent().addClassName("rl-sections");
        desk.live().onPlugins(this, this::redraw);
    }

    /**
     * Show a subject: all sections are drawn anew.
     *
     * @param newSubject what the card shows
     */
    public void show(T newSubject) {
        subject = newSubject;
        drawn.clear();
        redraw();
    }

    /** Tell whether no plugin has anything to show here. */
    public boolean isEmpty() {
        return drawn.isEmpty();
    }

    private void redraw() {
        var current = subject;
        if (current == null) {
            return;
        }
        var before = new LinkedHashMap<>(drawn);
        drawn.clear();
        for (Contributed<CardSection<T>> each : sections()) {
            var section = each.value();
            if (desk.may(section.permission()) && applies(each, current)) {
                var old = before.get(each.qualifiedId());
                drawn.put(
                        each.qualifiedId(),
                        old != null && old.section() == section ? old : new Drawn(section, draw(each, current)));
            }
        }
        getContent().removeAll();
        drawn.values().forEach(each -> getContent().add(each.component()));
    }

    private List<Contributed<CardSection<T>>> sections() {
        return desk.extensions().<CardSection<T>>all(CardSection.class).stream()
                .filter(each -> each.value().card().equals(card) && each.value().zone() == zone)
                .toList();
    }

    private boolean applies(Contributed<CardSection<T>> each, T current) {
        return desk.extensions().guarded(each, "condition", () -> each.value().appliesTo(current), () -> Boolean.FALSE);
    }

    private Component draw(Contributed<CardSection<T>> each, T current) {
        var content = desk.extensions()
                .<Component>guarded(
                        each,
                        "section",
                        () -> each.value().draw(current),
                        () -> new FaultNotice(desk.text("ui.fault", each.pluginName())));
        var section = new Section();
        section.addClassName("rl-section");
        section.setId("section-" + each.qualifiedId().replace('.', '-'));
        var title = each.value().title();
        if (title != null) {
            section.add(new H2(desk.text(title)));
        }
        section.add(content);
        return section;
    }
}
