package io.relata.contacts.view;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import io.relata.contacts.ContactFacts;
import io.relata.contacts.DuplicatePair;
import io.relata.contacts.Duplicates;
import io.relata.contacts.SimilarContact;
import io.relata.platform.rest.FieldValues;
import io.relata.ui.kit.Desk;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Tell of possible duplicates where people work: after saving, on a card, on the home page.
 *
 * @since 0.1
 */
@Component
public final class DuplicateNotices {

    private final Desk desk;
    private final Duplicates duplicates;
    private final PairTools tools;

    DuplicateNotices(PairTools tools) {
        this.tools = tools;
        this.desk = tools.desk();
        this.duplicates = tools.duplicates();
    }

    /** Tells whoever saved a company that it looks like another one, and offers to see both. */
    void saved(ContactFacts contact, Set<String> fields) {
        var found = duplicates.noticed(contact.no(), fields).size();
        if (found > 0) {
            desk.toasts()
                    .offer(
                            desk.text("contacts.duplicates.found", found, contact.name()),
                            desk.text("contacts.duplicates.show"),
                            () -> DuplicatesView.open(contact.no()));
        }
    }

    /** Finds contacts like one that is being typed. */
    List<SimilarContact> similar(Map<String, ? extends @Nullable Object> draft, int limit) {
        return duplicates.similar(draft, limit);
    }

    /** Finds companies that a person who is being typed may be at. */
    List<ContactFacts> employers(Map<String, ? extends @Nullable Object> draft) {
        return duplicates.employers(draft, 2);
    }

    /** Remembers which contacts a new one is not the same as. */
    void remember(ContactFacts contact, Set<String> different) {
        different.forEach(other -> duplicates.separate(contact.no(), other, true));
    }

    /** Says why a contact is thought to be the same, and how sure that is. */
    String reasons(SimilarContact similar) {
        return Stream.concat(
                        similar.reasons().stream()
                                .map(reason -> desk.text("contacts.similar." + FieldValues.show(reason))),
                        Stream.of(desk.text("contacts.similar.percent", similar.percent())))
                .collect(Collectors.joining(" · "));
    }

    boolean any(ContactFacts contact) {
        return contact.isCompany() && !open(contact).isEmpty();
    }

    /** Draws the pairs of a card's contact. */
    Div section(ContactFacts contact) {
        var section = new Div();
        section.addClassName("rl-stack");
        fill(section, contact);
        return section;
    }

    private void fill(Div section, ContactFacts contact) {
        section.removeAll();
        open(contact).forEach(pair -> section.add(new PairBox(tools, pair, false, () -> fill(section, contact))));
    }

    private List<DuplicatePair> open(ContactFacts contact) {
        return duplicates.of(contact.no()).stream()
                .filter(pair -> !pair.separate())
                .toList();
    }

    /** Draws how many pairs there are to decide on. */
    Div count() {
        var tile = new Div();
        tile.setId("duplicates-tile");
        desk.live().onRecords(tile, touched -> touched.type().contains("contact"), () -> fill(tile));
        fill(tile);
        return tile;
    }

    private void fill(Div tile) {
        tile.removeAll();
        tile.add(new Anchor(DuplicatesView.ROUTE, desk.text("contacts.duplicates.count", duplicates.count())));
    }
}
