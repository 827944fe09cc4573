package io.relata.app.home;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.Route;
import io.relata.app.shell.Shell;
import io.relata.platform.plugin.Contributed;
import io.relata.ui.HomeCard;
import io.relata.ui.kit.Desk;
import io.relata.ui.kit.EmptyState;
import io.relata.ui.kit.FaultNotice;
import io.relata.ui.kit.Icon;
import io.relata.ui.kit.Sheet;
import java.time.LocalTime;
import java.util.List;

/** Greets, leads through the first steps, and shows what plugins have for the day. */
@Route(value = "", layout = Shell.class)
class HomeView extends Composite<Sheet> {

    private final transient Desk desk;
    private final transient Checklist checklist;
    private final Div cards = new Div();

    HomeView(Desk desk, Checklist checklist) {
        this.desk = desk;
        this.checklist = checklist;
        cards.addClassName("rl-home");
        cards.setId("home");
        getContent().title(greeting()).body(cards);
        draw();
        desk.live().onPlugins(this, this::draw);
    }

    private String greeting() {
        var user = desk.access().current();
        int hour = LocalTime.now(desk.clock().withZone(user.zone())).getHour();
        var key = hour < 5 || hour >= 18 ? "evening" : hour < 11 ? "morning" : "day";
        return desk.text("app.greeting." + key, user.displayName());
    }

    private void draw() {
        cards.removeAll();
        var open = checklist.open();
        if (open) {
            cards.add(new ChecklistCard(desk, checklist, this::draw));
        }
        var contributed = homeCards();
        contributed.forEach(each -> cards.add(card(each)));
        if (!open && contributed.isEmpty()) {
            cards.add(quiet());
        }
        if (!open && checklist.hidden()) {
            cards.add(showAgain());
        }
    }

    private List<Contributed<HomeCard>> homeCards() {
        return desk.extensions().<HomeCard>all(HomeCard.class).stream()
                .filter(each -> desk.may(each.value().permission()))
                .toList();
    }

    private Component card(Contributed<HomeCard> each) {
        var content = desk.extensions()
                .<Component>guarded(
                        each,
                        "home card",
                        () -> each.value().content().get(),
                        () -> new FaultNotice(desk.text("ui.fault", each.pluginName())));
        var card = new Section(new H2(desk.text(each.value().title())), content);
        card.setId("home-" + each.qualifiedId().replace('.', '-'));
        card.addClassName("rl-home-card");
        return card;
    }

    private Component quiet() {
        return new EmptyState(Icon.HOME, desk.text("app.home.quiet"));
    }

    private Component showAgain() {
        var again = new Button(desk.text("app.checklist.again"), click -> {
            checklist.showAgain();
            draw();
        });
        again.setId("checklist-again");
        again.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        var line = new Div(again);
        line.addClassName("rl-home-foot");
        return line;
    }
}
