package io.relata.contacts.view;

import io.relata.contacts.ContactCards;
import io.relata.contacts.Contacts;
import io.relata.platform.plugin.Contributions;
import io.relata.platform.plugin.Placement;
import io.relata.ui.CardSection;
import io.relata.ui.ChecklistStep;
import io.relata.ui.HomeCard;
import io.relata.ui.NavGroup;
import io.relata.ui.NavPage;
import io.relata.ui.QuickCreate;
import io.relata.ui.kit.Icon;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * Bring the pages of contacts: the one door of this package.
 *
 * @since 0.1
 */
public final class ContactViews {

    private final Supplier<NewContacts> creation;
    private final Supplier<FirstContacts> first;
    private final Supplier<RecentContacts> recent;
    private final Supplier<OwnSections> sections;
    private final Supplier<DuplicateNotices> notices;

    /**
     * Make the contributions.
     *
     * @param creation finds the dialogs
     * @param first finds what the checklist asks
     * @param recent finds the home page's card
     * @param sections draws this plugin's own sections of a card
     * @param notices tells of possible duplicates
     */
    public ContactViews(
            Supplier<NewContacts> creation,
            Supplier<FirstContacts> first,
            Supplier<RecentContacts> recent,
            Supplier<OwnSections> sections,
            Supplier<DuplicateNotices> notices) {
        this.creation = creation;
        this.first = first;
        this.recent = recent;
        this.sections = sections;
        this.notices = notices;
    }

    /** Add them. */
    public void contribute(Contributions to) {
        OwnSections.contribute(to, sections);
        to.add(NavPage.at(ContactCards.LIST_ROUTE, ContactListView.class)
                        .inMenu("contacts.title", Icon.USERS, NavGroup.RELATIONS)
                        .requires(Contacts.READ)
                        .placed(Placement.FIRST))
                .add(NavPage.at(ContactCards.LIST_ROUTE + "/:no", ContactCardView.class)
                        .requires(Contacts.READ))
                .add(NavPage.at(DuplicatesView.ROUTE, DuplicatesView.class)
                        .inMenu("contacts.duplicates.title", Icon.COLUMNS, NavGroup.RELATIONS)
                        .requires(Contacts.READ)
                        .placed(Placement.LAST))
                .add(new HomeCard(
                        "duplicates", "contacts.duplicates.home", Contacts.READ, Placement.LAST, () -> notices.get()
                                .count()))
                .add(CardSection.on(ContactCards.CONTACT, "duplicates")
                        .title("contacts.duplicates.home")
                        .first()
                        .when(contact -> notices.get().any(contact))
                        .content(contact -> notices.get().section(contact)))
                .add(create("company", Icon.BUILDING, "C", () -> creation.get().company()))
                .add(create("person", Icon.USER, null, () -> creation.get().person()))
                .add(create("independent", Icon.USER, null, () -> creation.get().independent()))
                .add(step("company", 20, FirstContacts::company))
                .add(step("person", 21, FirstContacts::person))
                .add(step("independent", 22, FirstContacts::independent))
                .add(new HomeCard("counts", "contacts.title", Contacts.READ, Placement.at(10), () -> recent.get()
                        .counted()))
                .add(new HomeCard(
                        "recent-contacts", "contacts.home.recent", Contacts.READ, Placement.NORMAL, () -> recent.get()
                                .draw()));
    }

    private static QuickCreate create(
            String id, Icon icon, @org.jspecify.annotations.Nullable String shortcut, Runnable open) {
        return new QuickCreate(id, "contacts.new." + id, icon, shortcut, Contacts.WRITE, Placement.FIRST, open);
    }

    private ChecklistStep step(String id, int order, Predicate<FirstContacts> test) {
        BooleanSupplier done = () -> test.test(first.get());
        var title = "contacts.step." + id;
        return new ChecklistStep(
                id,
                title,
                title + ".help",
                1,
                ContactCards.LIST_ROUTE + "?new=" + id,
                Contacts.WRITE,
                Placement.at(order),
                done);
    }
}
