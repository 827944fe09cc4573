package io.relata.contacts;

import io.relata.contacts.demo.DemoContacts;
import io.relata.contacts.view.ContactViews;
import io.relata.contacts.view.DuplicateNotices;
import io.relata.contacts.view.FirstContacts;
import io.relata.contacts.view.NewContacts;
import io.relata.contacts.view.OwnSections;
import io.relata.contacts.view.RecentContacts;
import io.relata.platform.access.Permission;
import io.relata.platform.change.RecordDeleting;
import io.relata.platform.change.RecordField;
import io.relata.platform.change.RecordReverted;
import io.relata.platform.change.RecordType;
import io.relata.platform.event.Veto;
import io.relata.platform.job.Job;
import io.relata.platform.plugin.Contributions;
import io.relata.platform.plugin.DashboardFigure;
import io.relata.platform.plugin.DemoData;
import io.relata.platform.plugin.Placement;
import io.relata.platform.plugin.PlatformPlugin;
import io.relata.platform.plugin.PublishedService;
import io.relata.setup.CodeUsage;
import io.relata.setup.SearchStringBuilding;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/**
 * Bring companies and persons: their records, pages, search and programs' access.
 *
 * @since 0.1
 */
public final class ContactsPlugin extends PlatformPlugin {

    @Override
    public void contribute(Contributions to) {
        to.add(Permission.of(Contacts.READ, "contacts.permission.read")
                        .suggestedFor(Permission.USER_ROLE, Permission.READER_ROLE))
                .add(Permission.of(Contacts.WRITE, "contacts.permission.write").suggestedFor(Permission.USER_ROLE))
                .add(Permission.of(Contacts.DELETE, "contacts.permission.delete")
                        .suggestedFor(Permission.USER_ROLE))
                .add(Permission.of(Contacts.MERGE, "contacts.permission.merge").suggestedFor(Permission.USER_ROLE))
                .add(PublishedService.of(Contacts.class))
                .add(PublishedService.of(Assignments.class))
                .add(PublishedService.of(AlternativeAddresses.class))
                .add(PublishedService.of(AddressLines.class))
                .add(PublishedService.of(ContactComments.class))
                .add(PublishedService.of(Channels.class))
                .add(PublishedService.of(Affiliations.class))
                .add(PublishedService.of(Duplicates.class))
                .add(PublishedService.of(WebSources.class))
                .add(PublishedService.of(ContactMerges.class))
                .add(PublishedService.of(ContactAudience.class))
                .add(PublishedService.of(ContactFields.class))
                .add(ContactRecords.CONTACT)
                .add(AlternativeAddressRecords.ADDRESS)
                .add(AlternativeAddressRecords.PERIOD)
                .add(StoredComments.TYPE)
                .add(ChannelRecords.TYPE)
                .add(AffiliationRecords.TYPE)
                .add(Separations.TYPE)
                .add(FormerNumbers.TYPE)
                .add(StoredViews.VIEW)
                .add(StoredViews.CHOSEN)
                .add(ContactSearch.source(() -> service(ContactSearch.class)));
        duplicates(to);
        new ContactViews(
                        () -> service(NewContacts.class),
                        () -> service(FirstContacts.class),
                        () -> service(RecentContacts.class),
                        () -> service(OwnSections.class),
                        () -> service(DuplicateNotices.class))
                .contribute(to);
        to.add(new DemoData(
                "contacts", Placement.at(200), () -> service(DemoContacts.class).load()));
        for (AssignmentKind kind : AssignmentKind.values()) {
            to.add(kind.type()).add(usage(kind));
        }
        to.add(usage(
                "alternative-address-countries",
                "countries",
                AlternativeAddressRecords.ADDRESS,
                ContactRecords.COUNTRY_REGION_CODE,
                null));
        CodeRules.TABLES.forEach((field, table) -> to.add(usage(table, ContactRecords.CONTACT, field, field.name())));
        to.add(usage(CodeUsage.NUMBER_SERIES, ContactRecords.CONTACT, ContactRecords.NO_SERIES, null));
    }

    private void duplicates(Contributions to) {
        to.add(Veto.of("duplicates-reverted", RecordReverted.class, reverted -> service(DuplicateIndex.class)
                        .reverted(reverted)))
                .add(Veto.of("parent-reverted", RecordReverted.class, reverted -> service(ParentCompany.class)
                        .reverted(reverted)))
                .add(Veto.of("duplicates-deleting", RecordDeleting.class, deleting -> service(DuplicateIndex.class)
                        .deleting(deleting)))
                .add(count("contacts-companies", ContactType.COMPANY))
                .add(count("contacts-persons", ContactType.PERSON))
                .add(new DashboardFigure("contacts-duplicates", Contacts.READ, () -> service(Duplicates.class)
                        .count()))
                .add(new SearchStringBuilding(
                        "companies", () -> service(DuplicateIndex.class).build()))
                .add(Job.of("build-search-strings", "0 30 2 * * *", () -> service(DuplicateIndex.class)
                        .buildWhenMaintained()));
    }

    private CodeUsage usage(AssignmentKind kind) {
        return usage(kind.table(), kind.type(), AssignmentFields.CODE, kind.filter());
    }

    private CodeUsage usage(String table, RecordType type, RecordField<String> field, @Nullable String filter) {
        return usage(table, table, type, field, filter);
    }

    private CodeUsage usage(
            String id, String table, RecordType type, RecordField<String> field, @Nullable String filter) {
        return CodeUsage.in(
                id,
                table,
                type,
                field,
                () -> service(DSLContext.class),
                filter == null ? null : ContactCards.LIST_ROUTE + "?" + filter + "={code}");
    }

    private DashboardFigure count(String id, ContactType type) {
        return new DashboardFigure(id, Contacts.READ, () -> service(Contacts.class)
                .count(ContactQuery.all().ofType(type)));
    }
}
