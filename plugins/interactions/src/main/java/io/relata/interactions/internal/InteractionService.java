package io.relata.interactions.internal;

import static io.relata.interactions.InteractionRecords.ATTACHED_TO;
import static io.relata.interactions.InteractionRecords.ATTACHMENT;
import static io.relata.interactions.InteractionRecords.CANCELED;
import static io.relata.interactions.InteractionRecords.CANCEL_REASON;
import static io.relata.interactions.InteractionRecords.COMPANY_ID;
import static io.relata.interactions.InteractionRecords.CONTACT_ID;
import static io.relata.interactions.InteractionRecords.EVALUATION;
import static io.relata.interactions.InteractionRecords.INTERACTION;
import static io.relata.interactions.InteractionRecords.KIND;
import static io.relata.interactions.InteractionRecords.POSTPONED;

import io.relata.contacts.ContactFacts;
import io.relata.contacts.Contacts;
import io.relata.interactions.Attachment;
import io.relata.interactions.Evaluation;
import io.relata.interactions.InformationFlow;
import io.relata.interactions.Interaction;
import io.relata.interactions.InteractionDraft;
import io.relata.interactions.InteractionFilter;
import io.relata.interactions.InteractionKind;
import io.relata.interactions.InteractionTemplate;
import io.relata.interactions.InteractionTotals;
import io.relata.interactions.Interactions;
import io.relata.platform.access.Access;
import io.relata.platform.change.Change;
import io.relata.platform.change.ChangeRequest;
import io.relata.platform.change.Changed;
import io.relata.platform.change.Changes;
import io.relata.platform.change.RecordType;
import io.relata.platform.change.Values;
import io.relata.platform.problem.Problem;
import io.relata.platform.problem.ProblemCode;
import io.relata.platform.query.Page;
import io.relata.platform.rest.FieldValues;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

@Service
class InteractionService implements Interactions {
    private static final int MOST = 200;

    private final InteractionRows rows;
    private final TemplateRows templates;
    private final Defaults defaults;
    private final LogFilter filters;
    private final Contacts contacts;
    private final Recorder recorder;
    private final Access access;
    private final Changes changes;
    private final StoredLoggedEntries logged;

    InteractionService(
            InteractionRows rows,
            TemplateRows templates,
            Defaults defaults,
            LogFilter filters,
            Contacts contacts,
            Recorder recorder,
            Access access,
            Changes changes,
            StoredLoggedEntries logged) {
        this.rows = rows;
        this.templates = templates;
        this.defaults = defaults;
        this.filters = filters;
        this.contacts = contacts;
        this.recorder = recorder;
        this.access = access;
        this.changes = changes;
        this.logged = logged;
    }

    @Override
    public Changed<Interaction> record(InteractionDraft draft) {
        return recorder.record(draft);
    }

    @Override
    public Changed<Interaction> postpone(InteractionDraft draft) {
        return recorder.postpone(draft);
    }

    @Override
    public Changed<Interaction> postpone(long entryNo, InteractionDraft changes) {
        return recorder.update(entryNo, changes, true);
    }

    @Override
    public Changed<Interaction> resume(long entryNo, InteractionDraft changes) {
        return recorder.update(entryNo, changes, false);
    }

    @Override
    public Map<String, @Nullable Object> propose(InteractionDraft draft) {
        access.require(READ);
        var shown = new LinkedHashMap<String, @Nullable Object>();
        defaults.complete(draft).values().asMap().forEach((field, value) -> {
            if (field.writable()) {
                shown.put(field.name(), FieldValues.show(value));
            } else if (field.name().equals("entryDate")) {
                shown.put("date", value);
            }
        });
        return shown;
    }

    @Override
    public Interaction read(long entryNo) {
        access.require(READ);
        return entry(entryNo);
    }

    private Interaction entry(long entryNo) {
        return rows.find(entryNo).orElseThrow(() -> Problem.notFound(entryNo));
    }

    @Override
    public Changed<Interaction> cancel(long entryNo, @Nullable String reason) {
        var because = FieldValues.read(CANCEL_REASON, reason);
        return change("interactions.change.canceled", entryNo, entry -> {
            requireState(!entry.canceled(), "interactions.problem.canceled", entryNo);
            return Values.none().with(CANCELED, true).with(CANCEL_REASON, because);
        });
    }

    @Override
    public Changed<Interaction> uncancel(long entryNo) {
        return change("interactions.change.uncanceled", entryNo, entry -> {
            requireState(entry.canceled(), "interactions.problem.notCanceled", entryNo);
            logged.askBeforeCounting(entry);
            return Values.none().with(CANCELED, false).with(CANCEL_REASON, null);
        });
    }

    @Override
    public Changed<Interaction> evaluate(long entryNo, @Nullable Evaluation evaluation) {
        return change(
                "interactions.change.evaluated", entryNo, entry -> Values.none().with(EVALUATION, evaluation));
    }

