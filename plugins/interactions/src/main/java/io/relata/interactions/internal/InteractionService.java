package io.relata.interactions.internal;

import static io.relata.interactions.InteractionRecords.COMPANY_ID;
import static io.relata.interactions.InteractionRecords.CONTACT_ID;
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
import io.relata.platform.change.Changed;
import io.relata.platform.change.RecordType;
import io.relata.platform.problem.Problem;
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
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.impl.DSL;
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
    private final EntryChanges entries;
    private final AttachmentRows attachments;
    private final ProposedSalesperson proposedSalesperson;
    private final Access access;

    InteractionService(
            InteractionRows rows,
            TemplateRows templates,
            Defaults defaults,
            LogFilter filters,
            Contacts contacts,
            Recorder recorder,
            EntryChanges entries,
            AttachmentRows attachments,
            ProposedSalesperson proposedSalesperson,
            Access access) {
        this.rows = rows;
        this.templates = templates;
        this.defaults = defaults;
        this.filters = filters;
        this.contacts = contacts;
        this.recorder = recorder;
        this.entries = entries;
        this.attachments = attachments;
        this.proposedSalesperson = proposedSalesperson;
        this.access = access;
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
        defaults.begun(draft).values().asMap().forEach((field, value) -> {
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
        return rows.required(entryNo);
    }

    @Override
    public Changed<Interaction> cancel(long entryNo, @Nullable String reason) {
        return entries.cancel(entryNo, reason, false);
    }

    @Override
    public Changed<Interaction> cancel(long entryNo, @Nullable String reason, boolean removeAttachments) {
        return entries.cancel(entryNo, reason, removeAttachments);
    }

    @Override
    public Changed<List<Interaction>> cancel(
            Collection<Long> entryNos, @Nullable String reason, boolean removeAttachments) {
        return entries.cancel(entryNos, reason, removeAttachments);
    }

    @Override
    public Changed<Interaction> uncancel(long entryNo) {
        return entries.uncancel(entryNo);
    }

    @Override
    public Changed<List<Interaction>> uncancel(Collection<Long> entryNos) {
        return entries.uncancel(entryNos);
    }

    @Override
    public Changed<Interaction> evaluate(long entryNo, @Nullable Evaluation evaluation) {
        return entries.evaluate(entryNo, evaluation);
    }

    @Override
    public Changed<List<Interaction>> evaluate(Collection<Long> entryNos, @Nullable Evaluation evaluation) {
        return entries.evaluate(entryNos, evaluation);
    }

    @Override
    public Changed<Interaction> correct(long entryNo, InteractionDraft changes, @Nullable String reason) {
        return recorder.correct(entryNo, changes, reason);
    }

    @Override
    public Changed<Long> delete(long entryNo) {
        return entries.delete(entryNo);
    }

    @Override
    public Changed<Long> deleteCanceled(Collection<Long> entryNos) {
        return entries.deleteCanceled(entryNos);
    }

    @Override
    public Changed<Long> deleteCanceled(InteractionFilter filter) {
        return entries.deleteCanceled(condition(filter).orElse(DSL.falseCondition()));
    }

    @Override
    public Changed<Long> discard(long entryNo) {
        return entries.discard(entryNo);
    }

    @Override
    public @Nullable String proposedSalesperson(ContactFacts contact) {
        access.require(READ);
        return proposedSalesperson.of(contact);
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
        return condition(filter)
                .map(condition -> rows.page(condition, ascending, Math.clamp(limit, 1, MOST), cursor))
                .orElseGet(() -> new Page<>(List.of(), null));
    }

    /** Makes the condition of a filter; none where it is about a contact that is not there. */
    private Optional<Condition> condition(InteractionFilter filter) {
        var condition = filters.condition(filter);
        var no = filter.contactNo();
        return no == null ? Optional.of(condition) : contacts.find(no).map(found -> condition.and(with(found)));
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
        LogFilter.requireOrder(from, to);
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
    public Map<UUID, List<String>> participants(Collection<UUID> occasions) {
        access.require(READ);
        return rows.participants(occasions);
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
        return attachments.of(rows.required(entryNo).id());
    }

    @Override
    public Map<UUID, List<Attachment>> attachments(Collection<UUID> entries) {
        access.require(READ);
        return attachments.of(entries).stream().collect(Collectors.groupingBy(Attachment::interactionId));
    }

    @Override
    public Attachment attachment(UUID id) {
        access.require(READ);
        return attachments.where(RecordType.ID.eq(id)).stream().findFirst().orElseThrow(() -> Problem.notFound(id));
    }
}
