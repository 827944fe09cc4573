package io.relata.contacts.view;

import static io.relata.contacts.ContactRecords.ADDRESS;
import static io.relata.contacts.ContactRecords.ADDRESS_2;
import static io.relata.contacts.ContactRecords.CITY;
import static io.relata.contacts.ContactRecords.COUNTRY_REGION_CODE;
import static io.relata.contacts.ContactRecords.COUNTY;
import static io.relata.contacts.ContactRecords.POST_CODE;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import io.relata.contacts.Assignments;
import io.relata.contacts.Channels;
import io.relata.contacts.Contact;
import io.relata.contacts.ContactCards;
import io.relata.contacts.ContactFacts;
import io.relata.contacts.ContactPicker;
import io.relata.contacts.ContactRecords;
import io.relata.contacts.Contacts;
import io.relata.setup.CodeTables;
import io.relata.ui.CardZone;
import io.relata.ui.kit.CardSections;
import io.relata.ui.kit.Desk;
import io.relata.ui.kit.EditableFact;
import io.relata.ui.kit.Facts;
import io.relata.ui.kit.HasKeys;
import io.relata.ui.kit.Icon;
import io.relata.ui.kit.KeyHint;
import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Shows what is known of a contact, each fact edited where it stands; rare ones are folded away. */
final class FactsZone extends Composite<Div> implements HasKeys {

    private final Desk desk;
    private final Contacts contacts;
    private final CardState state;
    private final FactList list;
    private final Div who = new Div();
    private final CardSections<ContactFacts> sections;

    FactsZone(
            Desk desk,
            Contacts contacts,
            Assignments assignments,
            Channels channels,
            CodeTables codes,
            CardState state) {
        this.desk = desk;
        this.contacts = contacts;
        this.state = state;
        this.list = new FactList(desk, codes, state);
        this.sections = new CardSections<>(desk, ContactCards.CONTACT, CardZone.FACTS);
        who.addClassName("rl-who");
        var groups = new GroupsSection(desk, assignments, codes, state);
        list.onRefresh(groups::refresh);
        var further = new ChannelsSection(desk, channels, state);
        list.onRefresh(this::drawWho);
        getContent().addClassName("rl-sections");
        getContent()
                .add(
                        section("general", null, who, general()),
                        section("reach", desk.text("contacts.section.reach"), reach(further), further),
                        section("address", desk.text("contacts.section.address"), address()),
                        section("communication", desk.text("contacts.section.communication"), communication()),
                        section("groups", desk.text("contacts.section.groups"), groups),
                        sections,
                        more(further));
        list.onRefresh(further::refresh);
        sections.show(state.facts());
    }

    @Override
    public List<KeyHint> keys() {
        return state.mayWrite()
                ? List.of(
                        new KeyHint("E", desk.text("contacts.keys.edit")),
                        new KeyHint("Enter", desk.text("ui.keys.save")),
                        new KeyHint("Esc", desk.text("ui.keys.cancel")))
                : List.of();
    }

    void refresh() {
        list.refresh();
    }

    void redrawSections() {
        sections.show(state.facts());
    }

    private static Section section(String id, @Nullable String title, Component... content) {
        var section = new Section();
        section.setId("facts-" + id);
        section.addClassName("rl-section");
        if (title != null) {
            section.add(new H2(title));
        }
        section.add(content);
        return section;
    }

    private void drawWho() {
        var facts = state.facts();
        var name = new Span(facts.name());
        name.addClassName("rl-name");
        var second = new Span(facts.no() + " · " + desk.text(kind(facts)));
        second.addClassName("rl-second");
        who.removeAll();
        who.add(Lines.mark(facts).large(), new Div(name, second));
    }

    private static String kind(ContactFacts facts) {
        if (facts.isCompany()) {
            return "contacts.type.company";
        }
        return facts.isIndependent() ? "contacts.type.independent" : "contacts.type.person";
    }

    private Facts general() {
        var facts = new Facts();
        list.text(facts, ContactRecords.NAME);
        if (state.facts().isCompany()) {
            var parent = ContactRecords.PARENT_COMPANY_NO.name();
            company(facts, parent, list.label(parent), state::parent);
        } else {
            company(facts, "companyNo", desk.text("contacts.type.company"), state::company);
            list.text(facts, ContactRecords.JOB_TITLE);
        }
        list.code(facts, ContactRecords.SALESPERSON_CODE, "salespeople");
        return facts;
    }

