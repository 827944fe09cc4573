package io.relata.segments.internal;

import io.relata.contacts.Addressee;
import io.relata.contacts.Assignments;
import io.relata.contacts.ContactAudience;
import io.relata.contacts.ContactFacts;
import io.relata.contacts.Contacts;
import io.relata.platform.access.Access;
import io.relata.platform.change.Change;
import io.relata.platform.change.ChangeRequest;
import io.relata.platform.change.Changed;
import io.relata.platform.change.Changes;
import io.relata.segments.ContactCriteria;
import io.relata.segments.Segment;
import io.relata.setup.CodeTables;
import java.util.Collection;
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
            var count = assign(change, segment, group, wanted);
            if (deleteOld) {
                leave(change, group, wanted);
            }
            return count;
        });
    }

    private long assign(Change change, Segment segment, String group, Set<UUID> wanted) {
        var count = new long[1];
        lines.each(segment.id(), part -> {
            var fresh = part.stream()
                    .map(LineRows.Stored::contact)
                    .filter(wanted::add)
                    .toList();
            count[0] +=
                    assignments.assign(change, facts(audience.of(fresh).values()), Assignments.MAILING_GROUPS, group);
        });
        return count[0];
    }

    private void leave(Change change, String group, Set<UUID> wanted) {
        var members = ContactCriteria.of(Map.of("mailingGroup", group)).query();
        @Nullable UUID after = null;
        do {
            var page = audience.page(members, after);
            var others = facts(page.items()).stream()
                    .filter(facts -> !wanted.contains(facts.id()))
                    .toList();
            assignments.unassign(change, others, Assignments.MAILING_GROUPS, group);
            var next = page.next();
            after = next == null ? null : UUID.fromString(next);
        } while (after != null);
    }

    private static List<ContactFacts> facts(Collection<Addressee> contacts) {
        return contacts.stream().map(Addressee::facts).toList();
    }
}
