package io.relata.contacts.view;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import io.relata.contacts.Affiliations;
import io.relata.contacts.Assignments;
import io.relata.contacts.Channels;
import io.relata.contacts.ContactCards;
import io.relata.contacts.ContactFacts;
import io.relata.contacts.Contacts;
import io.relata.platform.problem.Problem;
import io.relata.setup.CodeTables;
import io.relata.ui.CardZone;
import io.relata.ui.kit.CardSections;
import io.relata.ui.kit.Desk;
import io.relata.ui.kit.EmptyState;
import io.relata.ui.kit.Icon;
import io.relata.ui.kit.Sheet;
import io.relata.ui.kit.Visitors;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Shows a contact: facts at the left, what happened in the middle, what else matters at the right. */
final class ContactCardView extends Composite<Sheet> implements BeforeEnterObserver, HasDynamicTitle {

    private static final String EDIT_BY_KEY = """
            if (!this.relataEdit) {
              this.relataEdit = e => {
                const typing = e.composedPath().some(n => n instanceof HTMLElement
                  && (n.isContentEditable || ['INPUT', 'TEXTAREA', 'SELECT'].includes(n.tagName)));
                if (!this.isConnected) { document.removeEventListener('keydown', this.relataEdit); return; }
                if (e.key === 'e' && !e.ctrlKey && !e.altKey && !e.metaKey && !typing
                    && !document.querySelector('vaadin-dialog[opened]')) {
                  const first = this.querySelector('.rl-editable .rl-reading:not([disabled])');
                  if (first) { e.preventDefault(); first.click(); }
                }
              };
              document.addEventListener('keydown', this.relataEdit);
            }""";

    private final Desk desk;
    private final Contacts contacts;
    private final Assignments assignments;
    private final Channels channels;
    private final Affiliations affiliations;
    private final CodeTables codes;
    private final Relations relations;
    private final NewContacts creation;
    private final DuplicateNotices notices;
    private final MergeDialogs merges;
    private final ContactActions actions;
    private final Div banner = new Div();
    private final Div zones = new Div();
    private final Div tabs = new Div();
    private final Map<String, NativeButton> tabButtons = new LinkedHashMap<>();
    private @Nullable Shown shown;

    /** Holds the parts of the card for one contact. */
    private record Shown(CardState state, FactsZone facts, CardSections<ContactFacts> timeline, ContextZone context) {}

    ContactCardView(
            Desk desk,
            Contacts contacts,
            Assignments assignments,
            Channels channels,
            Affiliations affiliations,
            CodeTables codes,
            Relations relations,
            NewContacts creation,
            DuplicateNotices notices,
            MergeDialogs merges) {
        this.desk = desk;
        this.contacts = contacts;
        this.assignments = assignments;
        this.channels = channels;
        this.affiliations = affiliations;
        this.codes = codes;
        this.relations = relations;
        this.creation = creation;
        this.notices = notices;
        this.merges = merges;
        this.actions = new ContactActions(desk, true, own());
        build();
        desk.live().onRecords(this, touched -> touched.type().startsWith("contact"), this::follow);
        addAttachListener(attached -> getElement().executeJs(EDIT_BY_KEY));
    }

    private void build() {
        banner.setId("privacy-blocked");
        banner.addClassNames("rl-box", "rl-box-bad", "rl-banner");
        banner.add(Icon.SHIELD.create(), new Span(desk.text("contacts.privacyBlocked.text")));
        banner.setVisible(false);
        zones.addClassName("rl-zones");
        tabs.addClassNames("rl-chips", "rl-tabs");
        List.of("overview", "timeline", "details").forEach(this::tab);
        choose("overview");
        getContent().actions(actions).flush().body(banner, tabs, zones);
    }

    private void tab(String name) {
        var tab = new NativeButton(desk.text("contacts.tab." + name), click -> choose(name));
        tab.setId("tab-" + name);
        tab.addClassName("rl-chip");
        tabButtons.put(name, tab);
        tabs.add(tab);
    }

    /** On a narrow screen one tab is shown at a time; on a wide one all zones stand side by side. */
    private void choose(String name) {
        tabButtons.forEach(
                (each, button) -> button.getElement().setAttribute("aria-pressed", String.valueOf(each.equals(name))));
        zones.getElement().setAttribute("data-tab", name);
    }

