package io.relata.contacts;

import static io.relata.contacts.ContactRecords.CONTACT;
import static io.relata.contacts.ContactRecords.PARENT_COMPANY_ID;
import static io.relata.contacts.ContactRecords.PARENT_COMPANY_NO;

import io.relata.platform.change.Change;
import io.relata.platform.change.RecordReverted;
import io.relata.platform.change.Values;
import io.relata.platform.problem.Problem;
import io.relata.platform.problem.ProblemCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Links a company to the one above it, never in a circle. */
@Component
class ParentCompany implements ContactBelongings {

    private final ContactReading reading;

    ParentCompany(ContactReading reading) {
        this.reading = reading;
    }

    /**
     * Links a company that is about to be written.
     *
     * @param id the company, or null for a new one
     */
    void apply(Change change, Draft draft, @Nullable UUID id) {
        if (!draft.asks(PARENT_COMPANY_NO) || !draft.changes(PARENT_COMPANY_NO)) {
            return;
        }
        var no = draft.get(PARENT_COMPANY_NO);
        if (no == null) {
            draft.set(PARENT_COMPANY_ID, null);
            return;
        }
        var parent = reading.requiredCompany(no, PARENT_COMPANY_NO.name());
        if (id != null) {
            requireNoCircle(change, id, draft.get(ContactRecords.NAME, ""), parent.id());
        }
        draft.set(PARENT_COMPANY_ID, parent.id());
    }

    /** Walks up while nobody else changes what is above, and names the way when it leads back. */
    private void requireNoCircle(Change change, UUID id, String name, UUID parent) {
        var way = new ArrayList<String>(List.of(name));
        var above = parent;
        while (above != null) {
            if (above.equals(id)) {
                way.add(name);
                throw Problem.of(ProblemCode.STATE, "contacts.problem.parentCircle", String.join(" › ", way))
                        .at(PARENT_COMPANY_NO.name());
            }
            change.update(CONTACT, above, Change.ANY_VERSION, Values.none());
            var company = reading.byId(above).orElseThrow();
            way.add(company.facts().name());
            above = company.values().get(PARENT_COMPANY_ID);
        }
    }

    /** Refuses to take something back when that would close a circle. */
    void reverted(RecordReverted reverted) {
        var parent =
                reverted.type().id().equals(CONTACT.id()) ? reverted.restored().get(PARENT_COMPANY_ID) : null;
        if (parent != null) {
            var company = reading.byId(reverted.record()).orElseThrow();
            requireNoCircle(reverted.change(), company.id(), company.facts().name(), parent);
        }
    }

    /** Lets go of the companies below one that goes. */
    @Override
    public void removeAll(Change change, List<UUID> contacts) {
        reading.below(contacts).forEach(below -> link(change, below, null));
    }

    /** Puts the companies below one under the other; that one itself is then below nobody. */
    @Override
    public void moveAll(Change change, ContactFacts from, ContactFacts to) {
        for (ContactFacts below : reading.below(List.of(from.id()))) {
            var self = below.id().equals(to.id());
            if (!self) {
                requireNoCircle(change, below.id(), below.name(), to.id());
            }
            link(change, below, self ? null : to);
        }
    }

    private static void link(Change change, ContactFacts below, @Nullable ContactFacts above) {
        change.update(
                CONTACT,
                below.id(),
                Change.ANY_VERSION,
                Values.none()
                        .with(PARENT_COMPANY_ID, above == null ? null : above.id())
                        .with(PARENT_COMPANY_NO, above == null ? null : above.no()));
        change.publish(new ContactChanged(below.id(), below.no(), Set.of(PARENT_COMPANY_NO.name())));
    }
}
