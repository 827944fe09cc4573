package io.relata.contacts.view;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import io.relata.contacts.ContactCards;
import io.relata.contacts.ContactFacts;
import io.relata.contacts.SimilarContact;
import io.relata.ui.kit.Desk;
import io.relata.ui.kit.Icon;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Shows who is there already while a contact is typed, and takes what somebody says of each. */
final class AlikeBox extends Composite<Div> {

    /** Says what can be done with a contact that was found. */
    interface Choices {

        /** Goes on with that contact instead of a new one. */
        void use(ContactFacts contact);

        /** Tells how to link the typed contact and the one that was found, or null where there is nothing to link. */
        @Nullable
        Runnable link(ContactFacts contact);
    }

    private static final int MOST = 3;

    private final Desk desk;
    private final DuplicateNotices notices;
    private final Choices choices;
    private final Set<String> different = new LinkedHashSet<>();
    private Runnable again = () -> {};

    AlikeBox(Desk desk, DuplicateNotices notices, Choices choices) {
        this.desk = desk;
        this.notices = notices;
        this.choices = choices;
        setId("alike");
        setVisible(false);
        getContent().addClassNames("rl-hint", "rl-alike");
        getContent().getElement().setAttribute("role", "status");
    }

    /** Names the numbers of those somebody said are not the same. */
    Set<String> different() {
        return different;
    }

    /**
     * Looks for contacts like one that is typed.
     *
     * @param draft what is typed so far
     * @param joins whether a company is still to be chosen
     */
    void look(Map<String, ? extends @Nullable Object> draft, boolean joins) {
        again = () -> look(draft, joins);
        var alike = notices.similar(draft, MOST + different.size()).stream()
                .filter(each -> !different.contains(each.contact().no()))
                .limit(MOST)
                .toList();
        var companies = joins ? notices.employers(draft) : List.<ContactFacts>of();
        var box = getContent();
        box.removeAll();
        setVisible(!alike.isEmpty() || !companies.isEmpty());
        if (!alike.isEmpty()) {
            box.add(Icon.INFO.create(), new Span(desk.text("contacts.alike", alike.size())));
            alike.forEach(each -> box.add(line(each)));
        }
        companies.forEach(company -> box.add(line(company)));
    }

    private Div line(SimilarContact similar) {
        var contact = similar.contact();
        var line = line(contact, notices.reasons(similar));
        line.add(button("use", contact, choices::use));
        addLink(line, contact);
        line.add(button("different", contact, this::setApart));
        return line;
    }

    /** A company is offered to a person who seems to be there. */
    private Div line(ContactFacts company) {
        var line = line(company, desk.text("contacts.alike.employer"));
        addLink(line, company);
        return line;
    }

    private Div line(ContactFacts contact, String reasons) {
        var link = new Anchor(ContactCards.route(contact.no()), contact.name());
        link.setTarget("_blank");
        var why = new Span(new Lines(desk).under(contact, 0) + " · " + reasons);
        why.addClassName("rl-small");
        var line = new Div(link, why);
        line.setId("alike-" + contact.no());
        line.addClassName("rl-bar");
        return line;
    }

    private void addLink(Div line, ContactFacts contact) {
        var link = choices.link(contact);
        if (link != null) {
            line.add(button("link", contact, linked -> link.run()));
        }
    }

    private Button button(String what, ContactFacts contact, Consumer<ContactFacts> action) {
        var id = "alike-" + what + "-" + contact.no();
        var button = SmallButton.of(desk.text("contacts.alike." + what), id, () -> action.accept(contact));
        button.setAriaLabel(desk.text("contacts.alike." + what + ".label", contact.name()));
        return button;
    }

    private void setApart(ContactFacts contact) {
        different.add(contact.no());
        again.run();
    }
}
