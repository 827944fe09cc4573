package io.relata.contacts;

import io.relata.contacts.demo.DemoContacts;
import io.relata.contacts.view.ContactViews;
import io.relata.contacts.view.FirstContacts;
import io.relata.contacts.view.NewContacts;
import io.relata.contacts.view.RecentContacts;
import io.relata.platform.access.Permission;
import io.relata.platform.change.Change;
import io.relata.platform.change.RecordField;
import io.relata.platform.plugin.Contributions;
import io.relata.platform.plugin.DemoData;
import io.relata.platform.plugin.Placement;
import io.relata.platform.plugin.PlatformPlugin;
import io.relata.platform.plugin.PublishedService;
import io.relata.setup.CodeUsage;
import io.relata.setup.RenameHandler;

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
                .add(PublishedService.of(Contacts.class))
                .add(PublishedService.of(Assignments.class))
                .add(ContactRecords.CONTACT)
                .add(ContactSearch.source(() -> service(ContactSearch.class)));
        new ContactViews(
                        () -> service(NewContacts.class),
                        () -> service(FirstContacts.class),
                        () -> service(RecentContacts.class))
                .contribute(to);
        to.add(new DemoData(
                "contacts", Placement.at(200), () -> service(DemoContacts.class).load()));
        for (AssignmentKind kind : AssignmentKind.values()) {
            to.add(kind.type()).add(usage(kind));
        }
        CodeRules.TABLES.forEach((field, table) -> to.add(usage(field, table)));
    }

    private CodeUsage usage(AssignmentKind kind) {
        RenameHandler renamed = (Change change, String from, String to) ->
                service(StoredAssignments.class).rename(change, kind, from, to);
        return new CodeUsage(
                kind.table(),
                kind.table(),
                codes -> service(StoredAssignments.class).counts(kind, codes),
                ContactCards.LIST_ROUTE + "?" + kind.filter() + "={code}",
                renamed);
    }

    private CodeUsage usage(RecordField<String> field, String table) {
        RenameHandler renamed = (Change change, String from, String to) ->
                service(FieldCodes.class).rename(change, field, from, to);
        return new CodeUsage(
                table,
                table,
                codes -> service(FieldCodes.class).counts(field, codes),
                ContactCards.LIST_ROUTE + "?" + field.name() + "={code}",
                renamed);
    }
}
