package io.relata.segments.internal;

import io.relata.contacts.Assignments;
import io.relata.contacts.ContactAudience;
import io.relata.contacts.ContactFacts;
import io.relata.contacts.Contacts;
import io.relata.platform.access.Access;
import io.relata.platform.change.ChangeRequest;
import io.relata.platform.change.Changed;
import io.relata.platform.change.Changes;
import io.relata.segments.ContactCriteria;
import io.relata.segments.Segment;
import io.relata.setup.CodeTables;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts the contacts of segments into mailing groups. */
@Component
class MailingGroups {
    private static final String FIELD = "mailingGroupCode";

    private final LineRows lines;
    private final Assignments assignments;
    private final ContactAudience audience;
    private final CodeTables tables;
    private final Access access;
    private final Changes changes;

    MailingGroups(
            LineRows lines,
            Assignments assignments,
            ContactAudience audience,
            CodeTables tables,
            Access access,
            Changes changes) {
        this.lines = lines;
        this.assignments = assignments;
        this.audience = audience;
        this.tables = tables;
        this.access = access;
        this.changes = changes;
    }

    Changed<Long> apply(Segment segment, String code, boolean deleteOld) {
        access.require(Contacts.WRITE);
        var group = SegmentRows.key(code);
        tables.requireExists(Assignments.MAILING_GROUPS, group, FIELD);
        var request = ChangeRequest.of(Contacts.WRITE, "segments.change.mailingGroup", group);
        return changes.make(request, change -> {
            var wanted = new HashSet<UUID>();
            var count = assign(segment, group, wanted);
            if (deleteOld) {
                leave(group, wanted);
            }
            return count;
        });
    }

    private long assign(Segment segment, String group, Set<UUID> wanted) {
        var count = new long[1];
        lines.each(segment.id(), part -> {
            var fresh = part.stream()
                    .map(LineRows.Stored::contact)
                    .filter(wanted::add)
                    .toList();
            var have = assignments.of(fresh, Assignments.MAILING_GROUPS);
            audience.of(fresh).forEach((id, contact) -> {
                if (!have.getOrDefault(id, List.of()).contains(group)) {
                    assignments.assign(contact.facts().no(), Assignments.MAILING_GROUPS, group);
                    count[0]++;
                }
            });
        });
        return count[0];
    }

    private void leave(String group, Set<UUID> wanted) {
        var members = ContactCriteria.of(Map.of("mailingGroup", group)).query();
        @Nullable UUID after = null;
        do {
            var page = audience.page(members, after);
            page.items().stream()
                    .map(each -> each.facts())
                    .filter(facts -> !wanted.contains(facts.id()))
                    .map(ContactFacts::no)
                    .forEach(no -> assignments.unassign(no, Assignments.MAILING_GROUPS, group));
            var next = page.next();
            after = next == null ? null : UUID.fromString(next);
        } while (after != null);
    }
}