    private List<ContactActions.Own> own() {
        var own = new ArrayList<ContactActions.Own>();
        own.add(new ContactActions.Own("history", desk.text("contacts.history"), Icon.HISTORY, this::openHistory));
        if (merges.allowed()) {
            own.add(new ContactActions.Own("merge", desk.text("contacts.merge.with"), Icon.COLUMNS, this::merge));
        }
        if (desk.may(Contacts.DELETE)) {
            own.add(new ContactActions.Own("delete", desk.text("contacts.delete"), Icon.TRASH, this::delete));
        }
        return own;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var no = event.getRouteParameters().get("no").orElse("");
        try {
            var contact = contacts.read(no);
            if (isMerged(no, contact.facts())) {
                event.forwardTo(ContactCards.route(contact.facts().no()));
                return;
            }
            var state = new CardState(
                    desk, contacts, notices, contact, this::redraw, clash -> ConflictDialog.ask(desk, clash));
            show(state);
        } catch (Problem problem) {
            if (problem.isNotFound()) {
                event.rerouteToError(NotFoundException.class, desk.text("contacts.noSuchContact", no));
            } else {
                throw problem;
            }
        }
    }

    /** Tells whether a number led to the contact that its own was merged into. */
    private static boolean isMerged(String no, ContactFacts contact) {
        return !contact.no().equalsIgnoreCase(no.strip());
    }

    private void show(CardState state) {
        var facts = new FactsZone(desk, contacts, assignments, channels, codes, state);
        var timeline = new CardSections<>(desk, ContactCards.CONTACT, CardZone.TIMELINE);
        var context = new ContextZone(desk, contacts, affiliations, creation, state);
        timeline.show(state.facts());
        zones.removeAll();
        zones.add(
                zone("facts", true, facts),
                zone("timeline", false, timeline.isEmpty() ? new Div(timeline, quiet()) : timeline),
                zone("context", true, context));
        getContent().visitors(new Visitors(desk, "contact/" + state.facts().id()));
        shown = new Shown(state, facts, timeline, context);
        redraw();
    }

    private EmptyState quiet() {
        return new EmptyState(Icon.CHAT, desk.text("contacts.timeline.empty"));
    }

    private static Div zone(String name, boolean side, Component content) {
        var zone = new Div(content);
        zone.setId("zone-" + name);
        zone.addClassName("rl-zone");
        zone.setClassName("rl-zone-side", side);
        return zone;
    }

    /** Shows the state in every part that is ours. */
    private void redraw() {
        var parts = shown;
        if (parts == null) {
            return;
        }
        head(parts.state());
        parts.facts().refresh();
        parts.context().refresh();
    }

    private void head(CardState state) {
        var facts = state.facts();
        var crumbs = getContent().title(facts.name()).crumbs().clear().label(desk.text("contacts.crumbs"));
        crumbs.step(desk.text("contacts.title"), ContactCards.LIST_ROUTE);
        var company = state.company();
        if (company != null) {
            crumbs.step(
                    company.facts().name(), ContactCards.route(company.facts().no()));
        }
        var of = facts.companyNo();
        getContent()
                .remarks(
                        of == null
                                ? new Component[0]
                                : relations
                                        .badges(assignments.of(of, Assignments.BUSINESS_RELATIONS))
                                        .toArray(Component[]::new));
        banner.setVisible(facts.privacyBlocked());
        actions.show(facts);
        getUI().ifPresent(ui -> ui.getPage().setTitle(getPageTitle()));
    }

    /** Follows what others changed. Plugins' sections follow by themselves, unless it matters to what they may do. */
    private void follow() {
        var parts = shown;
        if (parts == null) {
            return;
        }
        var before = parts.state().facts();
        try {
            parts.state().reload();
        } catch (Problem unreadable) {
            close(unreadable);
            return;
        }
        var after = parts.state().facts();
        if (isMerged(before.no(), after)) {
            UI.getCurrent().navigate(ContactCards.route(after.no()));
            return;
        }
        redraw();
        if (before.privacyBlocked() != after.privacyBlocked()
                || !Objects.equals(before.companyId(), after.companyId())) {
            parts.facts().redrawSections();
            parts.timeline().show(after);
            parts.context().redrawSections();
        }
    }

    private void close(Problem reason) {
        shown = null;
        zones.removeAll();
        zones.add(
                reason.isNotFound()
                        ? new EmptyState(Icon.TRASH, desk.text("contacts.gone"))
                        : new EmptyState(Icon.SHIELD, desk.text(reason.messageKey(), reason.arguments())));
    }

    private void openHistory() {
        var parts = shown;
        if (parts != null) {
            new HistoryDrawer(desk, parts.state().facts()).open();
        }
    }

    private void merge() {
        var parts = shown;
        if (parts != null) {
            merges.merge(parts.state().facts(), kept -> UI.getCurrent().navigate(ContactCards.route(kept.no())));
        }
    }

    private void delete() {
        var parts = shown;
        if (parts != null) {
            new DeleteContact(desk, contacts).ask(parts.state().facts());
        }
    }

    @Override
    public String getPageTitle() {
        var parts = shown;
        return (parts == null
                        ? desk.text("contacts.title")
                        : parts.state().facts().name()) + " · Relata";
    }
}