    private Changed<Interaction> change(String label, long entryNo, Function<Interaction, Values> work) {
        access.require(WRITE);
        var before = entry(entryNo);
        return changes.make(ChangeRequest.of(WRITE, label, before.description()), change -> {
            var values = work.apply(entry(entryNo));
            change.update(INTERACTION, before.id(), Change.ANY_VERSION, values);
            return entry(entryNo);
        });
    }

    @Override
    public Changed<Long> delete(long entryNo) {
        access.require(DELETE);
        var before = entry(entryNo);
        return changes.make(ChangeRequest.of(DELETE, "interactions.change.deleted", before.description()), change -> {
            requireState(entry(entryNo).canceled(), "interactions.problem.deleteCanceledOnly", entryNo);
            remove(change, before);
            return entryNo;
        });
    }

    @Override
    public Changed<Long> discard(long entryNo) {
        access.require(WRITE);
        var before = entry(entryNo);
        return changes.make(ChangeRequest.of(WRITE, "interactions.change.discarded", before.description()), change -> {
            requireState(entry(entryNo).postponed(), "interactions.problem.notPostponed", entryNo);
            remove(change, before);
            return entryNo;
        });
    }

    private void remove(Change change, Interaction entry) {
        rows.attachments(ATTACHED_TO.column().eq(entry.id()))
                .forEach(each -> change.delete(ATTACHMENT, each.id(), Change.ANY_VERSION));
        change.delete(INTERACTION, entry.id(), Change.ANY_VERSION);
    }

    private static void requireState(boolean holds, String refusal, long entryNo) {
        if (!holds) {
            throw Problem.of(ProblemCode.STATE, refusal, entryNo);
        }
    }

    @Override
    public Page<Interaction> timeline(
            UUID contact, @Nullable InteractionKind kind, int limit, @Nullable String cursor) {
        access.require(READ);
        var found = contacts.find(contact);
        if (found.isEmpty()) {
            return new Page<>(List.of(), null);
        }
        var condition = with(found.get()).and(POSTPONED.column().isFalse());
        return rows.page(
                kind == null ? condition : condition.and(KIND.column().eq(kind)),
                false,
                Math.clamp(limit, 1, MOST),
                cursor);
    }

    /** A company's entries are those of its persons too. */
    private static Condition with(ContactFacts contact) {
        return contact.isCompany()
                ? COMPANY_ID.column().eq(contact.id())
                : CONTACT_ID.column().eq(contact.id());
    }

    @Override
    public Page<Interaction> list(InteractionFilter filter, boolean ascending, int limit, @Nullable String cursor) {
        access.require(READ);
        var condition = filters.condition(filter);
        var no = filter.contactNo();
        if (no != null) {
            var contact = contacts.find(no);
            if (contact.isEmpty()) {
                return new Page<>(List.of(), null);
            }
            condition = condition.and(with(contact.get()));
        }
        return rows.page(condition, ascending, Math.clamp(limit, 1, MOST), cursor);
    }

    @Override
    public boolean any() {
        access.require(READ);
        return rows.any();
    }

    @Override
    public InteractionTotals totals(UUID contact) {
        return totals(contact, null, null);
    }

    @Override
    public InteractionTotals totals(UUID contact, @Nullable LocalDate from, @Nullable LocalDate to) {
        access.require(READ);
        if (from != null && to != null && to.isBefore(from)) {
            throw Problem.of(ProblemCode.FORMAT, "interactions.problem.span", from, to)
                    .at("toDate");
        }
        var whose = contacts.find(contact)
                .map(InteractionService::with)
                .orElseGet(() -> CONTACT_ID.column().eq(contact));
        return rows.totals(whose, filters.condition(InteractionFilter.ALL.between(from, to)));
    }

    @Override
    public Map<UUID, LocalDate> lastInteractions(Collection<UUID> ids) {
        access.require(READ);
        var zone = access.current().zone();
        var dates = new HashMap<UUID, LocalDate>();
        rows.latest(ids).forEach((id, moment) -> dates.put(id, LocalDate.ofInstant(moment, zone)));
        return dates;
    }

    @Override
    public List<InteractionTemplate> templates() {
        access.require(READ);
        return templates.all();
    }

    @Override
    public Optional<InteractionTemplate> template(InteractionKind kind, @Nullable InformationFlow flow) {
        access.require(READ);
        return templates.of(kind, flow);
    }

    @Override
    public List<Attachment> attachments(long entryNo) {
        access.require(READ);
        return rows.attachments(ATTACHED_TO.column().eq(entry(entryNo).id()));
    }

    @Override
    public Map<UUID, List<Attachment>> attachments(Collection<UUID> entries) {
        access.require(READ);
        return entries.isEmpty()
                ? Map.of()
                : rows.attachments(ATTACHED_TO.column().in(entries)).stream()
                        .collect(Collectors.groupingBy(Attachment::interactionId));
    }

    @Override
    public Attachment attachment(UUID id) {
        access.require(READ);
        return rows.attachments(RecordType.ID.eq(id)).stream().findFirst().orElseThrow(() -> Problem.notFound(id));
    }
}
