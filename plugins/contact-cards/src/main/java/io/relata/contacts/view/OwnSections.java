package io.relata.contacts.view;

import io.relata.contacts.Affiliations;
import io.relata.contacts.Assignments;
import io.relata.contacts.ContactCards;
import io.relata.contacts.ContactComments;
import io.relata.contacts.ContactFacts;
import io.relata.contacts.ContactType;
import io.relata.contacts.Contacts;
import io.relata.contacts.WebSources;
import io.relata.platform.plugin.Contributions;
import io.relata.platform.plugin.Placement;
import io.relata.setup.CodeTables;
import io.relata.ui.CardAction;
import io.relata.ui.CardSection;
import io.relata.ui.CardZone;
import io.relata.ui.kit.Desk;
import io.relata.ui.kit.Icon;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/**
 * Bring the sections and actions this plugin itself puts on a card, through the same slots as everybody's.
 *
 * @since 0.1
 */
@Component
public class OwnSections {

    private final Desk desk;
    private final Contacts contacts;
    private final ContactComments comments;
    private final AddressTools addresses;
    private final WebSources sources;
    private final CodeTables codes;
    private final Affiliations affiliations;

    OwnSections(
            Desk desk,
            Contacts contacts,
            ContactComments comments,
            AddressTools addresses,
            WebSources sources,
            CodeTables codes,
            Affiliations affiliations) {
        this.desk = desk;
        this.contacts = contacts;
        this.comments = comments;
        this.addresses = addresses;
        this.sources = sources;
        this.codes = codes;
        this.affiliations = affiliations;
    }

    /**
     * Add them.
     *
     * @param sections finds this bean when a card is drawn
     */
    static void contribute(Contributions to, Supplier<OwnSections> sections) {
        to.add(CardSection.on(ContactCards.CONTACT, "companies")
                        .title("contacts.affiliations.title")
                        .in(CardZone.CONTEXT)
                        .at(Placement.at(500))
                        .when(contact -> !contact.isCompany())
                        .content(contact -> sections.get().companies(contact)))
                .add(CardSection.on(ContactCards.CONTACT, "comments")
                        .title("contacts.comments.title")
                        .in(CardZone.CONTEXT)
                        .at(Placement.at(600))
                        .content(contact -> sections.get().comments(contact)))
                .add(CardSection.on(ContactCards.CONTACT, "addresses")
                        .title("contacts.addresses.title")
                        .in(CardZone.CONTEXT)
                        .at(Placement.at(700))
                        .content(contact -> sections.get().addresses(contact)))
                .add(CardSection.on(ContactCards.CONTACT, "web-sources")
                        .title("contacts.groups.web-sources")
                        .in(CardZone.CONTEXT)
                        .at(Placement.at(800))
                        .when(contact -> contact.isCompany() && sections.get().knowsSources())
                        .content(contact -> sections.get().sources(contact)))
                .add(turn("to-person", ContactType.PERSON, Icon.USER, sections))
                .add(turn("to-company", ContactType.COMPANY, Icon.BUILDING, sections));
    }

    private static CardAction<ContactFacts> turn(
            String id, ContactType type, Icon icon, Supplier<OwnSections> sections) {
        return CardAction.on(ContactCards.CONTACT, id, "contacts.turn." + id, (ContactFacts contact) -> sections.get()
                        .turn(contact, type))
                .icon(icon)
                .requires(Contacts.WRITE)
                .when(contact -> contact.type() != type)
                .at(Placement.LAST);
    }

    private void turn(ContactFacts contact, ContactType type) {
        var changed = contacts.update(
                contact.no(), contact.version(), Map.of("type", type.name().toLowerCase(Locale.ROOT)));
        desk.toasts().saved(desk.text("contacts.saved", contact.name()), changed.changeSet());
    }

    private CommentsSection comments(ContactFacts contact) {
        return new CommentsSection(desk, comments, contact);
    }

    private AffiliationsSection companies(ContactFacts contact) {
        return new AffiliationsSection(desk, contacts, affiliations, contact);
    }

    private AddressesSection addresses(ContactFacts contact) {
        return new AddressesSection(addresses, contact);
    }

    /** Tells whether there are web sources at all: without any, every card would offer an empty choice. */
    private boolean knowsSources() {
        return !codes.descriptions(Assignments.WEB_SOURCES).isEmpty();
    }

    private WebSourcesSection sources(ContactFacts contact) {
        return new WebSourcesSection(desk, sources, codes, contact);
    }
}