    private void company(Facts facts, String field, String label, Supplier<@Nullable Contact> current) {
        var picker = new ContactPicker(desk, contacts).companiesOnly();
        picker.setId("edit-" + field);
        var fact = new EditableFact<ContactFacts>(
                desk,
                label,
                picker,
                ContactFacts::name,
                (before, chosen, close) -> state.save(
                        field, before == null ? "" : before.no(), chosen == null ? null : chosen.no(), close));
        fact.setId("fact-" + field);
        fact.readOnly(!state.mayWrite());
        var open = new Anchor("", Icon.RIGHT.create());
        open.addClassName("rl-go");
        open.getElement().setAttribute("aria-label", desk.text("contacts.openCompany"));
        var line = new Div(fact, open);
        line.addClassName("rl-fact-link");
        list.onRefresh(() -> {
            var company = current.get();
            fact.setValue(company == null ? null : company.facts());
            open.setVisible(company != null);
            if (company != null) {
                open.setHref(ContactCards.route(company.facts().no()));
            }
        });
        facts.line(label, line);
    }

    private Facts reach(ChannelsSection channels) {
        var facts = new Facts();
        Stream.of(
                        ContactRecords.MOBILE_PHONE_NO,
                        ContactRecords.PHONE_NO,
                        ContactRecords.EMAIL,
                        ContactRecords.HOME_PAGE)
                .forEach(field -> list.text(facts, field, channels.beside(field)));
        return facts;
    }

    private Facts address() {
        var facts = new Facts();
        list.text(facts, ADDRESS)
                .text(facts, POST_CODE)
                .text(facts, CITY)
                .code(facts, COUNTRY_REGION_CODE, "countries");
        return facts;
    }

    private Facts communication() {
        var facts = new Facts();
        list.code(facts, ContactRecords.LANGUAGE_CODE, "languages")
                .code(facts, ContactRecords.SALUTATION_CODE, "salutations")
                .choice(facts, "correspondenceType", List.of("hardCopy", "email"));
        if (!state.facts().isCompany()) {
            list.code(facts, ContactRecords.ORGANIZATIONAL_LEVEL_CODE, "organizational-levels");
        }
        return facts;
    }

    private Details more(ChannelsSection channels) {
        var facts = new Facts();
        if (state.facts().isCompany()) {
            list.text(facts, ContactRecords.REGISTRATION_NUMBER)
                    .text(facts, ContactRecords.VAT_REGISTRATION_NO)
                    .text(facts, ContactRecords.CURRENCY_CODE);
        } else {
            list.text(facts, ContactRecords.FIRST_NAME)
                    .text(facts, ContactRecords.MIDDLE_NAME)
                    .text(facts, ContactRecords.SURNAME)
                    .text(facts, ContactRecords.INITIALS);
        }
        list.text(facts, ContactRecords.SEARCH_NAME)
                .text(facts, ContactRecords.NAME_2)
                .text(facts, ADDRESS_2)
                .text(facts, COUNTY)
                .text(facts, ContactRecords.EXTENSION_NO)
                .text(facts, ContactRecords.EMAIL_2, channels.beside(ContactRecords.EMAIL_2))
                .text(facts, ContactRecords.FAX_NO, channels.beside(ContactRecords.FAX_NO))
                .text(facts, ContactRecords.PAGER)
                .text(facts, ContactRecords.TELEX_NO)
                .text(facts, ContactRecords.TELEX_ANSWER_BACK)
                .text(facts, ContactRecords.FORMAT_REGION)
                .code(facts, ContactRecords.TERRITORY_CODE, "territories")
                .text(facts, ContactRecords.EXTERNAL_ID)
                .flag(facts, ContactRecords.EXCLUDE_FROM_SEGMENT)
                .flag(facts, ContactRecords.PRIVACY_BLOCKED);
        if (!state.facts().isCompany()) {
            list.flag(facts, ContactRecords.MINOR).flag(facts, ContactRecords.PARENTAL_CONSENT_RECEIVED);
        }
        list.fixed(facts, "createdAt", contact -> moment(contact.values().get("createdAt")))
                .fixed(
                        facts,
                        "lastDateModified",
                        contact -> moment(contact.values().get("lastDateModified")));
        var details = new Details(desk.text("contacts.section.more"), facts);
        details.setId("facts-more");
        return details;
    }

    private String moment(@Nullable Object value) {
        return value instanceof Instant instant ? desk.moments().moment(instant) : "";
    }
}
