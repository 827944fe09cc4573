package io.relata.contacts.view;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import io.relata.contacts.Affiliation;
import io.relata.contacts.Affiliations;
import io.relata.contacts.ContactCards;
import io.relata.contacts.ContactFacts;
import io.relata.contacts.Contacts;
import io.relata.ui.CardZone;
import io.relata.ui.kit.CardSections;
import io.relata.ui.kit.Desk;
import io.relata.ui.kit.Facts;
import io.relata.ui.kit.Icon;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Shows what else matters: what plugins bring, a company's people or a person's colleagues, and when it changed. */
final class ContextZone extends Composite<Div> {

    private static final int SHOWN = 12;

    private final Desk desk;
    private final Contacts contacts;
    private final Affiliations affiliations;
    private final NewContacts creation;
    private final CardState state;
    private final CardSections<ContactFacts> sections;
    private final Section people = new Section();
    private final Section subsidiaries = new Section();
    private final Section record = new Section();

    ContextZone(Desk desk, Contacts contacts, Affiliations affiliations, NewContacts creation, CardState state) {
        this.desk = desk;
        this.contacts = contacts;
        this.affiliations = affiliations;
        this.creation = creation;
        this.state = state;
        this.sections = new CardSections<>(desk, ContactCards.CONTACT, CardZone.CONTEXT);
        people.setId("section-people");
        people.addClassName("rl-section");
        subsidiaries.setId("section-subsidiaries");
        subsidiaries.addClassName("rl-section");
        record.setId("section-record");
        record.addClassName("rl-section");
        getContent().addClassName("rl-sections");
        getContent().add(sections, people, subsidiaries, record);
        sections.show(state.facts());
        refresh();
    }

    void redrawSections() {
        sections.show(state.facts());
    }

    void refresh() {
        drawPeople();
        drawSubsidiaries();
        drawRecord();
    }

    private void drawPeople() {
        people.removeAll();
        var facts = state.facts();
        var company = facts.companyId();
        people.setVisible(company != null);
        if (company == null) {
            return;
        }
        var all = contacts.personsOf(company, SHOWN + 2);
        var others =
                all.stream().filter(person -> !person.id().equals(facts.id())).toList();
        var title = new H2(desk.text(facts.isCompany() ? "contacts.people.title" : "contacts.colleagues.title"));
        people.add(title, list(others, facts));
        people.setVisible(facts.isCompany() || !others.isEmpty());
    }

    private Div list(List<ContactFacts> others, ContactFacts facts) {
        var box = new Div();
        box.addClassNames("rl-box", "rl-people");
        others.stream().limit(SHOWN).forEach(person -> box.add(line(person, person.jobTitle())));
        var more =
                facts.isCompany() ? affiliations.people(facts.no(), SHOWN, null).items() : List.<Affiliation>of();
        more.forEach(each -> box.add(line(each.person(), role(each))));
        if (others.size() > SHOWN && facts.companyNo() != null) {
            box.add(new Anchor(
                    ContactCards.LIST_ROUTE + "?view=people&companyNo=" + facts.companyNo(),
                    desk.text("contacts.people.all")));
        }
        if (others.isEmpty() && more.isEmpty()) {
            var none = new Span(desk.text("contacts.people.none"));
            none.addClassName("rl-muted");
            box.add(none);
        }
        if (facts.isCompany() && state.mayWrite()) {
            var add = new Button(
                    desk.text("contacts.people.add"), Icon.PLUS.create(), click -> creation.personAt(state.facts()));
            add.setId("add-person");
            add.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
            box.add(add);
        }
        return box;
    }

    /** Says what a person is at a company that is not the main one. */
    private String role(Affiliation affiliation) {
        var also = desk.text(affiliation.former() ? "contacts.affiliations.former" : "contacts.affiliations.also");
        return affiliation.jobTitle() == null ? also : affiliation.jobTitle() + " · " + also;
    }

    private void drawSubsidiaries() {
        subsidiaries.removeAll();
        var facts = state.facts();
        var below = facts.isCompany() ? contacts.subsidiariesOf(facts.id(), SHOWN + 1) : List.<ContactFacts>of();
        subsidiaries.setVisible(!below.isEmpty());
        if (!below.isEmpty()) {
            var box = new Div();
            box.addClassNames("rl-box", "rl-people");
            below.stream().limit(SHOWN).forEach(company -> box.add(line(company, company.city())));
            if (below.size() > SHOWN) {
                box.add(new Anchor(
                        ContactCards.LIST_ROUTE + "?view=companies&parentCompanyNo=" + facts.no(),
                        desk.text("contacts.people.all")));
            }
            subsidiaries.add(new H2(desk.text("contacts.subsidiaries.title")), box);
        }
    }

    private static Component line(ContactFacts person, @Nullable String under) {
        var name = new Span(person.name());
        name.addClassName("rl-name");
        var text = new Div(name);
        if (under != null) {
            var second = new Span(under);
            second.addClassName("rl-second");
            text.add(second);
        }
        var link = new Anchor(ContactCards.route(person.no()));
        link.add(Lines.mark(person), text);
        link.addClassNames("rl-who", "rl-who-link");
        return link;
    }

    private void drawRecord() {
        var values = state.contact().values();
        var facts = new Facts();
        if (values.get("createdAt") instanceof Instant created) {
            facts.line(
                    desk.text("contacts.record.since"),
                    desk.moments().shortDate(desk.moments().date(created)));
        }
        if (values.get("lastDateModified") instanceof Instant changed) {
            facts.line(
                    desk.text("contacts.record.changed"),
                    desk.moments().day(desk.moments().date(changed)) + " · " + values.get("lastModifiedBy"));
        }
        var box = new Div(facts);
        box.addClassName("rl-box");
        record.removeAll();
        record.add(new H2(desk.text("contacts.record.title")), box);
    }
}
