package io.relata.contacts;

import io.relata.contacts.MergePreview.Moving;
import io.relata.platform.access.Access;
import io.relata.platform.change.Change;
import io.relata.platform.change.ChangeRequest;
import io.relata.platform.change.Changed;
import io.relata.platform.change.Changes;
import io.relata.platform.change.RecordType;
import io.relata.platform.change.Values;
import io.relata.platform.plugin.Contributed;
import io.relata.platform.plugin.Extensions;
import io.relata.platform.problem.Problem;
import io.relata.platform.problem.ProblemCode;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;

/** Merges contacts: what is kept here moves by its own rules, what plugins keep by theirs. */
@Service
class StoredContactMerges implements ContactMerges {

    private static final String OTHER = "other";

    private final Access access;
    private final Changes changes;
    private final Extensions extensions;
    private final ContactReading reading;
    private final ContactWriting writing;
    private final FormerNumbers formerNumbers;
    private final ChannelMerging channels;
    private final List<ContactBelongings> belongings;

    StoredContactMerges(
            Access access,
            Changes changes,
            Extensions extensions,
            ContactReading reading,
            ContactWriting writing,
            FormerNumbers formerNumbers,
            ChannelMerging channels,
            List<ContactBelongings> belongings) {
        this.access = access;
        this.changes = changes;
        this.extensions = extensions;
        this.reading = reading;
        this.writing = writing;
        this.formerNumbers = formerNumbers;
        this.channels = channels;
        this.belongings = belongings;
    }

    /** Holds the two contacts of a merge. */
    private record Two(StoredContact kept, StoredContact gone) {

        ContactMerging merging(Change change) {
            return new ContactMerging(change, kept.facts(), gone.facts());
        }
    }

    @Override
    public MergePreview preview(String no, String other) {
        access.require(Contacts.MERGE);
        var two = two(no, other);
        var gone = two.gone().facts();
        var moves = Stream.of(
                        Stream.of(new Moving("people", "contacts.merge.people", peopleOf(gone))),
                        belongings.stream().flatMap(each -> each.movings(gone).stream()),
                        parts().stream().map(part -> moving(part, gone)))
                .flatMap(Function.identity())
                .filter(moving -> moving.count() > 0)
                .toList();
        return new MergePreview(two.kept().facts(), gone, MergeFields.differences(two.kept(), two.gone()), moves);
    }

    private long peopleOf(ContactFacts contact) {
        return contact.isCompany() ? reading.countPeopleOf(contact.id()) : 0;
    }

    private Moving moving(Contributed<MergePart> part, ContactFacts gone) {
        var value = part.value();
        var count = extensions.guarded(part, "counting", () -> value.count().applyAsLong(gone), () -> 0L);
        return new Moving(part.qualifiedId(), value.label(), count);
    }

    private List<Contributed<MergePart>> parts() {
        return extensions.<MergePart>all(MergePart.class);
    }

    @Override
    public Changed<ContactFacts> merge(MergeRequest request) {
        access.require(Contacts.MERGE);
        var seen = two(request.no(), request.other());
        var label = ChangeRequest.of(
                Contacts.MERGE,
                "contacts.change.merged",
                seen.gone().facts().name(),
                seen.gone().facts().no(),
                seen.kept().facts().name());
        return changes.make(label, change -> {
            var two = held(change, seen, request);
            var kept = two.kept().facts();
            var gone = two.gone().facts();
            var chosen = MergeFields.chosen(two.kept(), two.gone(), request.fields());
            change.ask(two.merging(change));
            channels.keepAll(change, two.kept(), two.gone(), chosen);
            writing.update(
                    change,
                    two.kept(),
                    Change.ANY_VERSION,
                    chosen.with(ContactRecords.ASSIGNMENT, ContactMark.word("+", "merge", gone.no())));
            move(change, two);
            formerNumbers.remember(change, gone.no(), kept);
            writing.remove(change, gone, Change.ANY_VERSION);
            change.publish(new ContactMerged(kept.id(), kept.no(), gone.id(), gone.no()));
            return reading.facts(RecordType.ID.eq(kept.id())).orElseThrow();
        });
    }

    /** Keeps others from changing the two, in an order in which two merges never wait for each other, and reads them. */
    private Two held(Change change, Two seen, MergeRequest request) {
        var versions = new TreeMap<UUID, Long>();
        versions.put(seen.kept().id(), request.version());
        versions.put(seen.gone().id(), request.otherVersion());
        versions.forEach((id, version) -> change.update(ContactRecords.CONTACT, id, version, Values.none()));
        return two(request.no(), request.other());
    }

    private void move(Change change, Two two) {
        var kept = two.kept().facts();
        var gone = two.gone().facts();
        if (gone.isCompany()) {
            var named = reading.facts(RecordType.ID.eq(kept.id())).orElseThrow();
            writing.relink(change, gone, named);
        }
        belongings.forEach(each -> each.moveAll(change, gone, kept));
        parts().forEach(part -> move(part, two.merging(change)));
    }

    /** What a plugin could not move would be lost with the contact, so then nothing is merged. */
    private void move(Contributed<MergePart> part, ContactMerging merging) {
        var moved = extensions.guarded(
                part,
                "merging",
                () -> {
                    part.value().move().accept(merging);
                    return Boolean.TRUE;
                },
                () -> Boolean.FALSE);
        if (!moved) {
            throw Problem.of(ProblemCode.STATE, "contacts.problem.merge.plugin", part.pluginName());
        }
    }

    private Two two(String no, String other) {
        var two = new Two(whole(no), whole(other));
        if (two.kept().id().equals(two.gone().id())) {
            throw Problem.of(ProblemCode.STATE, "contacts.problem.sameContact").at(OTHER);
        }
        if (two.kept().facts().type() != two.gone().facts().type()) {
            throw Problem.of(ProblemCode.TYPE, "contacts.problem.merge.type").at(OTHER);
        }
        return two;
    }

    private StoredContact whole(String no) {
        return reading.byNo(no).orElseThrow(() -> Problem.notFound(no));
    }
}
