package io.relata.contacts.view;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.QueryParameters;
import io.relata.contacts.DuplicatePair;
import io.relata.contacts.Duplicates;
import io.relata.platform.problem.Problem;
import io.relata.platform.query.Page;
import io.relata.ui.kit.Desk;
import io.relata.ui.kit.EmptyState;
import io.relata.ui.kit.Icon;
import io.relata.ui.kit.Sheet;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Lists companies that may be entered twice, to be decided one by one. Everything it shows stands in its address. */
final class DuplicatesView extends Composite<Sheet> implements BeforeEnterObserver {

    static final String ROUTE = "duplicates";
    static final String CONTACT = "contactNo";
    private static final String SHOWN = "show";
    private static final String SEPARATE = "separate";
    private static final int PAGE = 50;

    private final Desk desk;
    private final Duplicates duplicates;
    private final PairTools tools;
    private final Span count = new Span();
    private final Div chips = new Div();
    private final Div list = new Div();
    private final Button more;
    private final List<DuplicatePair> shown = new ArrayList<>();
    private boolean separate;
    private @Nullable String contact;
    private @Nullable String next;

    DuplicatesView(PairTools tools) {
        this.tools = tools;
        this.desk = tools.desk();
        this.duplicates = tools.duplicates();
        count.setId("duplicates-count");
        chips.addClassName("rl-chips");
        list.setId("duplicates");
        list.addClassName("rl-stack");
        more = new Button(desk.text("contacts.duplicates.more"), Icon.DOWN.create(), click -> loadMore());
        more.setId("duplicates-more");
        var help = new Paragraph(desk.text("contacts.duplicates.help"));
        help.addClassName("rl-muted");
        getContent()
                .title(desk.text("contacts.duplicates.title"))
                .remarks(count)
                .body(chips, help, list, more);
        desk.live().onRecords(this, touched -> touched.type().contains("contact"), this::follow);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var parameters = event.getLocation().getQueryParameters();
        separate = parameters.getSingleParameter(SHOWN).filter(SEPARATE::equals).isPresent();
        contact = parameters.getSingleParameter(CONTACT).orElse(null);
        drawChips();
        draw(read(null));
    }

    private void drawChips() {
        chips.removeAll();
        chips.add(chip("open", false), chip(SEPARATE, true));
        if (contact != null) {
            var all = new NativeButton(desk.text("contacts.duplicates.of", contact), click -> go(separate, null));
            all.add(Icon.CLOSE.create());
            all.setId("duplicates-all");
            all.setAriaLabel(desk.text("contacts.duplicates.all"));
            all.addClassNames("rl-chip", "rl-on");
            chips.add(all);
        }
    }

    private NativeButton chip(String name, boolean which) {
        var chip = new NativeButton(desk.text("contacts.duplicates." + name), click -> go(which, contact));
        chip.setId("duplicates-" + name);
        chip.addClassName("rl-chip");
        chip.getElement().setAttribute("aria-pressed", String.valueOf(which == separate));
        return chip;
    }

    private static void go(boolean separate, @Nullable String contact) {
        var parameters = new LinkedHashMap<String, String>();
        if (separate) {
            parameters.put(SHOWN, SEPARATE);
        }
        if (contact != null) {
            parameters.put(CONTACT, contact);
        }
        UI.getCurrent().navigate(ROUTE, QueryParameters.simple(parameters));
    }

    /** Tells where the pairs of a contact are shown. */
    static void open(String no) {
        UI.getCurrent().navigate(ROUTE, QueryParameters.simple(Map.of(CONTACT, no)));
    }

    private Page<DuplicatePair> read(@Nullable String cursor) {
        var of = contact;
        try {
            return of == null
                    ? duplicates.list(separate, PAGE, cursor)
                    : new Page<>(
                            duplicates.of(of).stream()
                                    .filter(pair -> pair.separate() == separate)
                                    .toList(),
                            null);
        } catch (Problem gone) {
            desk.toasts().problem(gone);
            return new Page<>(List.of(), null);
        }
    }

    private void loadMore() {
        var page = read(next);
        page.items().forEach(this::add);
        follow(page.next());
    }

    private void add(DuplicatePair pair) {
        shown.add(pair);
        list.add(new PairBox(tools, pair, true, this::decided));
    }

    private void follow(@Nullable String newNext) {
        next = newNext;
        more.setVisible(next != null);
        count.setText(desk.text("contacts.duplicates.count", duplicates.count()));
    }

    /** Draws anew only where something is not as it is shown: whoever is at work here keeps the place. */
    private void follow() {
        var page = read(null);
        var first = shown.subList(0, Math.min(shown.size(), page.items().size()));
        if (!first.equals(page.items()) || page.next() == null && first.size() != shown.size()) {
            draw(page);
        }
    }

    private void decided() {
        draw(read(null));
        list.getChildren()
                .filter(PairBox.class::isInstance)
                .map(PairBox.class::cast)
                .findFirst()
                .ifPresent(PairBox::focus);
    }

    private void draw(Page<DuplicatePair> page) {
        shown.clear();
        list.removeAll();
        page.items().forEach(this::add);
        if (shown.isEmpty()) {
            list.add(new EmptyState(
                    Icon.COLUMNS,
                    desk.text(separate ? "contacts.duplicates.noneSeparate" : "contacts.duplicates.none")));
        }
        follow(page.next());
    }
}
