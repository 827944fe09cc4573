package io.relata.contacts.view;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import io.relata.contacts.AddressLines;
import io.relata.contacts.Contact;
import io.relata.contacts.ContactCards;
import io.relata.contacts.ContactFacts;
import io.relata.contacts.Contacts;
import io.relata.platform.problem.Problem;
import io.relata.ui.CardZone;
import io.relata.ui.kit.Badge;
import io.relata.ui.kit.CardSections;
import io.relata.ui.kit.Desk;
import io.relata.ui.kit.Facts;
import io.relata.ui.kit.Icon;
import io.relata.ui.kit.Tone;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Shows the gist of a contact beside the list. */
final class ContactPreview extends Composite<Div> {

    private final Desk desk;
    private final Contacts contacts;
    private final Lines lines;
    private final Div head = new Div();
    private final Div facts = new Div();
    private final ContactActions actions;
    private final CardSections<ContactFacts> sections;
    private @Nullable ContactFacts shown;

    ContactPreview(Desk desk, Contacts contacts, Runnable close) {
        this.desk = desk;
        this.contacts = contacts;
        this.lines = new Lines(desk);
        this.actions = new ContactActions(desk, false, List.of());
        this.sections = new CardSections<>(desk, ContactCards.CONTACT, CardZone.PREVIEW);
        head.addClassName("rl-preview-head");
        facts.addClassName("rl-stack");
        var panel = getContent();
        panel.setId("contact-preview");
        panel.addClassNames("rl-panel", "rl-stack");
        panel.getElement().setAttribute("role", "region");
        panel.getElement().setAttribute("aria-label", desk.text("contacts.preview"));
        panel.add(bar(close), head, actions, facts, sections);
    }

    private Div bar(Runnable close) {
        var open = new Button(desk.text("contacts.openCard"), click -> openCard());
        open.setId("open-card");
        var shut = new Button(Icon.CLOSE.create(), click -> close.run());
        shut.setId("close-preview");
        shut.setAriaLabel(desk.text("ui.close"));
        shut.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        var gap = new Span();
        gap.addClassName("rl-grow");
        var bar = new Div(open, gap, shut);
        bar.addClassName("rl-bar");
        return bar;
    }

    private void openCard() {
        var contact = shown;
        if (contact != null) {
            UI.getCurrent().navigate(ContactCards.route(contact.no()));
        }
    }

    /**
     * Shows a contact.
     *
     * @return whether there is such a contact
     */
    boolean show(String no) {
        try {
            var contact = contacts.read(no);
            var before = shown;
            shown = contact.facts();
            draw(contact);
            if (before == null || !before.id().equals(contact.facts().id())) {
                sections.show(contact.facts());
            }
            return true;
        } catch (Problem gone) {
            shown = null;
            return false;
        }
    }

    private void draw(Contact contact) {
        var gist = contact.facts();
        var name = new H2(gist.name());
        name.addClassName("rl-preview-name");
        var second = new Span(lines.under(gist, 0));
        second.addClassName("rl-second");
        var who = new Div(Lines.mark(gist).large(), new Div(name, second));
        who.addClassName("rl-who");
        head.removeAll();
        head.add(who);
        if (gist.privacyBlocked()) {
            head.add(new Badge(desk.text("contacts.field.privacyBlocked"), Tone.BAD));
        }
        actions.show(gist);
        facts.removeAll();
        facts.add(list(contact));
    }

    private Facts list(Contact contact) {
        var list = new Facts();
        line(list, "mobilePhoneNo", Links.phone(contact.text("mobilePhoneNo")));
        line(list, "phoneNo", Links.phone(contact.text("phoneNo")));
        line(list, "email", Links.mail(contact.text("email")));
        var address = String.join(", ", AddressLines.within(contact.values()));
        if (!address.isEmpty()) {
            list.line(desk.text("contacts.field.address"), address);
        }
        if (!contact.text("salespersonCode").isEmpty()) {
            list.line(desk.text("contacts.field.salespersonCode"), contact.text("salespersonCode"));
        }
        list.line(desk.text("contacts.field.no"), contact.facts().no());
        return list;
    }

    private void line(Facts list, String field, Anchor value) {
        if (!value.getText().isEmpty()) {
            list.line(desk.text("contacts.field." + field), value);
        }
    }
}
